import { describe, expect, test } from 'vitest';
import type { Application } from './application.ts';
import { stampedNote } from './cells.ts';
import type { Kept } from './kept.ts';
import { mergeKept } from './merge.ts';
import type { Note } from './note.ts';
import { sampleApplication, sampleChannel, sampleNote } from './samples.ts';
import { stampAfter } from './stamps.ts';
import { at, edited, kept, merged } from './testing/merging.ts';

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
