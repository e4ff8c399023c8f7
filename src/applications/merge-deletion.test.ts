import { describe, expect, test } from 'vitest';
import { stampedNote } from './cells.ts';
import type { Kept } from './kept.ts';
import { mergeKept } from './merge.ts';
import { sampleApplication, sampleNote } from './samples.ts';
import { at, edited, kept } from './testing/merging.ts';

describe('a mark of deletion', () => {
  const mark = { id: sampleApplication.id, what: 'application', at: at(10).toISOString() } as const;
  const goneOf = (local: Kept, other: Kept) =>
    mergeKept(local, other).isGone(local.cases[0] ?? other.cases[0]!);

  test('deletes what was last changed before it, on whichever side it is', () => {
    const file = kept({ cases: [edited({ employer: 'Globex AG' }, 5)] });
    expect(goneOf(file, kept({ deleted: [mark] }))).toBe(true);
    expect(goneOf(kept({ deleted: [mark] }), file)).toBe(true);
  });

  test('yields to a change that was made later', () => {
    const file = kept({ cases: [edited({ employer: 'Globex AG' }, 11)] });
    expect(goneOf(file, kept({ deleted: [mark] }))).toBe(false);
    expect(goneOf(kept({ deleted: [mark] }), file)).toBe(false);
  });

  test('deletes what was changed at its very moment, and joins nothing with that', () => {
    const file = kept({ cases: [edited({ employer: 'Globex AG' }, 10)] });
    expect(goneOf(file, kept({ deleted: [mark] }))).toBe(true);
    const twin = kept({ cases: [{ ...sampleApplication, id: 'a' }] });
    expect(mergeKept({ ...file, deleted: [mark] }, twin).joined).toEqual([]);
  });

  test('yields to work on one of its notes, too', () => {
    const remarked = stampedNote(sampleNote, { ...sampleNote, remark: 'again' }, at(11));
    const local = kept({ cases: [sampleApplication], notes: [remarked] });
    expect(goneOf(local, kept({ deleted: [mark] }))).toBe(false);
  });

  test('of an application takes its notes along, and one of a note leaves the application', () => {
    const local = kept({ cases: [sampleApplication], notes: [sampleNote] });
    expect(mergeKept(local, kept({ deleted: [mark] })).isGone(sampleNote)).toBe(true);
    const ofNote = { id: sampleNote.id, what: 'note', at: mark.at } as const;
    const { isGone } = mergeKept(local, kept({ deleted: [ofNote] }));
    expect([isGone(sampleNote), isGone(sampleApplication)]).toEqual([true, false]);
    const remarked = stampedNote(sampleNote, { ...sampleNote, remark: 'again' }, at(11));
    expect(mergeKept({ ...local, notes: [remarked] }, kept({ deleted: [ofNote] })).isGone(remarked)).toBe(
      false,
    );
  });
});

describe('a note', () => {
  const other = { ...sampleApplication, id: 'case-2', job: { title: 'Cook', id: '7' } };
  const moveNote = () => stampedNote(sampleNote, { ...sampleNote, caseId: 'case-2' }, at(5));
  const mark = { id: 'case-2', what: 'application', at: at(10).toISOString() } as const;

  test('that was moved to an application that is deleted gets a mark of its own, and stays gone', () => {
    const moved = moveNote();
    const { deleted, isGone } = mergeKept(
      kept({ cases: [sampleApplication, other], notes: [sampleNote] }),
      kept({ notes: [moved], deleted: [mark] }),
    );
    expect(deleted).toEqual([mark, { id: 'note-1', what: 'note', at: mark.at }]);
    expect(isGone(moved)).toBe(true);
  });

  test('that was always there needs none', () => {
    const own = { ...sampleNote, caseId: 'case-2' };
    const { deleted } = mergeKept(kept({ cases: [other], notes: [own] }), kept({ deleted: [mark] }));
    expect(deleted).toEqual([mark]);
  });

  test('has the later mark, where it had one', () => {
    const moved = moveNote();
    const own = { id: 'note-1', what: 'note', at: at(20).toISOString() } as const;
    const local = kept({ cases: [other], notes: [moved], deleted: [own] });
    expect(mergeKept(local, kept({ deleted: [mark] })).deleted).toEqual([mark]);
  });

  test('of an application that nobody knows is gone', () => {
    const { isGone } = mergeKept(kept({ notes: [sampleNote] }), kept({}));
    expect(isGone(sampleNote)).toBe(true);
  });

  test('that is deleted does not keep its application, and one that lives does', () => {
    const remarked = stampedNote(sampleNote, { ...sampleNote, remark: 'again' }, at(11));
    const local = kept({ cases: [sampleApplication], notes: [remarked] });
    const ofApplication = { ...mark, id: 'case-1' };
    const ofNote = { id: 'note-1', what: 'note', at: at(12).toISOString() } as const;
    expect(mergeKept(local, kept({ deleted: [ofApplication] })).isGone(sampleApplication)).toBe(false);
    expect(mergeKept(local, kept({ deleted: [ofApplication, ofNote] })).isGone(sampleApplication)).toBe(true);
  });

  test('follows its application through every joining', () => {
    const joins = (id: string, into: string) => ({ id, what: 'application', at: '', into }) as const;
    const local = kept({
      cases: [{ ...sampleApplication, id: 'a' }],
      notes: [{ ...sampleNote, caseId: 'c' }],
    });
    const { notes } = mergeKept(local, kept({ deleted: [joins('c', 'b'), joins('b', 'a')] }));
    expect(notes).toMatchObject([{ id: 'note-1', caseId: 'a' }]);
  });
});
