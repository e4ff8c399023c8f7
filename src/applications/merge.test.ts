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
