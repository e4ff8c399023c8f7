// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { saysJob } from './job-words.ts';

const page = (headings: readonly string[]) =>
  new DOMParser().parseFromString(headings.map(one => `<h3>${one}</h3><p>…</p>`).join(''), 'text/html');

test.each<[lang: string, headings: readonly string[]]>([
  ['en', ['Responsibilities', 'Requirements']],
  ['pl', ['Twój zakres obowiązków', 'Nasze wymagania', 'To oferujemy']],
  ['pl', ['Czym będziesz się zajmować', 'Czego oczekujemy']],
  ['ja', ['仕事の内容', '対象となる方']],
  ['ja', ['職務内容', '必須条件', '給与']],
  ['zh', ['岗位职责', '任职资格']],
  ['zh', ['职位描述', '职位要求']],
  ['zh-Hant', ['工作內容', '條件要求']],
])('a page in %s with the sections of a posting describes one job', (_, headings) => {
  expect(saysJob(page(headings))).toBe(true);
});

test.each<[what: string, headings: readonly string[]]>([
  ['a single section', ['仕事の内容', 'お知らせ']],
  ['sections of something else', ['Nasza firma', 'Kontakt']],
  ['two headings about the same', ['岗位职责', '工作内容']],
])('%s does not', (_, headings) => {
  expect(saysJob(page(headings))).toBe(false);
});
