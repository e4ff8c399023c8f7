import { describe, expect, test } from 'vitest';
import { csvTable, htmlTable } from './tables.ts';

describe('as CSV', () => {
  const csv = (text: string) => csvTable({ head: ['Employer'], rows: [[text]] }, 'en-GB');

  test('opens in a spreadsheet with its umlauts, quotes and commas', () => {
    expect(csv('Bücher, "Globex" & Söhne')).toBe('\ufeff"Employer"\r\n"Bücher, ""Globex"" & Söhne"\r\n');
  });

  test.each([
    ['en-US', ','],
    ['ja', ','],
    ['es-MX', ','],
    ['de', ';'],
    ['fr-FR', ';'],
    ['pl', ';'],
    ['pt-BR', ';'],
    ['sv-SE', ';'],
    ['de-CH', ';'],
    ['fr-CH', ';'],
    ['it-CH', ';'],
    ['de-LI', ';'],
    ['it', ';'],
    ['en-GB', ','],
  ])('parts the columns of %s as spreadsheets there do', (locale, separator) => {
    const table = { head: ['Employer', 'System'], rows: [['Globex', '']] };
    expect(csvTable(table, locale)).toBe(
      `\ufeff"Employer"${separator}"System"\r\n"Globex"${separator}""\r\n`,
    );
  });

  test('leaves a sign in the middle of a name as it is', () => {
    expect(csv('Globex-Initech @ Berlin')).toContain('"Globex-Initech @ Berlin"');
  });

  test.each([
    '=1+1',
    '+1',
    '-1',
    '@SUM(A1)',
    '＝1+1',
    '＋1',
    '－1',
    '＠SUM(A1)',
    '\t=1+1',
    '\r=1',
    '\u200b=1',
    ' @A1',
    '\u3164=1',
    '\u2800\u034f+1',
  ])('shows %s instead of running it', formula => {
    expect(csv(formula)).toContain(`"'${formula}"`);
  });
});

test('on a page it has a row for each row, and what a page said is text in it', () => {
  expect(
    htmlTable({
      head: ['Employer', 'Job'],
      rows: [
        ['<b>Globex</b>', 'Gardener'],
        ['', ''],
      ],
    }),
  ).toBe(
    `<table>
<thead><tr><th scope="col">Employer</th><th scope="col">Job</th></tr></thead>
<tbody>
<tr><td>&lt;b&gt;Globex&lt;/b&gt;</td><td>Gardener</td></tr>
<tr><td></td><td></td></tr>
</tbody>
</table>`,
  );
});
