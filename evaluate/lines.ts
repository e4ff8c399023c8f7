import type { Passage } from '../src/applications/passage.ts';
import { readContacts } from '../src/contacts/read-contacts.ts';
import { readRefusals } from '../src/contacts/read-refusals.ts';
import { readJsonLines } from './json-lines.ts';

interface Line {
  lang: string;
  text: string;
  /** A purpose, or `refusal:` and what is refused. */
  expected: string;
}

/** Pages of an employer on whose domain the addresses of the corpus are, so that the words alone decide. */
const pageOf = (lang: string) =>
  `https://www.globex.${{ en: 'com', ja: 'co.jp', zh: 'com.cn', pt: 'com.br', sv: 'se' }[lang] ?? lang}/careers`;

/**
 * Reads single lines (JSON lines of `lang`, `text` and what is `expected`) as an employer's page without a known vendor has
 * them: what the contact is for, or what the line refuses. The report lists every line that was understood otherwise.
 */
export async function evaluateLines(
  path: string,
): Promise<{ report: string; result: { rows: number; correct: number } }> {
  const rows = readJsonLines<Line>(path);
  const wrong = rows.flatMap(row => {
    const read = answersTo(row);
    return read.includes(row.expected)
      ? []
      : [`${row.lang} ${row.expected}, read as ${read.join(', ') || 'nothing'}: ${row.text}`];
  });
  const correct = rows.length - wrong.length;
  return {
    report: [`${rows.length} lines, ${correct} understood`, ...wrong].join('\n'),
    result: { rows: rows.length, correct },
  };
}

function answersTo({ lang, text, expected }: Line): string[] {
  const documentUrl = pageOf(lang);
  const passage: Passage = { text, heading: null, position: 'other', links: [], documentUrl };
  if (expected.startsWith('refusal:'))
    return readRefusals([passage]).map(({ refuses }) => `refusal:${refuses}`);
  const found = readContacts([passage], { pageUrl: documentUrl, vendor: null, lang });
  return [...new Set(found.filter(({ normalized }) => normalized !== null).map(({ purpose }) => purpose))];
}
