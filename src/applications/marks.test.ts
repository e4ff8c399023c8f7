import { expect, test } from 'vitest';
import { stampedNote } from './cells.ts';
import { markOfNote, marksOf } from './marks.ts';
import { sampleApplication, sampleNote } from './samples.ts';

const now = new Date('2026-03-02T12:00:00Z');
const later = '2026-03-02T13:00:00.000Z';
const remarked = () => stampedNote(sampleNote, { ...sampleNote, remark: 'again' }, new Date(later));
const moved = () =>
  stampedNote(sampleNote, { ...sampleNote, id: 'note-2', caseId: 'case-2' }, new Date(later));

test('an application leaves one mark, and one for each note that was moved to it', () => {
  expect(marksOf(sampleApplication, [sampleNote], now)).toEqual([
    { id: 'case-1', what: 'application', at: now.toISOString() },
  ]);
  expect(marksOf(sampleApplication, [sampleNote, moved()], now)).toEqual([
    { id: 'case-1', what: 'application', at: '2026-03-02T13:00:00.001Z' },
    { id: 'note-2', what: 'note', at: '2026-03-02T13:00:00.001Z' },
  ]);
});

test('a mark is later than all that was done, whatever the clock says', () => {
  const ahead = { ...sampleApplication, updatedAt: later };
  expect(marksOf(ahead, [], now)[0]?.at).toBe('2026-03-02T13:00:00.001Z');
  expect(markOfNote(remarked(), now)).toEqual({ id: 'note-1', what: 'note', at: '2026-03-02T13:00:00.001Z' });
  expect(markOfNote(sampleNote, now).at).toBe(now.toISOString());
});
