import { describe, expect, test } from 'vitest';
import { mergeKept } from './merge.ts';
import type { Note } from './note.ts';
import { sampleApplication, sampleNote } from './samples.ts';
import { at, edited, kept } from './testing/merging.ts';

describe('an application that two devices noted, each for itself', () => {
  const theirs = { ...sampleApplication, id: 'a' };
  const note: Note = { ...sampleNote, id: 'note-2', caseId: 'a' };

  test('becomes one under the smaller id, with the notes of both, whoever merges', () => {
    const ours = kept({ cases: [sampleApplication], notes: [sampleNote] });
    const file = kept({ cases: [theirs], notes: [note] });
    const here = mergeKept(ours, file);
    expect(here.joined).toEqual(['case-1']);
    expect(here.notes.map(({ id, caseId }) => [id, caseId])).toEqual([
      ['note-1', 'a'],
      ['note-2', 'a'],
    ]);
    const there = mergeKept(file, ours);
    expect(there.joined).toEqual([]);
    expect(there.deleted).toEqual(here.deleted);
    expect(there.notes).toMatchObject([{ id: 'note-1', caseId: 'a' }]);
  });

  test('stays two where one of them saw both', () => {
    const both = kept({ cases: [sampleApplication, theirs] });
    expect(mergeKept(kept({ cases: [sampleApplication] }), both).joined).toEqual([]);
    expect(mergeKept(both, kept({ cases: [theirs] })).joined).toEqual([]);
  });
});

describe('two applications of two devices', () => {
  const theirs = { ...sampleApplication, id: 'a' };

  test('that are not the same stay two', () => {
    const other = { ...theirs, job: { title: 'Cook', id: '7' } };
    expect(mergeKept(kept({ cases: [sampleApplication] }), kept({ cases: [other] })).joined).toEqual([]);
  });

  test('stay two where one of them was deleted', () => {
    const mark = { id: 'a', what: 'application', at: at(10).toISOString() } as const;
    const file = kept({ cases: [theirs], deleted: [mark] });
    expect(mergeKept(kept({ cases: [sampleApplication] }), file).joined).toEqual([]);
    expect(mergeKept(file, kept({ cases: [sampleApplication] })).joined).toEqual([]);
  });

  test('stay two where the other one was deleted here before', () => {
    const mark = { id: 'a', what: 'application', at: at(10).toISOString() } as const;
    const local = kept({ cases: [sampleApplication], deleted: [mark] });
    expect(mergeKept(local, kept({ cases: [theirs] })).joined).toEqual([]);
  });

  test('are joined as of the later of their last changes, by one mark', () => {
    const ours = edited({ employer: 'Globex' }, 5, { ...sampleApplication, employer: null });
    const { deleted } = mergeKept(kept({ cases: [ours] }), kept({ cases: [theirs] }));
    expect(deleted).toEqual([{ id: 'case-1', what: 'application', at: at(5).toISOString(), into: 'a' }]);
    expect(mergeKept(kept({ cases: [theirs] }), kept({ cases: [ours] })).deleted).toEqual(deleted);
  });

  test('are joined with the smallest where several are the same', () => {
    const ours = ['c', 'b'].map(id => ({ ...sampleApplication, id }));
    const { deleted } = mergeKept(kept({ cases: ours }), kept({ cases: [{ ...theirs, id: 'd' }] }));
    expect(deleted).toMatchObject([{ id: 'd', into: 'b' }]);
  });
});
