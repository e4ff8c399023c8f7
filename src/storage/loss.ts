import { api } from './browser-api.ts';

// A browser that finds its database broken starts a new, empty one without a word. How many notes there were is kept in
// another place, so that the loss is noticed.

/** In `storage.local`: how many notes are kept. */
export const countKey = 'keptNotes';
/** In `storage.local`: how many were lost without the applicant knowing it yet. */
export const lostKey = 'lostNotes';

/**
 * Remembers that the notes that there were are lost, where there were some. To be called where a database had to be made anew,
 * before anything is written to it: of one that has a note again nobody can tell.
 */
export async function rememberLoss(): Promise<void> {
  const local = api?.storage?.local;
  if (!local) return;
  const numberAt = async (key: string) => Number((await local.get(key))[key] ?? 0);
  const kept = await numberAt(countKey);
  if (kept === 0) return;
  await local.set({ [lostKey]: kept + (await numberAt(lostKey)) });
  await local.remove(countKey);
}
