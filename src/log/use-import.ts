import { useState } from 'preact/hooks';
import type { Export, MergeSummary } from '../storage/merging.ts';
import { UserFacingError } from '../ui/use-actions.ts';
import { dayOf } from '../views/dates.ts';
import { sentences } from '../views/between-texts.ts';
import { labelled, t, tCount } from '../views/t.ts';
import type { UnreadableFile } from '../storage/export-file.ts';
import type { ActOnStore } from './actions.ts';
import { counted } from './counted.ts';

/** Brings what writes and reads files: the list is there before anybody asks for one. */
export const bringFiles = () => import('../storage/export-file.ts');

/** A file that was opened, and what it would change. */
export interface Importing {
  name: string;
  summary: MergeSummary;
  /** By how many minutes the clock that wrote the file is ahead of this one, at least. */
  minutesAhead: number;
}

interface Opened extends Importing {
  file: Export;
}

/** Opening a file, looking at what it would change, and merging it. */
export function useImport(act: ActOnStore) {
  const [opened, setOpened] = useState<Opened | null>(null);
  return {
    importing: opened,
    openFile: (...files: File[]) =>
      act(async store => {
        setOpened(null);
        const now = new Date();
        const read = allOf(await Promise.all(files.map(file => readOneOf(files, file, now))));
        const summary = await store.preview(read);
        const name = files.map(file => file.name).join(', ');
        const { minutesAhead } = await bringFiles();
        setOpened({ name, file: read, summary, minutesAhead: minutesAhead(read, now) });
        return '';
      }),
    mergeFile: () =>
      act(async store => {
        if (!opened) return '';
        const summary = await store.merge(opened.file);
        setOpened(null);
        return importSays(summary);
      }),
    closeFile: () => setOpened(null),
  };
}

/** What was done with a file, in one line: what is new, and what was merged, changed or deleted here. */
export function importSays({ applications, notes, screenshots }: MergeSummary): string {
  const { changed, joined, deleted } = applications;
  const others = changed + joined + deleted;
  const otherNotes = notes.changed + notes.deleted;
  const said = [
    applications.added + notes.added > 0 && t('importDone', ...counted(applications.added, notes.added)),
    others + otherNotes > 0 && t('importChangedHere', ...counted(others, otherNotes)),
  ];
  return sentences(...said) || (screenshots > 0 ? tCount('screenshots', screenshots) : t('importNothing'));
}

/** The same of one among several files: what is wrong is said with the name of the file. */
async function readOneOf(files: readonly File[], file: File, now: Date): Promise<Export> {
  try {
    return await readFile(file, now);
  } catch (error) {
    if (!(error instanceof UserFacingError) || files.length === 1) throw error;
    throw new UserFacingError(labelled(file.name, error.message));
  }
}

/** What a file holds, packed or not; rejects with what to say where it cannot be used. */
async function readFile(file: File, now: Date): Promise<Export> {
  const [{ readExport }, { unpack }] = await Promise.all([
    bringFiles(),
    import('../storage/copies/packed.ts'),
  ]);
  const text = await unpack(new Uint8Array(await bytesOf(file)));
  // A text that is not packed can always be read, and nobody packs what is none of ours.
  const read: Export | UnreadableFile = text === null ? { isDamaged: true } : readExport(text, now);
  if ('broken' in read || 'isDamaged' in read || 'newer' in read || 'future' in read)
    throw new UserFacingError(t('importBroken', reasonOf(read)));
  return read;
}

/** It was moved since it was chosen, a cloud folder only names it, or it is larger than the browser takes. */
async function bytesOf(file: File): Promise<ArrayBuffer> {
  try {
    return await file.arrayBuffer();
  } catch (error) {
    console.warn(error);
    throw new UserFacingError(t('importBroken', t('importUnreadable')));
  }
}

/** Several files as one: merging takes of each record what is the latest. */
function allOf(files: readonly Export[]): Export {
  return {
    cases: files.flatMap(({ cases: applications }) => applications),
    notes: files.flatMap(({ notes }) => notes),
    deleted: files.flatMap(({ deleted }) => deleted),
    screenshots: files.flatMap(({ screenshots }) => screenshots),
  };
}

function reasonOf(refusal: UnreadableFile): string {
  if ('future' in refusal) return t('importFuture', dayOf(refusal.future));
  if ('newer' in refusal) return t('importNewer');
  if ('isDamaged' in refusal) return t('importDamaged');
  return refusal.broken ?? t('importNotJson');
}
