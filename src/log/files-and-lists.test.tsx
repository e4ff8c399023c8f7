// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, within } from '@testing-library/preact';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { sampleApplication } from '../applications/samples.ts';
import { setLocale } from '../views/testing/fake-i18n.ts';
import { ForOthers } from './ForOthers.tsx';
import { LostNotes } from './LostNotes.tsx';
import { actions, page, press, show } from './testing/show-applications.tsx';
import { type Importing, importSays } from './use-import.ts';

beforeEach(() => setLocale('en'));
afterEach(cleanup);

test('a file that was refused is told aloud', () => {
  show([sampleApplication], null, 'This file cannot be imported');
  expect(screen.getByRole('alert').textContent).toBe('This file cannot be imported');
});

const nothingNew: Importing['summary'] = {
  applications: { added: 0, changed: 0, joined: 0, deleted: 0 },
  notes: { added: 0, changed: 0, deleted: 0 },
  screenshots: 0,
};

const opened = { name: 'callworthy.json', summary: nothingNew, minutesAhead: 0 };

test('a file that was opened says what it would change, and changes it only when one wants it', async () => {
  const applications = { added: 2, changed: 1, joined: 1, deleted: 3 };
  const summary = { applications, notes: { added: 5, changed: 0, deleted: 4 }, screenshots: 1 };
  show([sampleApplication], null, null, { ...opened, summary, minutesAhead: 31 });
  const preview = within(await screen.findByRole('region', { name: 'What this file would change' }));
  expect(preview.getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual([
    'New: 2 applications, 5 notes',
    'Changed there later than here: 1 application, 0 notes',
    'Noted on both computers, will be merged: 1 application',
    'Deleted there, will be deleted here too: 3 applications, 4 notes',
    '1 screenshot',
  ]);
  expect(preview.getByText(/is ahead of this one by 31 minutes/)).toBeTruthy();
  press('Cancel');
  expect(actions.closeFile).toHaveBeenCalled();
  expect(actions.mergeFile).not.toHaveBeenCalled();
  press('Import now');
  expect(actions.mergeFile).toHaveBeenCalled();
});

test.each<[string, number, number, number, string]>([
  ['brought', 2, 0, 0, 'Done. New: 2 applications, 0 notes.'],
  ['only joined', 0, 1, 0, 'Changed here: 1 application, 0 notes.'],
  [
    'brought and joined',
    2,
    1,
    0,
    'Done. New: 2 applications, 0 notes. Changed here: 1 application, 0 notes.',
  ],
  ['brought only pictures', 0, 0, 1, '1 screenshot'],
  ['brought nothing', 0, 0, 0, 'Everything in this file is here already.'],
])('what a file %s is said when it is done', (_, added, joined, screenshots, said) => {
  const applications = { added, changed: 0, joined, deleted: 0 };
  expect(importSays({ ...nothingNew, applications, screenshots })).toBe(said);
});

test('a file that holds nothing new says so, and clocks may differ a little', async () => {
  show([sampleApplication], null, null, { ...opened, minutesAhead: 3 });
  expect(await screen.findByText('Everything in this file is here already.')).toBeTruthy();
  expect(screen.queryByText(/clock/)).toBeNull();
  expect(screen.queryByRole('button', { name: 'Import now' })).toBeNull();
});

test('while a file takes its time, that is said, and no other is begun', () => {
  render(page({ isWorking: true }));
  expect(screen.getByText('Working…').closest('[role=status]')).not.toBeNull();
  expect(screen.getByRole('button', { name: 'Export everything' }).hasAttribute('disabled')).toBe(true);
  expect(screen.getByLabelText('Import a file').hasAttribute('disabled')).toBe(true);
});

test('before everything is deleted, it can be saved', () => {
  show([sampleApplication]);
  press('Delete everything');
  const looks = [...document.querySelectorAll('dialog button')].map(button =>
    button.classList.contains('alt'),
  );
  expect(looks, 'no button as the browser draws them').toEqual([true, true, true]);
  press('Save everything first');
  expect(actions.exportAll).toHaveBeenCalled();
  expect(actions.deleteAll).not.toHaveBeenCalled();
});

test('what was deleted is listed, can be brought back, and be deleted for good', () => {
  show([sampleApplication]);
  expect(screen.queryByRole('heading', { name: 'Deleted' })).toBeNull();
  cleanup();
  const row = { id: 'case-2', says: 'Initech · Editor', until: 'permanently deleted on 1 April 2026' };
  show([sampleApplication], null, null, null, undefined, [row]);
  press('Bring back: Initech · Editor');
  expect(actions.bringBack).toHaveBeenCalledWith('case-2');
  press('Delete these permanently');
  expect(actions.emptyTrash).not.toHaveBeenCalled();
  press('Delete');
  expect(actions.emptyTrash).toHaveBeenCalled();
});

test('that everything is still to be deleted is told', () => {
  render(page({ applications: [], isDeletionDue: true }));
  expect(screen.getByRole('alert').textContent).toMatch(/not finished yet/);
  cleanup();
  render(page({ applications: [] }));
  expect(screen.queryByRole('alert')).toBeNull();
});

test('notes that the browser lost are told of, until the person knows', () => {
  const onSeen = vi.fn();
  render(<LostNotes count={5} onSeen={onSeen} />);
  expect(screen.getByRole('alert').textContent).toContain('Missing: 5 notes');
  press('I have seen this');
  expect(onSeen).toHaveBeenCalled();
});

test('a list for an office has the days and the columns that were asked for', () => {
  show([sampleApplication]);
  fireEvent.input(screen.getByLabelText('From'), { target: { value: '2026-01-15' } });
  fireEvent.click(screen.getByRole('checkbox', { name: 'Job number' }));
  fireEvent.click(screen.getByRole('checkbox', { name: 'Status' }));
  press('Table (CSV)');
  expect(actions.officeList).toHaveBeenCalledWith('csv', {
    from: '2026-01-15',
    to: '2026-03-02',
    columns: ['date', 'employer', 'job', 'number'],
  });
  press('List to print');
  expect(actions.officeList).toHaveBeenLastCalledWith('print', expect.anything());
});

test('a list without its first day is not made, and the browser says why', () => {
  show([sampleApplication]);
  const from = screen.getByLabelText<HTMLInputElement>('From');
  fireEvent.input(from, { target: { value: '' } });
  press('List to print');
  expect(actions.officeList).not.toHaveBeenCalled();
  expect(from.validity.valueMissing).toBe(true);
});

test('the last day of the list for the office is today, also the day after the page was opened', () => {
  const shownAt = (now: Date) => (
    <ForOthers now={now} actions={{ officeList: async () => true, calendar: async () => true }} />
  );
  const { rerender } = render(shownAt(new Date(2026, 2, 30, 23, 50)));
  const last = () => screen.getByLabelText<HTMLInputElement>('To');
  expect(last().value).toBe('2026-03-30');
  rerender(shownAt(new Date(2026, 2, 31, 0, 5)));
  expect(last().value).toBe('2026-03-31');
  fireEvent.input(last(), { target: { value: '2026-03-15' } });
  rerender(shownAt(new Date(2026, 3, 1, 0, 5)));
  expect(last().value, 'a day that was chosen stays').toBe('2026-03-15');
});

test.each([
  [new Date(2026, 11, 1), '2026-11-01'],
  [new Date(2027, 0, 14), '2026-12-01'],
  [new Date(2026, 11, 15), '2026-12-01'],
])('a list for the office begins with the month that is asked about on %s', (now, first) => {
  render(<ForOthers now={now} actions={{ officeList: async () => true, calendar: async () => true }} />);
  expect(screen.getByLabelText<HTMLInputElement>('From').value).toBe(first);
});

test('a list for the office has at least one column, and does not end before it begins', () => {
  show([sampleApplication]);
  const columns = within(screen.getByRole('group', { name: 'Columns' }));
  for (const box of columns.getAllByRole<HTMLInputElement>('checkbox')) if (box.checked) fireEvent.click(box);
  press('List to print');
  press('Table (CSV)');
  expect(actions.officeList).not.toHaveBeenCalled();
  fireEvent.input(screen.getByLabelText('From'), { target: { value: '2026-03-09' } });
  expect(screen.getByLabelText<HTMLInputElement>('To').min).toBe('2026-03-09');
});
