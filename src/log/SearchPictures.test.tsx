// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, within } from '@testing-library/preact';
import { afterEach, expect, test, vi } from 'vitest';
import { setLocale } from '../views/testing/fake-i18n.ts';
import type { SearchReport as Report } from '../views/search-report.ts';
import { searchReportCsv, searchReportHtml } from './search-report-file.ts';
import { SearchPictures } from './SearchPictures.tsx';

setLocale('en');
afterEach(cleanup);

const weeks = Array.from({ length: 12 }, (_, i) => ({
  from: `2026-01-${String(i + 1).padStart(2, '0')}`,
  says: `${i + 1} January 2026`,
  begun: i,
  failed: 0,
  received: 1,
}));
const report: Report = {
  failures: [
    { system: 'Lever', kind: 'system error', attempts: 4, applications: 3 },
    { system: '=cmd()', kind: 'signed out', attempts: 1, applications: 1 },
  ],
  weeks,
  dates: [{ day: '2026-01-14', says: '14 January 2026', what: 'Closing date', title: 'Gardener <b>' }],
};

test('each picture has a name, and the table behind it', () => {
  render(<SearchPictures report={report} onSave={() => {}} />);
  for (const [name, cell] of [
    ['Where it failed, by system and kind', 'Lever'],
    ['Week by week', '3 January 2026'],
    ['Closing dates and when waiting ends', 'Gardener <b>'],
  ] as const) {
    const figure = screen.getByRole('img', { name }).closest('figure')!;
    expect(within(figure).getAllByText(cell).length).toBeGreaterThan(0);
    expect(within(figure).getByText('Show as a table')).toBeTruthy();
  }
});

test('the longest bar is that of the most failures, and the day of a closing date is marked', () => {
  render(<SearchPictures report={report} onSave={() => {}} />);
  const bars = [...screen.getByRole('img', { name: /Where it failed/ }).querySelectorAll('rect')];
  expect(bars.map(bar => Number(bar.getAttribute('width')))).toEqual([560, 140]);
  const days = screen.getByRole('img', { name: /Closing dates/ });
  expect(days.querySelectorAll('.marked')).toHaveLength(1);
});

test('the highest bar of all weeks says how much it is', () => {
  render(<SearchPictures report={report} onSave={() => {}} />);
  const words = [...screen.getByRole('img', { name: 'Week by week' }).querySelectorAll('text')];
  expect(words.at(-1)?.textContent).toBe('11');
});

test('days are told by their weekdays, and by their month where another one begins', () => {
  const monday = { ...weeks[0]!, from: '2026-01-26' };
  render(<SearchPictures report={{ ...report, weeks: [...weeks.slice(1), monday] }} onSave={() => {}} />);
  const days = [...screen.getByRole('img', { name: /Closing dates/ }).querySelectorAll('text')];
  const said = days.map(({ textContent }) => textContent);
  expect(said.slice(0, 10)).toEqual(['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun', '26 Jan', '27', '28']);
  expect(said).toContain('1 Feb');
});

test('without any failure it says so', () => {
  render(<SearchPictures report={{ ...report, failures: [], dates: [] }} onSave={() => {}} />);
  expect(screen.getByText('Nothing has failed so far.')).toBeTruthy();
  expect(screen.queryByRole('img', { name: /Closing dates/ })).toBeNull();
});

test('it is saved to be printed, or as a table', () => {
  const onSave = vi.fn();
  render(<SearchPictures report={report} onSave={onSave} />);
  fireEvent.click(screen.getByRole('button', { name: 'Report to print' }));
  fireEvent.click(screen.getByRole('button', { name: 'Table (CSV)' }));
  expect(onSave.mock.calls).toEqual([['print'], ['csv']]);
});

test('what pages said runs neither in the page to print nor in a spreadsheet', () => {
  expect(searchReportHtml(report)).toContain('Gardener &lt;b&gt;');
  expect(searchReportCsv(report)).toContain(`"'=cmd()","signed out","1","1"`);
});
