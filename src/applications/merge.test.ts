import { describe, expect, test } from 'vitest';
import type { Application } from './application.ts';
import { stamped, stampedNote } from './cells.ts';
import type { Kept } from './kept.ts';
import { mergeKept } from './merge.ts';
import type { Note } from './note.ts';
import { sampleApplication, sampleChannel, sampleNote } from './samples.ts';
import { stampAfter } from './stamps.ts';

const at = (minutes: number) => new Date(Date.UTC(2026, 2, 2, 12, minutes));
const edited = (change: Partial<Application>, minutes: number, before: Application = sampleApplication) =>
  stamped(before, { ...before, ...change }, at(minutes));

/** What merging the second into the first leaves of the sample. */
function merged(one: Application, other: Application): Application {
  const { applications } = mergeKept(kept({ cases: [one] }), kept({ cases: [other] }));
  return applications.find(({ id }) => id === one.id) ?? one;
}
const kept = (change: Partial<Kept>): Kept => ({ cases: [], notes: [], deleted: [], ...change });

describe('of each part the later change wins', () => {
  test('whichever is merged into which', () => {
    const one = edited({ employer: 'Globex AG', deadline: '2026-04-01' }, 5);
    const other = edited({ employer: 'Globex SE' }, 9);
    for (const both of [merged(one, other), merged(other, one)])
      expect(both).toMatchObject({ employer: 'Globex SE', deadline: '2026-04-01' });
  });

  test('a posting that was kept later outranks the earlier one, and a deleted one stays deleted', () => {
    const posting = (text: string) => ({ text, at: sampleNote.at, url: 'https://x.example/', isCut: false });
    const first = edited({ posting: posting('As it was') }, 5);
    const second = edited({ posting: posting('As it is') }, 9);
    for (const both of [merged(first, second), merged(second, first)])
      expect(both.posting?.text).toBe('As it is');
    const deleted = edited({ posting: null }, 12, second);
    for (const both of [merged(deleted, second), merged(second, deleted), merged(deleted, first)])
      expect(both.posting).toBeNull();
    expect(merged(sampleApplication, first).posting?.text).toBe('As it was');
  });

  test('and of two at the same moment always the same one', () => {
    const [one, other] = [edited({ employer: 'Globex AG' }, 5), edited({ employer: 'Globex SE' }, 5)];
    expect(merged(one, other)).toEqual(merged(other, one));
  });

  test('and what one device never knew does not hide what the other one read', () => {
    const unknown = { ...sampleApplication, employer: null, updatedAt: '2026-03-09T09:00:00+01:00' };
    expect(merged(unknown, sampleApplication).employer).toBe('Globex');
  });

  test('and what was taken back on purpose stays taken back', () => {
    const received = edited({ status: 'received', receivedAt: '2026-03-02T13:00:00+01:00' }, 5);
    const takenBack = edited({ status: 'not-submitted', receivedAt: null }, 9, received);
    expect(merged(received, takenBack)).toMatchObject({ status: 'not-submitted', receivedAt: null });
    expect(merged(takenBack, received)).toMatchObject({ status: 'not-submitted', receivedAt: null });
  });

  test('and entries of lists are merged one by one', () => {
    const asked = (outcome: 'waiting' | 'no-help') => [
      {
        owner: 'vendor',
        purpose: 'technical-support',
        kind: 'email',
        value: 'a@b.example',
        at: sampleNote.at,
        outcome,
        answer: null,
      } as const,
    ];
    const one = edited({ outreach: asked('waiting'), channels: [sampleChannel] }, 5);
    const other = edited({ outreach: asked('no-help'), tried: [{ remedy: 'reload', at: sampleNote.at }] }, 9);
    const both = merged(one, other);
    expect(both.outreach).toEqual(asked('no-help'));
    expect(both.channels).toEqual([sampleChannel]);
    expect(both.tried).toHaveLength(1);
    expect(merged(both, one).outreach).toEqual(asked('no-help'));
    expect(merged(merged(both, edited({ channels: [] }, 11, both)), one).channels).toEqual([]);
  });

  test('and a field that only a later version knows is kept', () => {
    const later = edited({ colour: 'green' } as Partial<Application>, 5);
    expect(merged(sampleApplication, later)).toMatchObject({ colour: 'green' });
  });

  test('and a field that is named like an entry of a list is none', () => {
    const trick = { ...sampleApplication, 'channels/x': { kind: 'phone' } } as Application;
    expect(merged(sampleApplication, trick).channels).toEqual([]);
  });
});

test('a change made after one of a clock that runs ahead is later than that one', () => {
  expect(stampAfter('2026-03-02T13:00:00.000Z', at(0))).toBe('2026-03-02T13:00:00.001Z');
  expect(stampAfter('2026-03-02T11:00:00.000Z', at(0))).toBe('2026-03-02T12:00:00.000Z');
});

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

describe('what merging changed', () => {
  const nothing = { applications: [], notes: [], deleted: [], joined: [] };
  const local = kept({ cases: [sampleApplication], notes: [sampleNote] });

  test('is nothing with a file that says the same, in other words too', () => {
    expect(mergeKept(local, local)).toMatchObject(nothing);
    const stamps = { '*': '2026-03-02T08:00:00.000Z' };
    expect(mergeKept(local, kept({ cases: [{ ...sampleApplication, stamps }] }))).toMatchObject(nothing);
    const reordered = Object.fromEntries(Object.entries(sampleNote).reverse()) as unknown as Note;
    expect(mergeKept(local, kept({ notes: [reordered] }))).toMatchObject(nothing);
  });

  test('is each record of a file that differs, and no other', () => {
    const other = { ...sampleApplication, id: 'case-2', job: { title: 'Cook', id: '7' } };
    const remarked = stampedNote(sampleNote, { ...sampleNote, remark: 'again' }, at(5));
    const file = kept({ cases: [sampleApplication, other], notes: [remarked] });
    const changed = mergeKept(local, file);
    expect(changed.applications.map(({ id }) => id)).toEqual(['case-2']);
    expect(changed.notes).toEqual([remarked]);
    expect(changed.deleted).toEqual([]);
  });

  test('is an application that was opened earlier or updated later elsewhere, by whatever clock', () => {
    const earlier = { ...sampleApplication, openedAt: '2026-03-02T09:30:00+02:00' };
    expect(merged(sampleApplication, earlier).openedAt).toBe(earlier.openedAt);
    expect(merged(earlier, sampleApplication).openedAt).toBe(earlier.openedAt);
    const later = { ...sampleApplication, updatedAt: '2026-03-02T08:30:00Z' };
    expect(merged(sampleApplication, later).updatedAt).toBe(later.updatedAt);
    expect(merged(later, sampleApplication).updatedAt).toBe(later.updatedAt);
  });

  test('is the same moment in the same words, whichever is merged into which', () => {
    const same = '2026-03-02T08:00:00Z';
    const twin = { ...sampleApplication, openedAt: same, updatedAt: same };
    const [one, other] = [merged(sampleApplication, twin), merged(twin, sampleApplication)];
    expect([one.openedAt, one.updatedAt]).toEqual([other.openedAt, other.updatedAt]);
  });

  test('is a mark that is later than the known one, or joins', () => {
    const mark = { id: 'case-9', what: 'application', at: at(5).toISOString() } as const;
    const newer = { ...mark, at: at(9).toISOString() };
    const joins = { ...mark, into: 'case-3' };
    const marked = (here: Kept['deleted'], there: Kept['deleted']) =>
      mergeKept(kept({ deleted: here }), kept({ deleted: there })).deleted;
    expect(marked([mark], [mark])).toEqual([]);
    expect(marked([mark], [newer])).toEqual([newer]);
    expect(marked([newer], [mark])).toEqual([]);
    expect(marked([newer], [joins])).toEqual([{ ...newer, into: 'case-3' }]);
    expect(marked([{ ...mark, into: 'case-4' }], [joins])).toEqual([joins]);
    expect(marked([joins], [{ ...mark, into: 'case-4' }])).toEqual([]);
    expect(marked([], [mark])).toEqual([mark]);
    expect(Object.keys(marked([mark], [newer])[0]!)).not.toContain('into');
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
