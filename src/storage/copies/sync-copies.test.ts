import { beforeEach, describe, expect, test } from 'vitest';
import { sampleApplication, sampleNote } from '../../applications/samples.ts';
import { writeExport } from '../export-file.ts';
import type { Export } from '../merging.ts';
import { allOlderCopies, copyName, isCopy, olderCopies, type Rotation } from './copy-names.ts';
import { pack, unpack } from './packed.ts';
import { type Copies, type KeptHere, newCopies, restoreCopy, syncCopies } from './sync-copies.ts';
import { MemoryFolder } from './testing/memory-folder.ts';

const now = new Date('2026-03-02T12:00:00Z');
const later = (minutes: number) => new Date(now.getTime() + minutes * 60_000);
const all: Export = { cases: [sampleApplication], notes: [sampleNote], deleted: [], screenshots: [] };
const none: Export = { cases: [], notes: [], deleted: [], screenshots: [] };
const screenshot = {
  id: 'picture-1',
  noteId: sampleNote.id,
  at: sampleNote.at,
  image: new Blob([Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])]),
};

let folder: MemoryFolder;
let kept: Export;
let merged: Export[];
const here: KeptHere = {
  exportAll: () => Promise.resolve(kept),
  merge: file => {
    merged.push(file);
    kept = { ...kept, cases: [...kept.cases, ...file.cases], notes: [...kept.notes, ...file.notes] };
    const counts = { changed: 0, joined: 0, deleted: 0 };
    const applications = { ...counts, added: file.cases.length };
    return Promise.resolve({ applications, notes: { ...counts, added: file.notes.length }, screenshots: 0 });
  },
};
const textOf = async (name: string) => (await unpack(folder.files.get(name)!))!;

beforeEach(() => {
  folder = new MemoryFolder();
  kept = all;
  merged = [];
});

/** One copy, made in good order. */
async function firstCopy(): Promise<Copies> {
  return (await syncCopies(folder, newCopies('pc'), here, now)).copies;
}

describe('a copy', () => {
  test('is one file of the device, with an older one for each time that is kept', async () => {
    const copies = await firstCopy();
    expect([...folder.files.keys()].sort()).toEqual([
      'callworthy-pc.json.gz',
      'callworthy-pc.older-day-1.json.gz',
      'callworthy-pc.older-recent-1.json.gz',
      'callworthy-pc.older-week-4.json.gz',
    ]);
    expect(copies.good).toEqual({ at: now.toISOString(), applications: 1, notes: 1 });
    expect(JSON.parse(await textOf('callworthy-pc.json.gz')).notes).toEqual(kept.notes);
  });

  test('is written again only when something is new, and is good as of then all the same', async () => {
    const copies = await firstCopy();
    const files = new Map(folder.files);
    const next = await syncCopies(folder, copies, here, later(60));
    expect(new Map(folder.files)).toEqual(files);
    expect(next.copies.good?.at).toBe(later(60).toISOString());
    kept = { ...all, notes: [sampleNote, { ...sampleNote, id: 'note-2' }] };
    await syncCopies(folder, next.copies, here, later(120));
    expect(folder.files.has('callworthy-pc.older-recent-2.json.gz')).toBe(true);
    expect(folder.files.size).toBe(files.size + 1);
  });

  test('is written again when it was taken out of the folder, if that can be seen', async () => {
    const copies = await firstCopy();
    folder.files.clear();
    await syncCopies(folder, copies, here, later(60));
    expect(folder.files.has(copyName('pc'))).toBe(true);
    folder.files.clear();
    folder.isReadable = false;
    await syncCopies(folder, copies, here, later(120));
    expect(folder.files.size).toBe(0);
  });

  test('holds the screenshots; the older ones leave them out', async () => {
    kept = { ...all, screenshots: [screenshot] };
    await firstCopy();
    expect(JSON.parse(await textOf('callworthy-pc.json.gz')).screenshots).toHaveLength(1);
    expect(JSON.parse(await textOf('callworthy-pc.older-recent-1.json.gz')).screenshots).toEqual([]);
  });

  test('that did not arrive whole is no good one', async () => {
    const copies = await firstCopy();
    kept = { ...all, notes: [], deleted: [{ id: sampleNote.id, what: 'note', at: now.toISOString() }] };
    folder.write = name => Promise.resolve(void folder.files.set(name, new Uint8Array(3)));
    await expect(syncCopies(folder, copies, here, later(60))).rejects.toThrow('not what was written');
  });
});

describe('files of other devices', () => {
  const other = { ...all, cases: [{ ...sampleApplication, id: 'case-9' }], notes: [] };
  const write = async (name: string, what: Export, at = now) =>
    folder.files.set(name, await pack(await writeExport(what, at)));

  test('are brought in once, and again when they changed', async () => {
    await write('callworthy-other.json.gz', other);
    const first = await syncCopies(folder, newCopies('pc'), here, now);
    expect(first.brought).toEqual({ applications: 1, notes: 0 });
    const second = await syncCopies(folder, first.copies, here, later(60));
    expect(merged).toHaveLength(1);
    await write('callworthy-other.json.gz', {
      ...other,
      notes: [{ ...sampleNote, id: 'n', caseId: 'case-9' }],
    });
    const third = await syncCopies(folder, second.copies, here, later(120));
    expect(merged).toHaveLength(2);
    expect(third.brought.notes).toBe(1);
  });

  test('that vanish while the folder is looked at are no broken ones', async () => {
    const names = ['callworthy-gone.json.gz', ...folder.files.keys()];
    folder.names = () => Promise.resolve(names);
    expect((await syncCopies(folder, newCopies('pc'), here, now)).leftAlone).toEqual([]);
  });

  test.each([
    ['half of one', async () => (await pack(await writeExport(other, now))).slice(0, 90)],
    ['something else', async () => new TextEncoder().encode('%PDF-1.7')],
    ['nothing', async () => new Uint8Array()],
    ['another file under its name', async () => await pack('{"callworthy": 1, "cases": "all"}')],
    ['a newer one', async () => await pack('{"callworthy": 99, "cases": [], "notes": []}')],
  ])('change nothing when there is %s, and are tried again', async (_, made) => {
    folder.files.set('callworthy-other.json.gz', (await made()) as Uint8Array<ArrayBuffer>);
    const { copies, leftAlone } = await syncCopies(folder, newCopies('pc'), here, now);
    expect(leftAlone).toEqual([{ name: 'callworthy-other.json.gz', why: 'unreadable' }]);
    expect(kept).toEqual(all);
    await write('callworthy-other.json.gz', other);
    expect((await syncCopies(folder, copies, here, later(60))).leftAlone).toEqual([]);
    expect(merged).toHaveLength(1);
  });

  test('from a clock that is a day ahead are left alone, of half an hour are told', async () => {
    const changed = (at: Date) => [{ ...sampleApplication, id: 'case-9', updatedAt: at.toISOString() }];
    await write('callworthy-far.json.gz', { ...none, cases: changed(later(3 * 24 * 60)) });
    await write('callworthy-near.json.gz', { ...none, cases: changed(later(31)) });
    const round = await syncCopies(folder, newCopies('pc'), here, now);
    expect(round.leftAlone).toEqual([{ name: 'callworthy-far.json.gz', why: 'future' }]);
    expect(round.minutesAhead).toBe(31);
  });

  test('are read whatever a program that carries them called two versions of one', () => {
    for (const name of [
      'callworthy-pc.json.sync-conflict-20260302-120000-ABC.gz',
      'callworthy-pc.json (conflicted copy 2026-03-02 120000).gz',
      'callworthy-2026-03-02.json',
    ])
      expect(isCopy(name), name).toBe(true);
    for (const name of [
      'callworthy-pc.older-day-1.json.gz',
      '.callworthy-pc.json.gz',
      'callworthy-pc.json.gz.tmp',
      'cv.json',
    ])
      expect(isCopy(name), name).toBe(false);
  });

  test('that would fill the memory are no files of ours', async () => {
    expect(await unpack(await pack(' '.repeat(2_000_000)), 1_000_000)).toBeNull();
    expect(await unpack(await pack('short'), 1_000_000)).toBe('short');
  });
});

describe('what the browser lost', () => {
  test('is noticed, and the copy stays as it is', async () => {
    const copies = await firstCopy();
    const before = folder.files.get(copyName('pc'));
    kept = { ...none, cases: [{ ...sampleApplication, id: 'case-2' }] };
    const round = await syncCopies(folder, copies, here, later(60));
    expect(round.lost).toBe(2);
    expect(folder.files.get(copyName('pc'))).toBe(before);
    expect((await syncCopies(folder, copies, here, later(60), true)).lost).toBe(0);
    expect(folder.files.get(copyName('pc'))).not.toBe(before);
  });

  test('is noticed without any file when nothing at all is left', async () => {
    const copies = await firstCopy();
    folder.files.clear();
    kept = none;
    expect((await syncCopies(folder, copies, here, later(60))).lost).toBe(2);
  });

  test.each<[string, Export]>([
    [
      'a note',
      { ...all, notes: [], deleted: [{ id: sampleNote.id, what: 'note', at: later(1).toISOString() }] },
    ],
    [
      'an application with its notes',
      { ...none, deleted: [{ id: sampleApplication.id, what: 'application', at: later(1).toISOString() }] },
    ],
  ])('is not what the person deleted: %s', async (_, left) => {
    const copies = await firstCopy();
    kept = left;
    expect((await syncCopies(folder, copies, here, later(60))).lost).toBe(0);
  });

  test('comes back from the copy, or from the newest older one where that is broken', async () => {
    const copies = await firstCopy();
    kept = { ...all, notes: [sampleNote, { ...sampleNote, id: 'note-2' }] };
    const second = (await syncCopies(folder, copies, here, later(60))).copies;
    kept = none;
    expect((await restoreCopy(folder, second, here, later(90)))?.at).toBe(later(60).toISOString());
    expect(kept.notes).toHaveLength(2);
    folder.files.set(copyName('pc'), new Uint8Array(10));
    folder.files.delete('callworthy-pc.older-recent-2.json.gz');
    kept = none;
    expect((await restoreCopy(folder, second, here, later(90)))?.at).toBe(now.toISOString());
    expect(kept.notes).toHaveLength(1);
    folder.files.clear();
    expect(await restoreCopy(folder, second, here, later(90))).toBeNull();
  });

  test('comes back from the newest of several older ones', async () => {
    let copies = await firstCopy();
    for (const count of [1, 2, 3]) {
      kept = { ...kept, notes: [...kept.notes, { ...sampleNote, id: `more-${count}` }] };
      ({ copies } = await syncCopies(folder, copies, here, later(count * 60)));
    }
    folder.files.delete(copyName('pc'));
    kept = none;
    expect((await restoreCopy(folder, copies, here, later(200)))?.at).toBe(later(180).toISOString());
    expect(kept.notes).toHaveLength(4);
  });

  test('takes along what other devices had brought, so their files are read once more', async () => {
    const other = { ...none, cases: [{ ...sampleApplication, id: 'case-9' }] };
    const copies = await firstCopy();
    folder.files.set('callworthy-other.json.gz', await pack(await writeExport(other, now)));
    const { copies: second } = await syncCopies(folder, copies, here, later(60));
    folder.files.set(copyName('pc'), folder.files.get('callworthy-pc.older-recent-1.json.gz')!);
    kept = none;
    const restored = (await restoreCopy(folder, second, here, later(90)))!;
    await syncCopies(folder, restored.copies, here, later(120), true);
    expect(kept.cases.map(({ id }) => id)).toContain('case-9');
  });
});

test('a packed text is whole wherever it is cut on its way, and half of one is none', async () => {
  const text = `x${'ä'.repeat(300_000)}`;
  expect(await unpack(await pack(text))).toBe(text);
  expect(await unpack(new TextEncoder().encode(text))).toBe(text);
  expect(await unpack((await pack(text)).slice(0, 100))).toBeNull();
});

test('a week of copies begins on Monday', () => {
  const weekOf = (day: number) =>
    olderCopies('pc', { count: 0, day: null, week: null }, new Date(2026, 2, day)).rotation.week;
  expect([1, 2, 4, 8, 9].map(weekOf)).toEqual([
    '2026-02-23',
    '2026-03-02',
    '2026-03-02',
    '2026-03-02',
    '2026-03-09',
  ]);
});

test('an own copy that somebody else wrote is brought in before it is replaced', async () => {
  const copies = await firstCopy();
  const twin = { ...all, cases: [{ ...sampleApplication, id: 'case-7' }], notes: [] };
  folder.files.set(copyName('pc'), await pack(await writeExport(twin, now)));
  await syncCopies(folder, copies, here, later(60));
  expect(kept.cases.map(({ id }) => id)).toContain('case-7');
  expect(JSON.parse(await textOf(copyName('pc'))).cases).toHaveLength(2);
});

test('with a change in each hour of two months, copies of five hours, seven days and four weeks are there', () => {
  const made = new Map<string, number>();
  let rotation: Rotation = { count: 0, day: null, week: null };
  const hours = 60 * 24;
  for (let hour = 0; hour < hours; hour++) {
    const next = olderCopies('pc', rotation, new Date(2026, 2, 2, hour));
    for (const name of next.names) made.set(name, hour);
    rotation = next.rotation;
  }
  expect([...made.keys()].sort()).toEqual(allOlderCopies('pc').sort());
  const ages = [...made].map(([, hour]) => hours - 1 - hour);
  const within = (days: number) => ages.filter(age => age < days * 24);
  expect(ages.filter(age => age < 5)).toHaveLength(5);
  expect(within(7).filter(age => age >= 5).length).toBeGreaterThanOrEqual(6);
  expect(Math.max(...ages)).toBeGreaterThanOrEqual(21 * 24);
  expect(Math.max(...ages)).toBeLessThan(28 * 24);
});
