import type { Trashed } from '../storage/database.ts';
import { goneForGoodAt } from '../storage/trash.ts';
import { titleOf } from '../views/title-of.ts';
import { dayOf } from '../views/dates.ts';
import { wordsOf } from '../views/note-view.ts';
import { t } from '../views/t.ts';

/** Something that was deleted, as it is listed. */
export interface TrashedView {
  id: string;
  says: string;
  /** When it is gone for good. */
  until: string;
}

/** What the list of deleted things says of one: its words, and until when it can be brought back. */
export function trashedView(trashed: Trashed): TrashedView {
  const { id, application, notes } = trashed;
  const [note] = notes;
  const says = application ? titleOf(application) : note ? wordsOf(note) : '';
  return { id, says, until: t('trashUntil', dayOf(goneForGoodAt(trashed).toISOString())) };
}
