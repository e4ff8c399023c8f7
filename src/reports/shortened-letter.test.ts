import { expect, test } from 'vitest';
import type { DraftOutline } from './draft.ts';
import { fileIn } from './file-size.ts';
import { reportLang } from './languages.ts';
import { mailtoLink } from './mail-links.ts';
import { oneLine } from './one-line.ts';

const bodyOf = (href: string) =>
  decodeURIComponent(/body=([^&]*)/.exec(href)?.[1] ?? '').replaceAll('\r\n', '\n');

/** Every letter that a body becomes while there is less and less room, down to the room for `shortest`. */
function letters(body: string, shortest: string, core: string[], more: Partial<DraftOutline> = {}): string[] {
  const outline = { core, leads: [], spare: [], closing: '', brief: new Map<string, string>(), ...more };
  const link = (text: string, limit?: number) =>
    mailtoLink('a@b.example', { subject: 'x', body: text }, { outline, ...(limit && { limit }) });
  const least = link(shortest).href.length;
  const seen: string[] = [];
  for (let limit = link(body, 8000).href.length; limit >= least; limit--) {
    const { href, shortened } = link(body, limit);
    expect(shortened).toBe(seen.length > 0 && bodyOf(href) !== body);
    if (bodyOf(href) !== seen.at(-1)) seen.push(bodyOf(href));
  }
  return seen;
}

test('a letter loses the lines behind its core, then the courtesies before it, then greeting and closing', () => {
  const body = 'Hello,\n\nI hope you are well.\n\nIt fails.\n\nMore:\nfirst\nsecond\n\nBye,';
  expect(letters(body, 'It fails.', ['It fails.'])).toEqual([
    body,
    'Hello,\n\nI hope you are well.\n\nIt fails.\n\nMore:\nfirst\n\nBye,',
    'Hello,\n\nI hope you are well.\n\nIt fails.\n\nBye,',
    'Hello,\n\nIt fails.\n\nBye,',
    'It fails.\n\nBye,',
    'It fails.',
  ]);
});

test('what can be said in fewer words is, the closing first, before anything of it goes', () => {
  const body = 'Dear team,\n\nI am sorry to ask.\n\nPlease help me with it.\n\nThank you very much.\n\nMia';
  const brief = new Map([
    ['I am sorry to ask.', ''],
    ['Please help me with it.', 'Please help.'],
    ['Thank you very much.\n\nMia', 'Thanks.\n\nMia'],
  ]);
  const more = { closing: 'Thank you very much.\n\nMia', brief };
  expect(letters(body, 'Please help.', ['Please help me with it.'], more)).toEqual([
    body,
    'Dear team,\n\nI am sorry to ask.\n\nPlease help me with it.\n\nThanks.\n\nMia',
    'Dear team,\n\nPlease help.\n\nThank you very much.\n\nMia',
    'Dear team,\n\nPlease help.\n\nThanks.\n\nMia',
    'Dear team,\n\nPlease help.\n\nMia',
    'Please help.\n\nThanks.\n\nMia',
    'Please help.\n\nMia',
    'Please help.',
  ]);
});

test('a paragraph that a person has changed is not said in other words', () => {
  const body = 'Dear team,\n\nI am sorry to ask again.\n\nIt fails.\n\nMia';
  const brief = new Map([['I am sorry to ask.', 'Sorry.']]);
  expect(letters(body, 'It fails.', ['It fails.'], { brief })[1]).toBe('Dear team,\n\nIt fails.\n\nMia');
});

test('lines of the core that can be spared go before greeting and closing', () => {
  expect(
    letters('Hi,\n\nIt fails.\nTwice.\n\nMia', 'It fails.', ['It fails.\nTwice.'], { spare: ['Twice.'] }),
  ).toEqual(['Hi,\n\nIt fails.\nTwice.\n\nMia', 'Hi,\n\nIt fails.\n\nMia', 'It fails.\n\nMia', 'It fails.']);
});

test('a closing of two paragraphs stays as one, and its signature longest', () => {
  const body = 'Hello,\n\nIt fails.\n\nMore.\n\nThank you.\n\nMia';
  expect(letters(body, 'It fails.', ['It fails.'], { closing: 'Thank you.\n\nMia' })).toEqual([
    body,
    'Hello,\n\nIt fails.\n\nThank you.\n\nMia',
    'Hello,\n\nIt fails.\n\nMia',
    'It fails.\n\nMia',
    'It fails.',
  ]);
  const changed = 'Hello,\n\nIt fails.\n\nMore.\n\nThank you.\n\nMia M.';
  expect(letters(changed, 'It fails.', ['It fails.'], { closing: 'Thank you.\n\nMia' }).slice(0, 2)).toEqual([
    changed,
    'Hello,\n\nIt fails.\n\nMore.\n\nMia M.',
  ]);
});

test('what is between two parts of the core goes like the courtesies; then the core, line by line', () => {
  const body = 'Hello,\n\nIt fails.\n\nYours to know:\n\nOne\nTwo\n\nBye,';
  expect(letters(body, 'It fails.', ['It fails.', 'One\nTwo'])).toEqual([
    body,
    'Hello,\n\nIt fails.\n\nOne\nTwo\n\nBye,',
    'It fails.\n\nOne\nTwo\n\nBye,',
    'It fails.\n\nOne\nTwo',
    'It fails.\n\nOne',
    'It fails.',
  ]);
});

test('without a core the last lines go first, and the closing with what is before it stays to the end', () => {
  expect(letters('One\n\nTwo\n\nThree\n\nBye,', 'One', [])).toEqual([
    'One\n\nTwo\n\nThree\n\nBye,',
    'One\n\nTwo\n\nBye,',
    'One\n\nBye,',
    'One',
  ]);
});

test('no line that leads over to something is left with nothing below it', () => {
  const body = 'It fails.\n\nSo far\n- once\n- twice\n\n日時：\n月曜日\n\nBye,';
  expect(letters(body, 'It fails.', ['It fails.'], { leads: ['So far'] })).toEqual([
    body,
    'It fails.\n\nSo far\n- once\n- twice\n\nBye,',
    'It fails.\n\nSo far\n- once\n\nBye,',
    'It fails.\n\nBye,',
    'It fails.',
  ]);
});

test('a long line goes sentence by sentence, a short one as a whole', () => {
  const sentence = 'It went wrong once more today. ';
  const long = sentence.repeat(12).trim();
  const found = letters(`It fails.\n\n${long}\n\nBye,`, 'It fails.', ['It fails.']);
  expect(found).toEqual([
    `It fails.\n\n${long}\n\nBye,`,
    `It fails.\n\n${sentence.repeat(11).trim()}\n\nBye,`,
    `It fails.\n\n${sentence.repeat(10).trim()}\n\nBye,`,
    `It fails.\n\n${sentence.repeat(9).trim()}\n\nBye,`,
    'It fails.\n\nBye,',
    'It fails.',
  ]);
});

test.each([
  ['de', 'PDF, 2.1 MB', 'PDF, 2,1 MB'],
  ['fr', 'PDF, 2.1 MB', 'PDF, 2,1 Mo'],
  ['en', 'Word document, 12 MB', 'Word document, 12 MB'],
  ['de', 'PDF, 0.25 MB', 'PDF, 0,25 MB'],
  ['de', 'PDF, 2.1 MB each', 'PDF, 2.1 MB each'],
  ['de', ', 2.1 MB', ', 2.1 MB'],
  ['de', '2.1 MB', '2.1 MB'],
  ['de', 'PDF', 'PDF'],
])('in %s the file "%s" is "%s"', (lang, kept, shown) => {
  expect(fileIn(lang, kept).replaceAll('\u00a0', ' ').replaceAll('\u202f', ' ')).toBe(shown);
});

test('what separates type and size is that of the language', () => {
  expect(fileIn('ja', 'PDF, 2.1 MB', '、')).toMatch(/^PDF、2\.1\s?MB$/u);
});

test.each([
  ['as long as it may be', 'abcd', 'abcd'],
  ['one longer', 'abcde', 'abc…'],
  ['letters of two units', '😀😀😀😀😀', '😀😀😀…'],
  ['of several lines', ' a\n\tb ', 'a b'],
])('a text that is %s', (_, text, line) => {
  expect(oneLine(text, 4)).toBe(line);
});

test.each([
  ['zh-TW', 'zh-Hant'],
  ['zh-Hant-CN', 'zh-Hant'],
  ['zh-CN', 'zh'],
  ['ja-TW', 'ja'],
  ['de-AT', 'de'],
  ['pt_AO', 'pt-PT'],
  ['pt-BR', 'pt'],
  ['pt-Latn', 'pt'],
  ['xx', 'en'],
  ['constructor', 'en'],
  [null, 'en'],
])('a report for %s is in %s', (tag, lang) => {
  expect(reportLang(tag)).toBe(lang);
});
