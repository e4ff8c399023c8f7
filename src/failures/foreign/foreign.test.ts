import { expect, test } from 'vitest';
import { isForeign } from './foreign.ts';

test.each([
  ['en', 'Πρόβλημα', true],
  ['en', 'Ошибка сервера', true],
  [null, 'שגיאה', true],
  ['en', '名前 ﾃｽﾄ エラー', false],
  ['en', 'Ein naïver Fehler – „so“ … 𝒳', false],
  ['sv', 'Något gick fel', false],
  ['da', 'Der skete en fejl', true],
  ['en', '5 µs, 6 µs, 7 µs', true],
])('of a page in %s "%s" is foreign: %s', (lang, text, is) => {
  expect(isForeign(text, lang)).toBe(is);
});

test('no sign that is passed over at once is a letter of another script', () => {
  const otherLetter = /(?![\p{scx=Latin}\p{scx=Han}\p{scx=Hiragana}\p{scx=Katakana}])\p{L}/u;
  const others = Array.from({ length: 0x1_0000 }, (_, code) => String.fromCharCode(code)).filter(one =>
    otherLetter.test(one),
  );
  expect(others.length).toBeGreaterThan(10_000);
  expect(others.filter(one => !isForeign(one.repeat(3), 'en'))).toEqual([]);
});
