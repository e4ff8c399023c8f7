import type { Channel } from '../applications/application.ts';
import { withPage } from '../applications/open-application.ts';
import { settlingAllSoFar } from '../applications/working-again.ts';
import type { parseManualContact } from '../contacts/manual-contact.ts';
import { type ChosenForApplication, type NoteChoice, noteWithChoice, withChoice } from '../views/choices.ts';
import { t } from '../views/t.ts';
import { openStore } from './open-store.ts';

/** Brings what understands a contact that was typed: it is large, and no page has it from the start. */
type BringReader = () => Promise<typeof parseManualContact>;

const bringReaderLater: BringReader = async () =>
  (await import('../contacts/manual-contact.ts')).parseManualContact;

/**
 * Keeps what was chosen; the same once more changes nothing. False: what was typed is no contact. A worker can import
 * nothing later, and hands in what it would bring.
 */
export async function keepChosen(
  { id, at, choice, seen, isNew }: ChosenForApplication,
  bringReader = bringReaderLater,
): Promise<boolean> {
  const store = await openStore();
  let added: Channel | null = null;
  if (choice.what === 'contact-added') {
    const readContact = await bringReader();
    const { url = '' } = seen ?? (await store.applicationById(id)) ?? {};
    added = readContact(choice.typed, choice.reached, url, at.slice(0, 10));
    if (!added) return false;
  }
  const last = (await store.notesOf(id)).at(-1)?.at ?? at;
  // What was noted since the press is no more than later, as where a popup was gone before it was done.
  const lastNote = Date.parse(last) > Date.now() ? last : at;
  await store.change(
    id,
    stored => {
      const known = seen ? withPage(stored, seen, stored.updatedAt) : stored;
      return settlingAllSoFar(withChoice(known, choice, at, added), at, lastNote);
    },
    (isNew && seen) || null,
  );
  return true;
}

/** Keeps what was chosen for a note, and says so. */
export async function keepChosenForNote(id: string, choice: NoteChoice): Promise<string> {
  await (await openStore()).changeNote(id, note => noteWithChoice(note, choice));
  return t(choice.what === 'corrected' && !choice.isError ? 'noticeNoError' : 'noted');
}
