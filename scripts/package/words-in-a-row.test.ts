import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { plainWordings } from '../../src/failures/plain-text.ts';
import { actWords } from '../../src/failures/wording/acts.ts';
import { instructionWords } from '../../src/failures/wording/instructions.ts';
import { wordsInARow } from './words-in-a-row.ts';

test('a table in one row holds the same words', () => {
  const tables: Record<string, string> = { ...instructionWords, ...actWords };
  for (const table of Object.values(tables)) {
    const row = wordsInARow(table);
    expect(row).not.toContain('\n');
    const words = (text: string) =>
      text.split('|').map(entry => [plainWordings(entry).map(plain => plain.trim()), entry.trim()]);
    expect(words(row)).toEqual(words(table));
  }
});

test('nothing but the layout of words is left out', () => {
  const code = readFileSync('src/failures/wording/instructions.ts', 'utf8');
  const row = wordsInARow(code);
  expect(row.length).toBeLessThan(code.length - 700);
  expect(row.replace(/\s/g, '')).toBe(code.replace(/\s/g, ''));
  expect(wordsInARow('const a = b ||\n  c;')).toBe('const a = b ||c;');
});
