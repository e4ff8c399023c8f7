import { expect, test } from 'vitest';
import { mainLanguage } from './main-language.ts';

test.each([
  ['pt-BR', 'pt'],
  ['ZH_hant_TW', 'zh'],
  ['fi', 'fi'],
  ['', ''],
  [null, ''],
])('the main part of %s', (tag, main) => {
  expect(mainLanguage(tag)).toBe(main);
});
