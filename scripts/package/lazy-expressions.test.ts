import { expect, test } from 'vitest';
import { withLazyExpressions, withLazyInside } from './lazy-expressions.ts';
import { run } from './testing/run-code.ts';

const lazy = (code: string) => run(withLazyExpressions(code));

/** Long enough to be worth it, and never found. */
const long = `|!${'~'.repeat(200)}`;

test('what the outermost level names is made when it is asked for, once', () => {
  const code = `const asked = /a+${long}/g, never = /b${long}/u; const parts = ['x', 'y'];
    const joined = new RegExp(parts.join('|') + asked.source, 'i');
    function answer() { return ['aa'.replace(asked, 'z'), joined.test('XA'), joined.flags, asked === asked, { asked }.asked.flags]; }`;
  expect(lazy(code)).toEqual({ answer: ['z', true, 'i', true, 'g'], made: [`a+${long}`, `x|ya+${long}`] });
  expect(lazy(code).answer).toEqual(run(code).answer);
});

test('where an expression was found goes on, as before', () => {
  const code = `const each = /\\d${long}/g; function answer() { const found = []; for (let one; (one = each.exec('1 2 3')); ) found.push(one[0]); return found; }`;
  expect(lazy(code)).toEqual({ answer: ['1', '2', '3'], made: [`\\d${long}`] });
});

test('an expression with classes of all letters is taken out of the function that it stands in', () => {
  const code = `const rows = [[/\\p{Lu}/u, 1]];
    function never() { return /\\p{N}/u.test('1'); }
    function answer() { return [/^\\p{L}+\\/$/u.test('é/'), /^\\p{L}+\\/$/u.test('1'), 'É1'.replace(/\\p{L}/gu, '-'), rows[0][0].test('A')]; }`;
  expect(lazy(code)).toEqual({
    answer: [true, false, '-1', true],
    made: ['\\p{Lu}', '^\\p{L}+\\/$', '\\p{L}'],
  });
});

test.each([
  ['what other files ask for', 'const a = /x/; export { a as b };'],
  ['what is set anew', 'let a = /x/; a = /y/;'],
  ['what is put together of what changes', "let kind = 'x'; const a = new RegExp(kind); kind = 'y';"],
  ['a name that means something else elsewhere', 'const a = /x/; function of(a) { return a; }'],
  ['what remembers where it was', 'function of(text) { const all = /\\p{L}/gu; return all.test(text); }'],
  ['an expression that is no such thing', 'class RegExp {} const a = new RegExp("x");'],
])('leaves %s', (_, code) => {
  expect(withLazyExpressions(code)).toBe(code);
});

test('what shortened code makes without `new` is an expression as well', () => {
  const code = `const a = RegExp('b' + '${long}', 'u'); function answer() { return a.test('b'); }`;
  expect(lazy(code)).toEqual({ answer: true, made: [`b${long}`] });
});

test.each([
  ['behind `return`', `function answer() { return/\\p{Lu}/u.test('A'); }`],
  ['behind `case`', `function answer() { switch(1){case/\\p{Lu}/u.test('A')?1:0:return!0} }`],
])('shortened code has no space between a word and an expression: %s', (_, code) => {
  expect(lazy(code).answer).toBe(true);
});

test('what is asked by its letters first stands apart from the word before it, too', () => {
  const code = withLazyExpressions(`function answer(text) { return/ab\\d/.test(text); }`, () => 3);
  expect(code).toMatch(/function answer\(text\) \{ return [ae]/);
});

test('a script that stands in one function makes what it asks for, and nothing else', () => {
  const script = `(function(){var asked=/a${long}/,never=/b${long}/;globalThis.said=[asked.test('a'),/\\p{Lu}/u.test('A')]})();`;
  const made: string[] = [];
  const Recorded = class extends RegExp {
    constructor(source: string, flags?: string) {
      super(source, flags);
      made.push(source);
    }
  };
  const scope: { said?: unknown } = {};
  new Function('globalThis', 'RegExp', withLazyInside(script))(scope, Recorded);
  expect(scope.said).toEqual([true, true]);
  expect(made).toEqual([`a${long}`, '\\p{Lu}']);
});

test.each(['var a = /x/;', '(function(){})(); other();', '"use strict"', '(() => 1)();'])(
  'a script that stands in no function is refused: %s',
  script => expect(() => withLazyInside(script)).toThrow('no single function'),
);
