import { describe, expect, test } from 'vitest';
import { redact, redactText } from './redact.ts';
import { quotedIn } from './testing/quoted-secrets.ts';
import { kept } from './testing/kept-words.ts';
import { answers } from './testing/told-answers.ts';
import { people } from './testing/told-people.ts';
import { evidence, told } from './testing/told-secrets.ts';

describe.each(Object.entries(quotedIn))('of %s', (_, { secrets, sentences }) => {
  test.each(sentences)('nothing is left in: %s', sentence => {
    for (const secret of secrets) expect(redactText(sentence.replace('{}', secret))).not.toContain(secret);
  });
});

test.each(told)('hides %s in "%s"', (secret, sentence) => {
  const clean = redactText(sentence);
  expect(clean).not.toContain(secret);
  expect(redactText(clean)).toBe(clean);
});

describe.each(Object.entries({ ...people, ...answers }))('%s', (_, rows) => {
  test.each(rows)('%s', (sentence, clean) => {
    expect(redactText(sentence)).toBe(clean);
    expect(redactText(clean)).toBe(clean);
  });
});

test.each([...evidence, ...kept])('leaves alone: %s', sentence => {
  expect(redact(sentence)).toEqual({ text: sentence, removed: [] });
});

// Addresses that no browser opens, as broken systems print them: each once sent the redaction round in a circle.
test.each([
  'https://…',
  'http://[x]',
  'https://a.example:99999/x',
  'http://a.example:port',
  'https://:443',
  'http://%zz',
  'http://256.1.1.1',
  'http://1.2.3.4.5',
  'https://#',
  'https:///',
  'http://user:pw@',
  'https://%3Chost%3E/',
  'https://[server]/apply?token=abcd&city=Paris',
])('ends at %s', address => {
  const once = redactText(`Cannot reach ${address} just now.`);
  expect(once).toContain('just now.');
  expect(once).not.toMatch(/pw|abcd|Paris/);
  expect(redactText(once)).toBe(once);
});

test.each([
  ['张伟，您好，提交失败', '[name]，您好，提交失败'],
  ['您好，系统错误，请稍后再试', '您好，系统错误，请稍后再试'],
  ['你好，上传超时！', '你好，上传超时！'],
])('what failed is no name behind a Chinese greeting: %s', (text, redacted) => {
  expect(redactText(text)).toBe(redacted);
});

test.each([
  ['Le numéro 1 85 05 78 006 084 36 est déjà utilisé', 'Le numéro [identity number] est déjà utilisé'],
  ['N° 2 94 12 2A 004 005 69 inconnu', 'N° [identity number] inconnu'],
])('a French social security number is hidden whole, sex and year as well: %s', (text, redacted) => {
  expect(redactText(text)).toBe(redacted);
});

test.each([
  [
    'Cover letter: "I was let go in May" exceeds 2000 characters',
    'Cover letter: "[…]" exceeds 2000 characters',
  ],
  [
    'Motivation: „ich wurde entlassen“ überschreitet 500 Zeichen',
    'Motivation: „[…]“ überschreitet 500 Zeichen',
  ],
  ['退職理由：「解雇されました」は短すぎます', '退職理由：「[…]」は短すぎます'],
  ['离职原因：“被解雇”太短', '离职原因：“[…]”太短'],
  ['Phone 07911 284611 already used', 'Phone [phone number] already used'],
  ['電話番号 080-3391-7725 は登録済みです', '電話番号 [phone number] は登録済みです'],
])('what a form says is too long, too short or there already was typed: %s', (text, redacted) => {
  expect(redactText(text)).toBe(redacted);
});

test('a number that is offered stays', () => {
  const offered = 'Something went wrong. Phone 020 7946 0991 for help.';
  expect(redactText(offered)).toBe(offered);
});
