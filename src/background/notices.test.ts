import { beforeEach, expect, test } from 'vitest';
import { advise } from '../advice/advise.ts';
import { situationOf } from '../advice/situation.ts';
import { sampleApplication, sampleNote } from '../applications/samples.ts';
import type { MessageKind } from '../vendors/vocabulary.ts';
import { setLocale } from '../views/testing/fake-i18n.ts';
import { noticeFor } from './notices.ts';

beforeEach(() => setLocale('en'));

const now = new Date('2026-03-02T10:08:00Z');
const note = (clock: string, kind: MessageKind, unsure = false) => ({
  ...sampleNote,
  id: clock,
  at: `2026-03-02T${clock}:00Z`,
  understanding: { kind, confidence: 1, unsure, because: '' },
});

test('the notice counts attempts as the advice does', () => {
  const going = [note('10:00', 'system'), note('10:04', 'input'), note('10:08', 'system')];
  const { because } = advise(situationOf(sampleApplication, going, null, now));
  expect(because).toBe('once-is-not-enough');
  const headline = (notes: typeof going) => noticeFor(notes.at(-1)!, sampleApplication, notes, now)?.headline;
  expect(headline(going)).toMatch(/^Try again after /);
  expect(headline([note('09:00', 'system'), ...going])).toBe('Check the form’s instructions first');
});

test('who was signed out is told to sign in again, and not to wait five minutes for it, once', () => {
  const headline = (...notes: ReturnType<typeof note>[]) =>
    noticeFor(notes.at(-1)!, sampleApplication, notes, now)?.headline;
  expect(headline(note('10:07', 'session'))).toBe('Sign in again');
  expect(headline(note('10:06', 'system'), note('10:07', 'session'))).toMatch(/^Try again after /);
  expect(headline(note('09:00', 'session'), note('10:07', 'session'))).toBe(
    'Check the form’s instructions first',
  );
});

test('an unsure receipt is asked about, and is not called an error', () => {
  const notice = noticeFor(note('10:00', 'success', true), sampleApplication, [], now);
  expect(notice).toMatchObject({ asks: 'question', headline: 'Has your application arrived?' });
});

test('what an Arabic page said ends where Arabic ends', () => {
  const text = 'حدث خطأ ما.';
  const quoteOf = (unsure: boolean) =>
    noticeFor({ ...note('10:00', 'system', unsure), text }, sampleApplication, [], now)?.quote;
  expect([quoteOf(true), quoteOf(false)]).toEqual([
    `“\u2068${text}\u2069”`,
    `Noted just for you: “\u2068${text}\u2069”`,
  ]);
});

test('first what to do, then whose system it is, and last that nobody needs to be called; the page names nobody', () => {
  const failed = { ...note('10:00', 'system'), url: 'https://jobs.lever.co/globex/1/apply' };
  const application = { ...sampleApplication, vendor: 'lever', employer: 'Call +1 888 555 0199' };
  expect(noticeFor(failed, application, [failed], now)).toMatchObject({
    headline: 'Try once more now',
    body: 'This form runs on Lever. Employ, Inc. hosts it, not the employer. No need to call anyone yet.',
  });
});

test('on a test that broke nobody is told to wait: the notice says why to ask now', () => {
  const failed = { ...note('10:00', 'system'), url: 'https://app.codesignal.com/test/abc' };
  const application = { ...sampleApplication, vendor: 'codesignal' };
  expect(noticeFor(failed, application, [failed], now)).toMatchObject({
    headline: 'Ask CodeSignal support now',
    body: expect.stringMatching(
      /^This test or interview is run by CodeSignal, .+ Before you leave this page, take a screenshot of it/,
    ),
  });
});

test.each([
  ['Call +1 (888) 555-0199 now, error 500.', [], 'Noted just for you: “Call … now, error 500.”'],
  [
    'Upload failed. Reference 2026112800.',
    ['2026112800'],
    'Noted just for you: “Upload failed. Reference 2026112800.”',
  ],
  ['Error 8BF0-4929921', [], 'Noted just for you: “Error 8BF0-4929921”'],
])('a number that only the page knows is not repeated: %s', (text, ids, quote) => {
  const failed = { ...note('10:00', 'system'), text, ids };
  expect(noticeFor(failed, sampleApplication, [failed], now)?.quote).toBe(quote);
});
