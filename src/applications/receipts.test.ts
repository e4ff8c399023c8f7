import { expect, test } from 'vitest';
import type { Note } from './note.ts';
import { withNoteChanged } from './receipts.ts';
import { sampleApplication, sampleNote } from './samples.ts';

const at = '2026-03-02T10:00:00+01:00';
const receipt: Note = {
  ...sampleNote,
  at,
  understanding: { kind: 'success', confidence: 0.9, unsure: false, because: '' },
};
const received = { ...sampleApplication, status: 'received', receivedAt: at } as const;
const notSubmitted = { status: 'not-submitted', receivedAt: null };

test('a receipt that is an error, or is deleted, takes its proof along', () => {
  expect(withNoteChanged(received, receipt, { ...receipt, corrected: 'system' }, [])).toMatchObject(
    notSubmitted,
  );
  expect(withNoteChanged(received, receipt, null, [sampleNote])).toMatchObject(notSubmitted);
});

test('another receipt is proof enough', () => {
  const later = { ...receipt, at: '2026-03-02T11:00:00+01:00' };
  expect(withNoteChanged(received, receipt, null, [later])).toMatchObject({
    status: 'received',
    receivedAt: later.at,
  });
});

test('of two other receipts the first one is the proof', () => {
  const [second, third] = ['11:00', '12:00'].map(time => ({ ...receipt, at: `2026-03-02T${time}:00+01:00` }));
  expect(withNoteChanged(received, receipt, null, [third!, second!])).toMatchObject({
    receivedAt: second!.at,
  });
});

test('an older receipt stays the proof when a later one is deleted', () => {
  const later = { ...receipt, at: '2026-03-02T11:00:00+01:00' };
  expect(withNoteChanged(received, later, null, [receipt])).toBe(received);
});

test('what the applicant said stays, whatever becomes of a note', () => {
  const said = { ...received, receivedAt: '2026-03-02T09:59:00Z' };
  expect(withNoteChanged(said, receipt, null, [])).toBe(said);
});

test('a question that is answered with yes is proof, with the time of the message', () => {
  const asked = { ...receipt, understanding: { ...receipt.understanding, unsure: true } };
  const answered = { ...asked, corrected: 'success' as const };
  expect(withNoteChanged(sampleApplication, asked, answered, [])).toMatchObject({
    status: 'received',
    receivedAt: at,
  });
  expect(withNoteChanged(sampleApplication, asked, { ...asked, corrected: 'benign' }, [])).toBe(
    sampleApplication,
  );
});

test('other corrections leave the application alone', () => {
  expect(withNoteChanged(received, sampleNote, { ...sampleNote, corrected: 'benign' }, [receipt])).toBe(
    received,
  );
});
