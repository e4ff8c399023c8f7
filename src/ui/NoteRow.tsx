import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { NoteView } from '../views/note-view.ts';
import { t } from '../views/t.ts';

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
          {more?.(id)} <DeleteNote name={name} onDelete={() => onDelete(id)} />
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
        aria-label={`${t('takeScreenshot')}: ${view.name}`}
        onClick={() => onScreenshot(view.id)}
      >
        {t('takeScreenshot')}
      </button>{' '}
      {t('takeScreenshotSays')}
    </p>
  );
}

/** Asks once before the note is deleted. */
function DeleteNote({ name, onDelete }: { name: string; onDelete(): void }) {
  const [asked, setAsked] = useState(false);
  if (!asked) {
    return (
      <button
        type="button"
        class="plain grave small"
        aria-label={t('deleteNoteThis', name)}
        onClick={() => setAsked(true)}
      >
        {t('delete')}
      </button>
    );
  }
  return (
    <div class="row">
      <p>{t('deleteNoteAsk')}</p>
      <button type="button" class="alt slim grave" onClick={onDelete}>
        {t('delete')}
      </button>
      <button type="button" class="alt slim" onClick={() => setAsked(false)}>
        {t('cancel')}
      </button>
    </div>
  );
}
