import { useState } from 'preact/hooks';
import type { NoteView } from '../views/note-view.ts';
import { t } from '../views/t.ts';

export interface NoteActions {
  /** Takes a screenshot of the page to go with a note; absent where there is no page beside. */
  onScreenshot?(id: string): void;
  onCorrect(id: string, isError: boolean): void;
  onDelete(id: string): void;
}

interface Props extends NoteActions {
  view: NoteView;
  /** Address of the screenshot that goes with it. */
  screenshot: string | null;
}

/** One note: the exact words, then the evidence in small type, and what the applicant may say about it. */
export function NoteRow({ view, screenshot, onCorrect, onDelete, onScreenshot }: Props) {
  const [deleting, setDeleting] = useState(false);
  const { id, words, quoted, lang, kind, kindName, brief, details, correction } = view;
  return (
    <li class="note">
      <p>
        {quoted ? <q lang={lang ?? undefined}>{words}</q> : <b>{words} </b>}
        <span class={`tag ${kind}`}>{kindName}</span>
      </p>
      <small>{brief}</small>
      <div class="foot-line">
        <details>
          <summary>{t('evidence')}</summary>
          <dl>
            {details.map(({ name, value }) => (
              <div key={name}>
                <dt>{name}</dt>
                <dd>{value}</dd>
              </div>
            ))}
          </dl>
          {screenshot && <img class="screenshot" src={screenshot} alt={t('screenshotOf', words)} />}
          {onScreenshot && !view.hasScreenshot && (
            <p>
              <button type="button" class="plain small" onClick={() => onScreenshot(id)}>
                {t('takeScreenshot')}
              </button>{' '}
              {t('takeScreenshotSays')}
            </p>
          )}
          {onScreenshot && view.hasScreenshot && <p>{t('hasScreenshot')}</p>}
          {deleting ? (
            <div class="row">
              <p>{t('deleteNoteAsk')}</p>
              <button type="button" class="alt slim grave" onClick={() => onDelete(id)}>
                {t('delete')}
              </button>
              <button type="button" class="alt slim" onClick={() => setDeleting(false)}>
                {t('cancel')}
              </button>
            </div>
          ) : (
            <button
              type="button"
              class="plain grave small"
              aria-label={t('deleteNoteThis', words)}
              onClick={() => setDeleting(true)}
            >
              {t('delete')}
            </button>
          )}
        </details>
        {correction && (
          <button
            type="button"
            class="plain small"
            aria-label={t(correction === 'not-an-error' ? 'notAnErrorThis' : 'isAnErrorThis', words)}
            onClick={() => onCorrect(id, correction === 'is-an-error')}
          >
            {t(correction === 'not-an-error' ? 'notAnError' : 'isAnError')}
          </button>
        )}
      </div>
    </li>
  );
}
