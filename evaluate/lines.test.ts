import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { evaluateLines } from './lines.ts';

const rows = [
  { lang: 'en', text: 'Technical problems with the form? help@globex.com', expected: 'technical-support' },
  { lang: 'de', text: 'Wir bitten von Anrufen abzusehen.', expected: 'refusal:phone' },
  { lang: 'de', text: 'Fragen zum Datenschutz: eins@globex.de', expected: 'technical-support' },
  { lang: 'en', text: 'A line without a contact', expected: 'recruiting' },
];

test('counts the lines that were understood, and lists the others', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'lines-'));
  const path = join(folder, 'rows.jsonl');
  await writeFile(path, rows.map(row => JSON.stringify(row)).join('\n'));
  const { report, result } = await evaluateLines(path);
  await rm(folder, { recursive: true });
  expect(result).toEqual({ rows: 4, correct: 2 });
  expect(report).toContain('de technical-support, read as privacy: Fragen zum Datenschutz');
  expect(report).toContain('en recruiting, read as nothing: A line without a contact');
});
