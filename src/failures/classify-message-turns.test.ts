import { beforeEach, expect, test } from 'vitest';
import type { Classification, Sighting } from '../applications/note.ts';
import type { ArrivalReading } from './arrival/arrival.ts';
import { classifyMessage as readMessage } from './classify-message.ts';

// What both readers say is given here, so that these tests hold whatever the weights have learned.
let saidOfKind: Classification;
let saidOfArrival: ArrivalReading;
const readers = { classify: () => saidOfKind, readArrival: () => saidOfArrival };
const classifyMessage = (message: Parameters<typeof readMessage>[0], sincePressMs: number) =>
  readMessage(message, sincePressMs, false, readers);

const classified = (given: Partial<Classification> = {}) => {
  saidOfKind = { kind: 'system', confidence: 0.9, unsure: false, because: 'words', ...given };
};
const arrival = (says: ArrivalReading['says'], unsure = false) => {
  saidOfArrival = { says, unsure };
};
beforeEach(() => {
  classified();
  arrival('no');
});

const seen = (text = 'It says so.', given: Partial<Sighting> = {}) => ({
  text,
  lang: 'en',
  context: 'alert' as const,
  rule: null,
  ...given,
});
const justPressed = 1_000;
const longAgo = Number.NaN;

test('a rule of the vendor outranks an arrival, unless it calls the message a confirmation', () => {
  arrival('arrived');
  classified({ kind: 'access' });
  expect(classifyMessage(seen('It says so.', { rule: 'access' }), longAgo).kind).toBe('access');
  classified({ kind: 'success' });
  expect(classifyMessage(seen('It says so.', { rule: 'success' }), longAgo).kind).toBe('success');
});

test('a failure that is sure outranks an arrival in the same message, and one in doubt does not', () => {
  arrival('arrived');
  expect(classifyMessage(seen(), longAgo).kind).toBe('system');
  classified({ unsure: true });
  expect(classifyMessage(seen(), longAgo).kind).toBe('success');
  classified({ kind: 'input' });
  expect(classifyMessage(seen(), longAgo).kind).toBe('success');
});

test('an arrival is told with the words of a success, and in doubt with half the confidence at most', () => {
  arrival('arrived');
  classified({ kind: 'success' });
  const read = { kind: 'success', confidence: 0.9, unsure: false, because: 'words' };
  expect(classifyMessage(seen(), longAgo)).toEqual(read);
  classified({ kind: 'benign' });
  expect(classifyMessage(seen(), longAgo).because).toBe('the message as a whole');
  arrival('arrived', true);
  expect(classifyMessage(seen(), longAgo)).toMatchObject({ confidence: 0.5, unsure: true });
  classified({ kind: 'benign', confidence: 0.3 });
  expect(classifyMessage(seen(), longAgo).confidence).toBe(0.3);
  arrival('already');
  expect(classifyMessage(seen(), longAgo).because).toBe('already-applied');
});

test('a denial that nothing else tells is a failure, and one in doubt is asked about', () => {
  arrival('denied');
  classified({ kind: 'success' });
  const denied = { kind: 'system', confidence: 0.9, unsure: false, because: 'not-arrived' };
  expect(classifyMessage(seen(), longAgo)).toEqual(denied);
  const asked = { kind: 'system', confidence: 0.5, unsure: true, because: 'not-arrived' };
  arrival('denied', true);
  expect(classifyMessage(seen(), longAgo)).toEqual(asked);
  arrival('denied');
  expect(classifyMessage(seen('It says so.', { rule: 'success' }), longAgo)).toEqual(asked);
});

test('a failure that is told by both says why where it is one of the system and sure', () => {
  arrival('denied');
  classified({ confidence: 0.7 });
  expect(classifyMessage(seen(), longAgo)).toMatchObject({ confidence: 0.7, because: 'not-arrived' });
  classified({ kind: 'session' });
  expect(classifyMessage(seen(), longAgo)).toMatchObject({ kind: 'session', because: 'words' });
  arrival('denied', true);
  classified();
  expect(classifyMessage(seen(), longAgo).because).toBe('words');
});

test('a warning is one of the session and sure, unless it denies a success as well', () => {
  classified({ kind: 'benign', confidence: 0.4, unsure: true });
  const warning = { kind: 'session', confidence: 0.4, unsure: false, because: 'warning' };
  expect(classifyMessage(seen('You will be signed out in 5 minutes.'), longAgo)).toEqual(warning);
  const denied = 'Your answers weren’t saved, and you will be signed out in 5 minutes.';
  expect(classifyMessage(seen(denied), longAgo).because).toBe('words');
});

test('what sounds like a success with a "not" in its sentence is asked about', () => {
  classified({ kind: 'success' });
  const asked = { kind: 'system', confidence: 0.5, unsure: true, because: 'not-arrived' };
  expect(classifyMessage(seen('Your answers weren’t saved.'), longAgo)).toEqual(asked);
  expect(classifyMessage(seen('Thank you. Your answers weren’t saved.'), longAgo)).toEqual(asked);
  // The "not" is in another sentence.
  expect(classifyMessage(seen('Your answers were saved. You need not wait.'), longAgo).kind).toBe('benign');
  classified({ kind: 'session' });
  expect(classifyMessage(seen('Your answers weren’t saved.'), longAgo).kind).toBe('session');
});

test.each<[string, Partial<Classification>, number, boolean]>([
  ['a success right after a press', { kind: 'success' }, 30_000, true],
  ['a rule right after a press', { kind: 'state' }, justPressed, true],
  ['what is in doubt right after a press', { kind: 'system', unsure: true }, justPressed, true],
  ['half a minute later', { kind: 'success' }, 30_001, false],
  ['without a press', { kind: 'success' }, longAgo, false],
  ['a failure that is sure', { kind: 'system' }, justPressed, false],
])('"your form has been sent" is asked about: %s', (_, given, sincePress, isAsked) => {
  classified(given);
  const { kind, confidence, unsure } = classifyMessage(seen('Your form has been sent.'), sincePress);
  expect(kind === 'success' && unsure && confidence === 0.5).toBe(isAsked);
});

test('of several sentences one about the form is enough, and it has to say that it was sent', () => {
  classified({ kind: 'success' });
  const asked = { kind: 'success', unsure: true };
  expect(classifyMessage(seen('Done. Your form has been sent.'), justPressed)).toMatchObject(asked);
  expect(classifyMessage(seen('Your form is here.'), justPressed).kind).toBe('benign');
  // A form for messages is what many employers take applications by.
  expect(classifyMessage(seen('Your message has been sent.'), justPressed)).toMatchObject(asked);
  expect(classifyMessage(seen('A message has been sent to you.'), justPressed).kind).toBe('benign');
});

const notUnderstood = { kind: 'system', confidence: 0.5, unsure: true, because: 'not-understood' };

test.each<[string, Partial<Classification>, string, Partial<Sighting>, number, object]>([
  ['benign in doubt', { kind: 'benign', unsure: true }, 'Please wait.', {}, justPressed, notUnderstood],
  ['a success in doubt', { kind: 'success', unsure: true }, 'Please wait.', {}, justPressed, notUnderstood],
  ['words nobody knows', { kind: 'benign' }, 'Zorbl frumps.', {}, justPressed, notUnderstood],
  ['another language', { kind: 'benign' }, 'Please wait.', { lang: 'da' }, justPressed, notUnderstood],
  [
    'a failure in another language',
    { kind: 'access' },
    'Zorbl frumps.',
    {},
    justPressed,
    { kind: 'access', unsure: true },
  ],
  ['a mistake in words nobody knows', { kind: 'input' }, 'Zorbl.', {}, justPressed, { unsure: true }],
  ['benign and sure', { kind: 'benign' }, 'Please wait.', {}, justPressed, { kind: 'benign' }],
  ['a failure in doubt', { unsure: true }, 'Please wait.', {}, justPressed, { because: 'words' }],
  [
    'not in a place of answers',
    { kind: 'benign', unsure: true },
    'Please wait.',
    { context: 'page' },
    justPressed,
    { kind: 'benign' },
  ],
  ['not after a press', { kind: 'benign', unsure: true }, 'Please wait.', {}, longAgo, { kind: 'benign' }],
])('asked about after a press, or not: %s', (_, given, text, about, sincePress, read) => {
  classified(given);
  expect(classifyMessage(seen(text, about), sincePress)).toMatchObject(read);
});
