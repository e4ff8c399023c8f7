import { expect, test } from 'vitest';
import { advise } from '../advice/advise.ts';
import { situationOf } from '../advice/situation.ts';
import type { Note } from '../applications/note.ts';
import { sampleApplication } from '../applications/samples.ts';
import {
  correctionFor,
  newAttemptFrom,
  openCorrections,
  sameAgain,
  withQuestionAnswered,
  withWorkingAgain,
} from './answers.ts';
import { failure, stories, storyTime } from './fixtures.ts';

const input = { kind: 'input', confidence: 0.9, unsure: false, because: '' } as const;

test('what was taken for no failure becomes one of the system when the applicant says so', () => {
  const state = failure('14:00', { understanding: { ...input, kind: 'state' } });
  expect(correctionFor(state, true)).toBe('system');
  expect(correctionFor(failure('14:00'), true)).toBe('system');
  expect(correctionFor(failure('14:00', { understanding: { ...input, kind: 'session' } }), true)).toBe(
    'session',
  );
  expect(correctionFor(failure('14:00'), false)).toBe('benign');
});

test('a receipt that was asked about becomes one, and can still be called an error later', () => {
  const asked = failure('14:00', { understanding: { ...input, kind: 'success', unsure: true } });
  expect(correctionFor(asked, true)).toBe('success');
  expect(correctionFor(asked, false)).toBe('benign');
  expect(correctionFor({ ...asked, corrected: 'success' }, true)).toBe('system');
});

test('a question that is answered twice is answered once, and what was read wrong can still be corrected', () => {
  const asked = failure('14:00', { understanding: { ...input, kind: 'success', unsure: true } });
  const answered = withQuestionAnswered(asked, true);
  expect(answered.corrected).toBe('success');
  expect(withQuestionAnswered(answered, true)).toBe(answered);
  expect(withQuestionAnswered(answered, false)).toBe(answered);
  expect(withQuestionAnswered(asked, false).corrected).toBe('benign');
});

test('"It works now" takes the failures so far out of the advice', () => {
  const { application, notes, vendor } = stories.support;
  const settled = withWorkingAgain(application, '2026-03-02T14:39:00+01:00');
  expect(advise(situationOf(settled, notes, vendor, storyTime)).because).toBe('resolved');
});

test('the same failure again is the last one, and silence stays silence', () => {
  expect(
    sameAgain([failure('11:00', { text: 'First' }), failure('12:00', { text: 'Second' })]),
  ).toMatchObject({
    text: 'Second',
    kind: 'system',
    context: 'page',
  });
  for (const context of ['silence', 'network', 'by-hand'] as const)
    expect(sameAgain([failure('11:00', { context })])?.context).toBe(context);
  expect(sameAgain([failure('11:00', { corrected: 'benign' })])).toBeNull();
});

test('a new attempt counts five minutes after the last failure', () => {
  const from = (...notes: Note[]) => newAttemptFrom(sampleApplication, notes, storyTime);
  expect(from(failure('14:38'))).toEqual(new Date('2026-03-02T14:43:00+01:00'));
  expect(from(failure('14:35'))).toBeNull();
  // A correction in between is the same attempt going on.
  expect(from(failure('14:35'), failure('14:38', { understanding: input }))).not.toBeNull();
  expect(from(failure('14:38', { understanding: input }))).toBeNull();
  const works = withWorkingAgain(sampleApplication, '2026-03-02T14:39:00+01:00');
  expect(newAttemptFrom(works, [failure('14:38')], storyTime)).toBeNull();
});

test('corrections are listed once each, and not after the form worked again', () => {
  const note = (time: string, text: string) => failure(time, { text, field: 'Phone', understanding: input });
  const notes = [note('10:00', 'A'), note('10:01', 'A'), note('12:00', 'B')];
  expect(openCorrections(sampleApplication, notes).map(({ text }) => text)).toEqual(['B', 'A']);
  const settled = withWorkingAgain(sampleApplication, '2026-03-02T11:00:00+01:00');
  expect(openCorrections(settled, notes).map(({ text }) => text)).toEqual(['B']);
});
