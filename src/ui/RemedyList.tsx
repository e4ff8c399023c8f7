import { useState } from 'preact/hooks';
import { Icon } from './Icon.tsx';
import type { RemedyView } from '../views/remedy-view.ts';
import { labelled, t } from '../views/t.ts';

interface Props {
  remedies: readonly RemedyView[];
  onTried(key: string): void;
  /** How many are shown before the rest is asked for; all when absent. */
  first?: number;
}

/** What to try before anybody is asked, best first; what not to do comes before that. */
export function RemedyList({ remedies, onTried, first = Number.POSITIVE_INFINITY }: Props) {
  const [all, setAll] = useState(false);
  const shown = all ? remedies : remedies.slice(0, first);
  return (
    <ol class="card">
      {shown.map(({ key, kind, says, tried }) => (
        <li key={key} class="step-row">
          <p>
            {kind === 'brake' && <Icon name="hand" size={16} />}
            {says} {tried && <small>{tried}</small>}
          </p>
          {kind === 'try' && (
            <button
              type="button"
              class="alt slim"
              aria-label={labelled(t('iTriedThis'), says)}
              aria-pressed={tried !== null}
              onClick={() => onTried(key)}
            >
              {t('iTriedThis')}
            </button>
          )}
        </li>
      ))}
      {shown.length < remedies.length && (
        <li class="pad">
          <button type="button" class="plain" onClick={() => setAll(true)}>
            {t('showMore')}
          </button>
        </li>
      )}
    </ol>
  );
}
