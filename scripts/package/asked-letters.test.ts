import { expect, test } from 'vitest';
import { withAskedLetters } from './asked-letters.ts';
import { withLazyExpressions } from './lazy-expressions.ts';
import { run } from './testing/run-code.ts';

const asked = (code: string) => run(withLazyExpressions(withAskedLetters(code)));

/** Long enough to be worth it, and never found. */
const long = `|${'~'.repeat(200)}`;

test('an expression is made only for a text that holds its letters', () => {
  const code = `const sent = /(?:sent|made) by${long}/iu;
    function answer() { return ['Something else', 'SENT by', 'resent by'].map(one => sent.test(one.trim())); }`;
  expect(asked(code).answer).toEqual([false, true, true]);
  expect(asked(code).answer).toEqual(run(code).answer);
  const never = code.replace("'SENT by', 'resent by'", "'no'");
  expect(asked(never)).toEqual({ answer: [false, false], made: [] });
});

test('the letters of an expression are taken apart once, however many texts are asked', () => {
  const code = `const sent = /(?:sent|made) by${long}/iu, split = String.prototype.split;
    function answer() {
      let count = 0;
      String.prototype.split = function (by) { count += by === '|' ? 1 : 0; return split.call(this, by); };
      try { for (const text of ['Something', 'else', 'made by']) sent.test(text); }
      finally { String.prototype.split = split; }
      return count;
    }`;
  expect(asked(code).answer).toBe(1);
});

test('letters that others are the same as hide nothing', () => {
  const code = `const sent = /sent by${long}/iu; function answer() { return sent.test('\u017fent by'); }`;
  expect(asked(code).answer).toBe(true);
});

test.each([
  ['a template', 'new RegExp(`(?:${words})${raw}`, "i")'],
  ['a list', 'new RegExp([words, raw].join("|"), "i")'],
  ['a sum', 'new RegExp(words + raw + other.source)'],
])('the source is read out of %s', (_, init) => {
  const code = `const words = 'received|taken in', raw = String.raw\`\\b by${long}\`, other = /x/;
    const said = ${init}; function answer() { return [said.test('nothing'), said.test('received by'), said.test(' by')]; }`;
  expect(withAskedLetters(code)).not.toBe(code);
  expect(asked(code).answer).toEqual(run(code).answer);
});

test('a test within the text of another is asked, too', () => {
  const code = `const a = /abc${long}/, b = /xyz${long}/;
    function answer() { return a.test(b.test('xyz') ? 'abc' : 'none'); }`;
  expect(asked(code)).toEqual({ answer: true, made: [`xyz${long}`, `abc${long}`] });
});

test.each([
  ['what is short', 'const a = /abc/; a.test(x);'],
  ['what may be anything', `const a = /\\w+${long}/; a.test(x);`],
  ['what remembers where it was', `const a = /abc${long}/g; a.test(x);`],
  ['what is put together of what is not plain', `const a = new RegExp(words() + '${long}'); a.test(x);`],
  ['what is asked for more than whether it is found', `const a = /abc${long}/; a.exec(x);`],
])('leaves %s', (_, code) => {
  expect(withAskedLetters(code)).toBe(code);
});
