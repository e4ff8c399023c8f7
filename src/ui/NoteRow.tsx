import type { ComponentChildren } from 'preact';
import type { NoteView } from '../views/note-view.ts';
import { labelled, t } from '../views/t.ts';
import { Confirm } from './Confirm.tsx';

export interface NoteActions {
  /** Takes a screenshot of the page to go with a note; null where there is no page to take it of. */
  onScreenshot: ((id: string) => void) | null;
  onCorrect(id: string, isError: boolean): void;
  onDelete(id: string): void;
  /** What else can be done with a note. */
  more?(id: string): ComponentChildren;
}

interface Props extends NoteActions {
  view: NoteView;
  /** Address of the screenshot that goes with it. */
  screenshot: string | null;
}

/** One note: the exact words, then the evidence in small type, and what the applicant may say about it. */
export function NoteRow({ view, screenshot, onCorrect, onDelete, onScreenshot, more }: Props) {
  const { id, words, name, quoted, lang, kind, kindName, brief, details, correction } = view;
  return (
    <li class="note">
      <p>
        {quoted ? <q lang={lang ?? undefined}>{words}</q> : <b>{words} </b>}
        <span class={`tag ${kind}`}>{kindName}</span>
      </p>
      <small>{brief}</small>
      <div class="foot-line">
        <details>
          <summary>
            {t('evidence')}
            <span class="unseen">: {name}</span>
          </summary>
          <dl>
            {details.map(({ name, value }) => (
              <div key={name}>
                <dt>{name}</dt>
                <dd>{value}</dd>
              </div>
            ))}
          </dl>
          {screenshot && <img class="screenshot" src={screenshot} alt={t('screenshotOf', words)} />}
          {onScreenshot && <ScreenshotLine view={view} onScreenshot={onScreenshot} />}
          {more?.(id)}{' '}
          <Confirm
            label={t('delete')}
            name={t('deleteNoteThis', name)}
            look="plain small"
            question={t('deleteNoteAsk')}
            onConfirm={() => onDelete(id)}
          />
        </details>
        {correction && (
          <button
            type="button"
            class="plain small"
            aria-label={t(correction === 'not-an-error' ? 'notAnErrorThis' : 'isAnErrorThis', name)}
            onClick={() => onCorrect(id, correction === 'is-an-error')}
          >
            {t(correction === 'not-an-error' ? 'notAnError' : 'isAnError')}
          </button>
        )}
      </div>
    </li>
  );
}

function ScreenshotLine({ view, onScreenshot }: { view: NoteView; onScreenshot(id: string): void }) {
  if (view.hasScreenshot) return <p>{t('hasScreenshot')}</p>;
  return (
    <p>
      <button
        type="button"
        class="plain small"
        aria-label={labelled(t('takeScreenshot'), view.name)}
        onClick={() => onScreenshot(view.id)}
      >
        {t('takeScreenshot')}
      </button>{' '}
      {t('takeScreenshotSays')}
    </p>
  );
}
