import { useState } from 'preact/hooks';
import type { Note } from '../applications/note.ts';
import { RemedyList } from './RemedyList.tsx';
import type { RemedyView } from '../views/remedy-view.ts';
import { t, tCount } from '../views/t.ts';

interface Props {
  /** One below that of what it is a part of. */
  heading?: 'h2' | 'h4';
  /** What the form asked to be corrected in this application. */
  corrections: readonly Note[];
  remedies: readonly RemedyView[];
  onTried(key: string): void;
  onDecide(followed: boolean): void;
}

/** "Are you sure that you follow the directions?", built from what was seen. The person has the last word. */
export function DirectionsCheck(props: Props) {
  const { heading: Heading = 'h2', corrections, remedies, onTried, onDecide } = props;
  const [solved, setSolved] = useState<readonly string[]>([]);
  const untried = remedies.filter(({ kind, tried }) => kind === 'try' && tried === null).length;
  const open = untried + corrections.filter(({ id }) => !solved.includes(id)).length;
  const toggle = (id: string) =>
    setSolved(solved.includes(id) ? solved.filter(one => one !== id) : [...solved, id]);
  return (
    <div class="form">
      <p>{corrections.length + remedies.length > 0 ? t('directionsLead') : t('directionsNothing')}</p>
      {corrections.length > 0 && (
        <section class="titled" aria-labelledby="corrections">
          <Heading id="corrections">{t('directionsFields')}</Heading>
          <ul class="card">
            {corrections.map(({ id, text, lang, field }) => (
              <li key={id}>
                <label class="check-row">
                  <input type="checkbox" checked={solved.includes(id)} onChange={() => toggle(id)} />
                  <span>
                    <q lang={lang ?? undefined}>{text}</q>
                    {field && <span class="soft">{t('inField', field)}</span>}
                  </span>
                </label>
              </li>
            ))}
          </ul>
        </section>
      )}
      {remedies.length > 0 && (
        <section class="titled" aria-labelledby="remedies">
          <Heading id="remedies">{t('directionsRemedies')}</Heading>
          <RemedyList remedies={remedies} onTried={onTried} />
        </section>
      )}
      {open > 0 && (
        <p class="soft" role="status">
          {tCount('directionsOpen', open)}
        </p>
      )}
      <div class="row">
        <button type="button" class="act" onClick={() => onDecide(true)}>
          {t('directionsYes')}
        </button>
        <button type="button" class="alt" onClick={() => onDecide(false)}>
          {t('directionsNo')}
        </button>
      </div>
    </div>
  );
}
