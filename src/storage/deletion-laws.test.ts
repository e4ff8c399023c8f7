import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import { sampleApplication, sampleNote } from '../applications/samples.ts';
import { connect, tables, version } from './database.ts';
import { deleteEverything } from './delete-everything.ts';
import { openStore } from './open-store.ts';
import type { Store } from './store.ts';
import { emptyStore } from './testing/empty-store.ts';
import { joinApplications } from './rearranging.ts';

const kept = vi.hoisted(() => ({}) as Record<string, unknown>);
const browser = vi.hoisted(() => {
  const area = {
    get: async () => kept,
    set: async (values: object) => void Object.assign(kept, values),
    remove: async (keys: string | string[]) => [keys].flat().forEach(key => delete kept[key]),
    clear: async () => Object.keys(kept).forEach(key => delete kept[key]),
  };
  return { storage: { local: area, session: area }, alarms: { clearAll: async () => undefined } };
});
vi.mock('webextension-polyfill', () => ({ default: browser }));
// It leaves the disk of the browser time, which takes seconds for each of a hundred runs.
vi.mock('./overwrite.ts', () => {
  const none = async () => undefined;
  return { pushOut: none, overwriteSmallStorage: none, removeNoise: none, tidyAgain: none };
});

/** Words that are nowhere else, so that whoever finds one has found what was stored. */
const word = fc.integer({ min: 0, max: 2 ** 40 }).map(n => `marker${n.toString(36)}`);
const numRuns = Number(process.env.DELETION_RUNS ?? 40);

/** What may have been done before, each with words of its own. */
const actions = {
  store: (store: Store, words: string) =>
    store.merge({
      cases: [{ ...sampleApplication, id: words, employer: words, job: { title: words, id: words } }],
      notes: [
        { ...sampleNote, id: `note-${words}`, caseId: words, text: words, url: `https://${words}.example/` },
      ],
    }),
  change: async (store: Store, words: string) => {
    const [one] = await store.applicationsByRecency();
    if (one) await store.change(one.id, known => ({ ...known, memo: words }));
  },
  picture: async (store: Store, words: string) => {
    const [one] = await store.applicationsByRecency();
    const [note] = one ? await store.notesOf(one.id) : [];
    const at = '2026-03-02T11:00:00+01:00';
    if (note) await store.addScreenshot({ id: words, noteId: note.id, at, image: new Blob([words]) });
  },
  deleteNote: async (store: Store) => {
    const [one] = await store.applicationsByRecency();
    const [note] = one ? await store.notesOf(one.id) : [];
    if (note) await store.deleteNote(note.id);
  },
  deleteApplication: async (store: Store) => {
    const [one] = await store.applicationsByRecency();
    if (one) await store.deleteApplication(one.id);
  },
  join: async (store: Store) => {
    const [one, other] = await store.applicationsByRecency();
    if (one && other) await store.rearrange(tx => joinApplications(tx, one.id, other.id));
  },
  setting: async (_: Store, words: string) => void Object.assign(kept, { [words]: words }),
} satisfies Record<string, (store: Store, words: string) => Promise<unknown>>;

const history = fc.array(
  fc.tuple(fc.constantFrom(...(Object.keys(actions) as (keyof typeof actions)[])), word),
  {
    minLength: 1,
    maxLength: 12,
  },
);

/** Everything in the database, whatever table it is in. */
async function everything(): Promise<unknown[]> {
  const db = await connect(version, () => undefined);
  const tx = db.transaction(tables);
  const all = await Promise.all(tables.map(name => tx.objectStore(name).getAll()));
  db.close();
  return all.flat();
}

test('whatever was done before, "Delete everything" leaves nothing of it', { timeout: 120_000 }, async () => {
  let stored = 0;
  await fc.assert(
    fc.asyncProperty(history, async steps => {
      for (const [action, words] of steps) await actions[action](await openStore(), words);
      stored += (await everything()).length;
      await deleteEverything();
      expect(await everything()).toEqual([]);
      expect(kept).toEqual({});
    }),
    { numRuns },
  );
  expect(stored).toBeGreaterThan(0);
});

/** What a person sees of all that is kept: everything but when it was last changed. */
async function seen(store: Store) {
  const { cases, notes, screenshots } = await store.exportAll();
  const sorted = <One extends { id: string }>(list: readonly One[]) =>
    [...list].sort((a, b) => a.id.localeCompare(b.id));
  return {
    cases: sorted(cases).map(one => ({ ...one, updatedAt: null, stamps: null })),
    notes: sorted(notes).map(one => ({ ...one, stamps: null })),
    screenshots: sorted(screenshots).map(({ id, noteId, at }) => ({ id, noteId, at })),
  };
}

test('deletions that are undone, in whichever order, leave everything as it was', {
  timeout: 120_000,
}, async () => {
  let undone = 0;
  const order = fc.array(fc.nat(1_000), { minLength: 1, maxLength: 6 });
  await fc.assert(
    fc.asyncProperty(history, order, order, async (steps, which, back) => {
      await emptyStore();
      const store = await openStore();
      for (const [action, words] of steps) await actions[action](store, words);
      await store.emptyTrash(null);
      const before = await seen(store);
      const deleted: string[] = [];
      for (const at of which) {
        const { cases, notes } = await store.exportAll();
        const one = [...cases, ...notes][at % (cases.length + notes.length || 1)];
        if (!one) continue;
        await ('caseId' in one ? store.deleteNote(one.id) : store.deleteApplication(one.id));
        deleted.push(one.id);
      }
      for (const at of back) deleted.unshift(...deleted.splice(at % deleted.length || 0, 1));
      for (const id of deleted) await store.bringBack(id);
      undone += deleted.length;
      expect(await store.trash()).toEqual([]);
      expect(await seen(store)).toEqual(before);
    }),
    { numRuns },
  );
  expect(undone).toBeGreaterThan(0);
});
