import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { reportLang } from '../reports/languages.ts';
import { textsOf } from './testing/fake-i18n.ts';

const en = textsOf('en');
const others = readdirSync('public/_locales').filter(lang => lang !== 'en');
const gapsIn = (text: string) => [...new Set(text.match(/\$\d/g))].sort();

describe.each(others)('the texts in %s', lang => {
  const texts: Record<string, { message: string }> = JSON.parse(
    readFileSync(`public/_locales/${lang}/messages.json`, 'utf8'),
  );

  test('are the same as in English, none missing and none left over', () => {
    expect(Object.keys(texts)).toEqual(Object.keys(en));
  });

  test('have the same gaps as in English', () => {
    for (const [name, { message }] of Object.entries(en)) {
      expect({ name, gaps: gapsIn(texts[name]?.message ?? '') }).toEqual({ name, gaps: gapsIn(message) });
    }
  });

  test('are calm: nobody is shouted at, and none is empty', () => {
    for (const { message } of Object.values(texts)) expect(message).toMatch(/^[^!]+$/);
  });

  test('fit into the stores', () => {
    expect(texts.extDescription?.message.length).toBeLessThanOrEqual(132);
  });
});

test('the English texts are calm and fit into the stores', () => {
  for (const { message } of Object.values(en)) expect(message).toMatch(/^[^!]+$/);
  expect(en.extDescription?.message.length).toBeLessThanOrEqual(132);
});

test('no text is left over that nobody shows', () => {
  const files = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter(file =>
    /\.tsx?$/.test(file),
  );
  const code = [...files.map(file => `src/${file}`), 'manifest.json']
    .map(file => readFileSync(file, 'utf8'))
    .join();
  const shown = new Set(code.match(/(?<=['"_])[a-z][A-Za-z]+(?=['"_])/g));
  expect(Object.keys(en).filter(name => !shown.has(name))).toEqual([]);
});

test('what is counted comes in two numbers, by `tCount`, and not as a number before a plural', () => {
  const counted = /\$\d (applications|notes|minutes|seconds|systems)\b/;
  const others = Object.entries(en).filter(([name]) => !name.endsWith('Other') && name !== 'showAllNotes');
  expect(others.filter(([, { message }]) => counted.test(message)).map(([name]) => name)).toEqual([]);
});

test('headlines speak no jargon', () => {
  const headlines = Object.entries(en).filter(([name]) => /^(verdict|step|kind|notice)/.test(name));
  for (const [, { message }] of headlines) expect(message).not.toMatch(/\b(ATS|DOM|HTTP|HR portal|vendor)\b/);
});

test.each(others)('drafts and reports can be written in %s too', lang => {
  expect(reportLang(lang.replace('_', '-')), `src/reports/wording has no ${lang}`).toBe(lang.split('_')[0]);
});
