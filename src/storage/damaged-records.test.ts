import 'fake-indexeddb/auto';
import { afterEach, describe, expect, test } from 'vitest';
import { sampleApplication, sampleChannel, sampleNote } from '../applications/samples.ts';
import { written } from '../reports/testing/letter.ts';
import { readExport, writeExport } from './export-file.ts';
import { openStore } from './open-store.ts';
import { moveNote } from './rearranging.ts';
import { soundApplication, soundNote } from './sound-records.ts';
import { damaged, putAsIs } from './testing/damage.ts';
import { emptyStore } from './testing/empty-store.ts';

// What is changed here is stamped by the clock of the machine, and a file is not read whose stamps are of a later day.
const now = new Date();
const application = {
  ...sampleApplication,
  channels: [sampleChannel],
  outreach: [written],
  tried: [{ remedy: 'other-browser', at: '2026-03-02T11:00:00+01:00' }],
  stamps: { memo: '2026-03-02T11:00:00.000Z' },
};
const note = { ...sampleNote, stamps: { remark: '2026-03-02T11:00:00.000Z' } };
const third: typeof sampleApplication = {
  ...sampleApplication,
  id: 'case-3',
  employer: 'Initech',
  employerDomain: 'initech.example',
  job: { title: 'Baker', id: '12' },
  url: 'https://initech.example/jobs/12',
};
const other = { ...sampleApplication, id: 'case-2', job: { title: 'Cook', id: '9' } };

afterEach(emptyStore);

/** Fields by which the database finds a record: without them it is not found at all. */
const faults: [string, typeof application, typeof note][] = [
  ...damaged(application, ['id']).map(
    ([what, one]) => [`application, ${what}`, one, note] as [string, typeof application, typeof note],
  ),
  ...damaged(note, ['id', 'caseId', 'at']).map(
    ([what, one]) => [`note, ${what}`, application, one] as [string, typeof application, typeof note],
  ),
];

describe.each(faults)('%s', (_, brokenApplication, brokenNote) => {
  const isRight =
    soundApplication(brokenApplication) === brokenApplication && soundNote(brokenNote) === brokenNote;

  async function stored() {
    await putAsIs('cases', brokenApplication);
    await putAsIs('cases', other);
    await putAsIs('notes', brokenNote);
    return await openStore();
  }

  test('is read as sound, and told', async () => {
    const store = await stored();
    const snapshot = await store.snapshotOf('case-1');
    expect(snapshot?.isDamaged ?? false).toBe(!isRight);
    expect(snapshot?.application).toEqual(soundApplication(brokenApplication));
    expect(snapshot?.notes).toEqual([soundNote(brokenNote)]);
    expect((await store.applicationsByRecency()).map(({ id }) => id).sort()).toEqual(['case-1', 'case-2']);
    expect((await store.noteById('note-1'))?.id).toBe('note-1');
  });

  test('keeps nothing from being changed, moved, deleted, brought back and exported', async () => {
    const store = await stored();
    await store.change('case-1', one => ({ ...one, memo: 'Ask for Tuesday' }));
    await store.changeNote('note-1', one => ({ ...one, remark: 'twice' }));
    expect(await store.snapshotOf('case-1')).toMatchObject({
      application: { memo: 'Ask for Tuesday' },
      notes: [{ remark: 'twice' }],
    });
    await store.deleteApplication('case-1');
    expect(await store.applicationById('case-1')).toBeNull();
    expect(await store.bringBack('case-1')).toBe(true);
    await store.rearrange(tx => moveNote(tx, 'note-1', other, '2026-03-03T11:00:00+01:00'));
    expect((await store.notesOf('case-2')).map(({ id }) => id)).toEqual(['note-1']);
    const read = readExport(await writeExport(await store.exportAll(), now), now);
    expect(read).toMatchObject({ cases: [{ id: 'case-1' }, { id: 'case-2' }], notes: [{ id: 'note-1' }] });
  });

  test('keeps no file from being merged', async () => {
    const store = await stored();
    await store.merge({ cases: [third], notes: [] });
    expect((await store.applicationsByRecency()).map(({ id }) => id).sort()).toEqual([
      'case-1',
      'case-2',
      'case-3',
    ]);
  });

  test('does not keep the application of a page from being found', async () => {
    const store = await stored();
    const found = await store.findFor(other, 'case-1', '2026-03-02T12:00:00+01:00');
    expect(found?.id).toBeTypeOf('string');
  });
});

test('one whose date was lost is not taken for old', async () => {
  await putAsIs('cases', { ...application, updatedAt: null });
  const store = await openStore();
  await store.forgetBefore(new Date('2026-01-01'), now);
  expect((await store.applicationById('case-1'))?.id).toBe('case-1');
});

describe('what was deleted and is damaged', () => {
  const trashed = {
    id: 'case-1',
    at: '2026-11-29T10:00:00.000Z',
    application,
    notes: [note],
    screenshots: [],
  };
  test.each(damaged(trashed, ['id', 'application']))('%s', async (_, broken) => {
    await putAsIs('trash', broken);
    const store = await openStore();
    const [row] = await store.trash();
    expect(row?.application).toEqual(application);
    expect(Number.isNaN(Date.parse(row!.at))).toBe(false);
    expect(await store.bringBack('case-1')).toBe(true);
    expect((await store.applicationById('case-1'))?.id).toBe('case-1');
  });
});

test.each(damaged({ id: 'gone', what: 'note', at: '2026-03-02T11:00:00.000Z' }, ['id']))(
  'a mark of a deletion, %s, keeps no file from being merged, and none from being written and read',
  async (_, broken) => {
    await putAsIs('deleted', broken);
    const store = await openStore();
    await store.merge({ cases: [application], notes: [note] });
    const read = readExport(await writeExport(await store.exportAll(), now), now);
    expect(read).toMatchObject({ cases: [{ id: 'case-1' }] });
  },
);
