import { readFile } from 'node:fs/promises';
import { vendorById, vendorAt, allVendors } from '../src/vendors/directory.ts';
import { vendorIdOf } from './vendor-names.ts';

const vendors = allVendors();

interface Tally {
  rows: number;
  correct: number;
  missed: number;
  wrong: number;
}

/**
 * Measures vendor detection by address alone. Takes a TSV of `url` and `label` (a vendor's id or `none`);
 * further columns and a header are ignored.
 */
export async function evaluateUrls(path: string) {
  const rows = parseRows(await readFile(path, 'utf8'));
  const perLabel = new Map<string, Tally>();
  const faults: string[] = [];
  let [correct, missed, wrong, falseAlarms, nones] = [0, 0, 0, 0, 0];

  for (const { url, label } of rows) {
    const said = vendorAt(url)?.id ?? null;
    const tally = perLabel.get(label) ?? { rows: 0, correct: 0, missed: 0, wrong: 0 };
    perLabel.set(label, tally);
    tally.rows++;
    const expected = label === 'none' ? null : vendorIdOf(label);
    if (expected === null) nones++;
    if (said === expected) {
      correct++;
      tally.correct++;
      continue;
    }
    if (expected === null) falseAlarms++;
    else if (said === null) missed++;
    else wrong++;
    if (said === null) tally.missed++;
    else tally.wrong++;
    faults.push(`${label}\t${said ?? 'nothing'}\t${url}`);
  }

  const result = {
    rows: rows.length,
    correct,
    missed,
    wrong,
    falseAlarms,
    accuracy: ratio(correct, rows.length),
    falseAlarmRate: ratio(falseAlarms, nones),
    microsecondsPerUrl: timePerUrl(rows.map(row => row.url)),
  };
  const named = rows.length - nones;
  const report = [
    `${vendors.length} vendors in the directory; ${rows.length} addresses, ${named} of a vendor, ${nones} of none`,
    named > 0
      ? `of a vendor: ${percent(named - missed - wrong, named)} right, ${missed} missed, ${wrong} wrong`
      : '',
    nones > 0 ? `of none: ${falseAlarms} taken for a vendor (${percent(falseAlarms, nones)})` : '',
    '',
    ...[...perLabel]
      .filter(([, tally]) => tally.correct < tally.rows)
      .sort(([, a], [, b]) => b.rows - b.correct - (a.rows - a.correct))
      .map(
        ([label, t]) =>
          `${label}${unknown(label)}: ${t.correct} of ${t.rows}, ${t.missed} missed, ${t.wrong} wrong`,
      ),
    '',
    ...faults,
  ].join('\n');
  return { report, result };
}

function parseRows(text: string): { url: string; label: string }[] {
  return text
    .split('\n')
    .map(line => line.trimEnd().split('\t'))
    .filter(([url, label]) => url && label && url !== 'url')
    .map(([url, label]) => ({ url: url!, label: label! }));
}

function unknown(label: string): string {
  return label === 'none' || vendorById(vendorIdOf(label)) ? '' : ' (not in the directory)';
}

/** Best of three passes over all addresses, in microseconds for one, parsing included. */
function timePerUrl(urls: readonly string[]): number {
  let best = Number.POSITIVE_INFINITY;
  for (let pass = 0; pass < 3; pass++) {
    const start = performance.now();
    for (const url of urls) vendorAt(url);
    best = Math.min(best, performance.now() - start);
  }
  return Math.round((best * 1e5) / urls.length) / 100;
}

function ratio(part: number, whole: number): number {
  return whole === 0 ? 0 : Math.round((part / whole) * 1e6) / 1e6;
}

function percent(part: number, whole: number): string {
  return `${((part / whole) * 100).toFixed(2)} %`;
}
