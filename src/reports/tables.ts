import { escaped } from './escaped.ts';

/** A table in plain text, in no format yet: each row has a cell for each head. */
export interface TextTable {
  head: readonly string[];
  rows: readonly (readonly string[])[];
}

/**
 * A table as CSV (RFC 4180), in UTF-8 with the mark by which spreadsheets know that. What a page said can begin like a
 * formula, in the wide signs of Japanese and Chinese keyboards and behind blanks that nobody sees, too; with an apostrophe in front spreadsheets show it and
 * do not run it. `locale` is the reader's own, since Excel takes the separator of the country and else shows each row in
 * one cell.
 */
export function csvTable({ head, rows }: TextTable, locale: string): string {
  const separator = listSeparator(locale);
  const cell = (text: string) =>
    `"${text.replace(/^[\s\p{C}\p{DI}\u2800]*[=+\-@＝＋－＠]/u, "'$&").replace(/"/g, '""')}"`;
  return `\ufeff${[head, ...rows].map(row => row.map(cell).join(separator)).join('\r\n')}\r\n`;
}

/**
 * A semicolon where numbers are written with a comma: so Windows sets it for these countries. And for Switzerland and
 * Liechtenstein, although most numbers have a point there: TextInfo.auto.cs of
 * https://github.com/GrapeCity/pagefx (2026-11-28) has what Windows has for de-CH, fr-CH, it-CH and de-LI.
 */
function listSeparator(locale: string): ';' | ',' {
  const { region } = new Intl.Locale(locale);
  const comma = new Intl.NumberFormat(locale).format(0.5).includes(',');
  return comma || region === 'CH' || region === 'LI' ? ';' : ',';
}

/** A table for a page that is printed; what a page said is text in it. */
export function htmlTable({ head, rows }: TextTable): string {
  const row = (cells: readonly string[], tag: 'th scope="col"' | 'td') =>
    `<tr>${cells.map(text => `<${tag}>${escaped(text)}</${tag.slice(0, 2)}>`).join('')}</tr>`;
  return `<table>
<thead>${row(head, 'th scope="col"')}</thead>
<tbody>
${rows.map(cells => row(cells, 'td')).join('\n')}
</tbody>
</table>`;
}

/** The style of a page of tables: for paper first, on its side; the head is repeated on each page. */
export const tableStyle = `
  :root { color-scheme: light; }
  body { margin: 2rem auto; max-width: 70rem; padding: 0 1rem; background: #fff; color: #1a1a1a;
    font: 16px/1.5 system-ui, sans-serif; overflow-wrap: anywhere; }
  h1 { font-size: 1.5rem; margin: 0; } p { margin: .25rem 0 1rem; }
  table { width: 100%; border-collapse: collapse; } thead { display: table-header-group; }
  th, td { padding: .35rem .5rem; border: 1px solid #bbb; text-align: start; vertical-align: top; }
  th { background: #f2f2f2; } tr { break-inside: avoid; }
  footer { margin-top: 1.5rem; color: #555; font-size: .875rem; }
  @page { size: landscape; margin: 14mm; }
  @media print { body { margin: 0; max-width: none; padding: 0; font-size: 10pt; } }
`;
