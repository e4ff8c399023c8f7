import { useState } from 'preact/hooks';
import { type NoteActions, NoteRow } from './NoteRow.tsx';
import type { NoteView } from '../views/note-view.ts';
import { figures, t } from '../views/t.ts';

interface Props extends NoteActions {
  notes: readonly NoteView[];
  /** How many are shown before the rest is asked for. */
  first: number;
  /** Addresses of the screenshots, by id of their note. */
  screenshots?: Readonly<Record<string, string>>;
}

/** The notes of an application, newest first. */
export function NoteList({ notes, first, screenshots = {}, ...actions }: Props) {
  const [all, setAll] = useState(false);
  const shown = all ? notes : notes.slice(0, first);
  return (
    <section class="titled" aria-labelledby="notes">
      <h3 id="notes">{t('yourNotes')}</h3>
      <div class="card">
        {notes.length === 0 ? (
          <p>{t('noNotes')}</p>
        ) : (
          <ul>
            {shown.map(view => (
              <NoteRow key={view.id} view={view} screenshot={screenshots[view.id] ?? null} {...actions} />
            ))}
          </ul>
        )}
        {shown.length < notes.length && (
          <div class="pad">
            <button type="button" class="plain" onClick={() => setAll(true)}>
              {t('showAllNotes', figures(notes.length))}
            </button>
          </div>
        )}
      </div>
    </section>
  );
}
