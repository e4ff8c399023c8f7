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
  expect(headline(going)).toBe(headline(going.slice(0, 1)));
  expect(headline([note('09:00', 'system'), ...going])).toContain('2');
});

test('an unsure receipt is asked about, and is not called an error', () => {
  const notice = noticeFor(note('10:00', 'success', true), sampleApplication, [], now);
  expect(notice).toMatchObject({ asks: 'question', headline: 'Has your application arrived?' });
});
