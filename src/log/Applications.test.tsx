// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, within } from '@testing-library/preact';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Application } from '../applications/application.ts';
import { sampleApplication } from '../applications/samples.ts';
import type { ApplicationData } from '../views/application-view.ts';
import { stories, storyTime } from '../views/fixtures.ts';
import { setLocale } from '../views/testing/fake-i18n.ts';
import type { ApplicationsActions } from './actions.ts';
import { LostNotes } from './LostNotes.tsx';
import { ApplicationDetailLater } from './ApplicationDetailLater.tsx';
import { Applications } from './Applications.tsx';
import type { ListChoice } from './list-order.ts';
import type { ListRow } from '../views/list-row.ts';
import type { TrashedView } from './trashed-view.ts';
import type { Importing } from './use-import.ts';

const initech: Application = {
  ...sampleApplication,
  id: 'case-2',
  employer: 'Initech',
  job: { title: 'Éditeur', id: null },
};
const row: ListRow = {
  states: ['needs-you', 'failed'],
  attempts: 2,
  next: 'Ask Acme Apply support',
  deadline: null,
  waitsFor: null,
  changesAt: null,
  noted: 'WE COULD NOT SAVE YOUR APPLICATION. 8F3-22A',
};
const rows = new Map<string, ListRow>([
  ['case-1', row],
  ['case-2', { ...row, states: ['archived'], attempts: 0, next: null, noted: 'UPLOAD FAILED.' }],
]);
const done = () => Promise.resolve(true);
let actions: { [Name in keyof ApplicationsActions]: ReturnType<typeof vi.fn> };

/** The page as it is given to whoever uses it, but for what a test is about. */
const page = (props: Partial<Parameters<typeof Applications>[0]>) => (
  <Applications
    applications={[sampleApplication]}
    data={null}
    rows={rows}
    choice={{ state: null, sorting: 'newest' }}
    screenshots={{}}
    importing={null}
    systemOf={() => 'Acme Apply'}
    now={storyTime}
    said=""
    errorMessage={null}
    actions={actions as unknown as ApplicationsActions}
    {...props}
  />
);

function show(
  applications: readonly Application[],
  data: ApplicationData | null = null,
  errorMessage: string | null = null,
  importing: Importing | null = null,
  choice: ListChoice = { state: null, sorting: 'newest' },
  trash: readonly TrashedView[] = [],
) {
  actions = new Proxy({} as typeof actions, {
    get: (made, name: keyof ApplicationsActions) => (made[name] ??= vi.fn(done)),
  });
  render(page({ applications, data, errorMessage, importing, choice, trash }));
}

const press = (name: string | RegExp) => fireEvent.click(screen.getByRole('button', { name }));

// It comes a moment after the list; a test does not wait for that.
await ApplicationDetailLater.bring();

beforeEach(() => setLocale('en'));
afterEach(cleanup);

test('without cases it says so, and offers to bring some back', () => {
  show([]);
  expect(screen.getByText(/^No application is noted yet/)).toBeTruthy();
  expect(screen.getByLabelText('Import a file')).toBeTruthy();
  expect(screen.queryByRole('button', { name: 'Delete everything' })).toBeNull();
});

test('applications are searched by what was noted too, without regard to accents, and chosen', () => {
  show([sampleApplication, { ...initech, id: 'case-3' }]);
  expect(screen.getByText('2 applications')).toBeTruthy();
  fireEvent.input(screen.getByRole('searchbox'), { target: { value: '8f3-22a' } });
  expect(screen.getByText('1 application')).toBeTruthy();
  fireEvent.input(screen.getByRole('searchbox'), { target: { value: 'editeur' } });
  expect(screen.getByText('1 application')).toBeTruthy();
  press(/^Initech · Éditeur/);
  expect(actions.choose).toHaveBeenCalledWith('case-3');
});

test('what was put away is not among all, and each state says how many there are', () => {
  show([sampleApplication, initech]);
  expect(screen.getByText('1 application')).toBeTruthy();
  expect(screen.getByRole('button', { name: 'All 1' }).getAttribute('aria-pressed')).toBe('true');
  press('Archived 1');
  expect(actions.chooseList).toHaveBeenCalledWith({ state: 'archived', sorting: 'newest' });
  cleanup();
  show([sampleApplication, initech], null, null, null, { state: 'archived', sorting: 'newest' });
  expect(screen.getByRole('button', { name: /^Initech/ })).toBeTruthy();
});

test('what needs the applicant stands in front, with what to do', () => {
  show([sampleApplication, initech]);
  const today = within(screen.getByRole('region', { name: 'Today: 1 thing to do' }));
  fireEvent.click(today.getByRole('button', { name: /^Globex · Gardener.*Ask Acme Apply support/ }));
  expect(actions.choose).toHaveBeenCalledWith('case-1');
});

test('the arrow keys lead through the list, where the Tab key stops once', () => {
  show([sampleApplication, { ...initech, id: 'case-3' }]);
  const list = screen.getByRole('navigation', { name: 'My applications' });
  const [first, second] = within(list).getAllByRole('button', { name: /Acme Apply ·/ });
  expect([first!.tabIndex, second!.tabIndex]).toEqual([0, -1]);
  first!.focus();
  fireEvent.keyDown(first!, { key: 'ArrowDown' });
  expect([first!.tabIndex, second!.tabIndex]).toEqual([-1, 0]);
  fireEvent.keyDown(document.body, { key: '/' });
  expect(document.activeElement).toBe(screen.getByRole('searchbox'));
});

test('several are selected and put away at once', () => {
  show([sampleApplication, { ...initech, id: 'case-3' }]);
  fireEvent.click(screen.getByRole('checkbox', { name: 'Select Globex · Gardener' }));
  fireEvent.click(screen.getByRole('checkbox', { name: 'Select Initech · Éditeur' }));
  expect(screen.getByRole('group', { name: '2 selected' })).toBeTruthy();
  press('Archive');
  expect(actions.archive).toHaveBeenCalledWith(['case-1', 'case-3'], true);
  expect(screen.queryByRole('group', { name: /selected/ })).toBeNull();
});

test('a search without result is a sentence', () => {
  show([sampleApplication]);
  fireEvent.input(screen.getByRole('searchbox'), { target: { value: 'zzz' } });
  expect(screen.getByText('No application matches “zzz”.')).toBeTruthy();
});

test('an application shows its advice, its notes and whom one contacted', () => {
  show([sampleApplication], stories.waiting);
  expect(screen.getByRole('heading', { name: /^Wait for Acme Apply support until Wed 4 Mar/ })).toBeTruthy();
  const log = screen.getByRole('region', { name: 'Whom you contacted' });
  expect(within(log).getAllByRole('listitem')).toHaveLength(3);
  expect(within(log).getAllByText(/I am waiting for an answer$/)).toHaveLength(3);
});

const next = (name = 'Next, in this order') => within(screen.getByRole('region', { name }));

test('a receipt that is none can be taken back', () => {
  show([sampleApplication], stories.received);
  fireEvent.click(next('If this is not right').getByRole('button', { name: 'It was not received' }));
  expect(actions.notReceived).toHaveBeenCalled();
});

test('what comes next has its button, or leads to the page', () => {
  show([sampleApplication], stories.once);
  const page = next().getByRole('link', { name: 'Open the application' });
  expect(page.getAttribute('href')).toBe(sampleApplication.url);
  fireEvent.click(next().getByRole('button', { name: 'I contacted them' }));
  expect(screen.getByText('Whom you contacted', { selector: 'h2' })).toBe(document.activeElement);
  fireEvent.click(next().getByRole('button', { name: 'Check the instructions' }));
  press('I followed the instructions');
  expect(actions.directions).toHaveBeenCalledWith(true);
});

test('an application is deleted only after a question that says how much is lost', () => {
  show([sampleApplication], stories.support);
  press('Delete this application');
  expect(actions.deleteApplication).not.toHaveBeenCalled();
  const question = screen.getByRole('dialog', { name: /with its 2 notes\?/ });
  fireEvent.click(within(question).getByRole('button', { name: 'Delete' }));
  expect(actions.deleteApplication).toHaveBeenCalledWith('case-1');
});

test('a single note is counted as one', () => {
  show([sampleApplication], stories.once);
  press('Delete this application');
  expect(screen.getByRole('dialog', { name: /with its 1 note\?/ })).toBeTruthy();
});

test('a deadline can be given', () => {
  show([sampleApplication], stories.support);
  fireEvent.input(screen.getByLabelText('Set the closing date'), { target: { value: '2026-03-09' } });
  press('Save');
  expect(actions.deadline).toHaveBeenCalledWith('2026-03-09');
});

test('the report is made in the language that was chosen', () => {
  show([sampleApplication], stories.support);
  fireEvent.change(screen.getByLabelText('Language'), { target: { value: 'de' } });
  press('Report to print');
  expect(actions.report).toHaveBeenCalledWith('html', 'de');
  press('Report as data (JSON)');
  expect(actions.report).toHaveBeenLastCalledWith('json', 'de');
});

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

test('a file that was opened says what it would change, and changes it only when one wants it', () => {
  const applications = { added: 2, changed: 1, joined: 1, deleted: 3 };
  const summary = { applications, notes: { added: 5, changed: 0, deleted: 4 }, screenshots: 1 };
  show([sampleApplication], null, null, { ...opened, summary, minutesAhead: 31 });
  const preview = within(screen.getByRole('region', { name: 'What this file would change' }));
  expect(preview.getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual([
    'New: 2 applications, 5 notes',
    'Changed there later than here: 1 application, 0 notes',
    'Noted on both computers, will be merged: 1 application',
    'Deleted there, goes here too: 3 applications, 4 notes',
    '1 screenshot',
  ]);
  expect(preview.getByText(/is ahead of this one by 31 minutes/)).toBeTruthy();
  press('Cancel');
  expect(actions.closeFile).toHaveBeenCalled();
  expect(actions.mergeFile).not.toHaveBeenCalled();
  press('Bring it in');
  expect(actions.mergeFile).toHaveBeenCalled();
});

test('a file that holds nothing new says so, and clocks may differ a little', () => {
  show([sampleApplication], null, null, { ...opened, minutesAhead: 3 });
  expect(screen.getByText('Everything in this file is here already.')).toBeTruthy();
  expect(screen.queryByText(/clock/)).toBeNull();
  expect(screen.queryByRole('button', { name: 'Bring it in' })).toBeNull();
});

test('an application is added by hand, with at least an employer or a job', () => {
  show([]);
  press('Add an application');
  press('Save');
  expect(screen.getByRole('alert').textContent).toBe('Enter the employer or the job.');
  fireEvent.input(screen.getByLabelText('Employer'), { target: { value: ' Hooli ' } });
  press('Save');
  expect(actions.addApplication).toHaveBeenCalledWith({
    employer: 'Hooli',
    title: null,
    number: null,
    url: '',
    deadline: null,
  });
});

test('what was read can be corrected where it is shown', () => {
  show([sampleApplication], stories.once);
  press('Correct these details');
  const form = within(screen.getByRole('region', { name: 'Employer, job and address' }));
  fireEvent.input(form.getByLabelText('Job number'), { target: { value: '' } });
  fireEvent.click(form.getByRole('button', { name: 'Save' }));
  expect(actions.correctDetails).toHaveBeenCalledWith(
    expect.objectContaining({ employer: 'Globex', title: 'Gardener', number: null }),
  );
});

test('a note is moved to another application, or to a new one', () => {
  show([sampleApplication, initech], stories.once);
  press('Move to another application');
  const select = screen.getByRole('combobox', { name: 'Move to another application' });
  press('Move');
  expect(actions.moveNote).toHaveBeenLastCalledWith('note-14:32', null);
  fireEvent.change(select, { target: { value: 'case-2' } });
  press('Move');
  expect(actions.moveNote).toHaveBeenLastCalledWith('note-14:32', 'case-2');
});

test('own words are kept when they are saved', () => {
  show([sampleApplication], stories.once);
  fireEvent.input(screen.getByLabelText('Your own notes'), { target: { value: 'Ask for Ms Ito ' } });
  fireEvent.click(
    within(screen.getByRole('region', { name: 'In your own words' })).getByRole('button', { name: 'Save' }),
  );
  expect(actions.ownWords).toHaveBeenCalledWith({ memo: 'Ask for Ms Ito', people: null });
});

test('two that are selected can be made one', () => {
  show([sampleApplication, { ...initech, id: 'case-3' }]);
  fireEvent.click(screen.getByRole('checkbox', { name: 'Select Globex · Gardener' }));
  expect(screen.queryByRole('button', { name: 'Merge these two' })).toBeNull();
  fireEvent.click(screen.getByRole('checkbox', { name: 'Select Initech · Éditeur' }));
  press('Merge these two');
  expect(actions.join).toHaveBeenCalledWith('case-1', 'case-3');
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

test('an application says that one applied at this employer before, and leads there', () => {
  const earlier: Application = {
    ...initech,
    employer: 'Globex',
    openedAt: '2025-08-01T09:00:00+02:00',
    status: 'received',
    receivedAt: '2025-08-03T09:00:00+02:00',
  };
  show([sampleApplication, earlier], stories.once);
  expect(
    screen.getByText(/^You applied here on August 3, 2025|^You applied here on 3 August 2025/),
  ).toBeTruthy();
  press('Globex · Éditeur');
  expect(actions.choose).toHaveBeenCalledWith('case-2');
});

test('what was deleted is listed, can be brought back, and be deleted for good', () => {
  show([sampleApplication]);
  expect(screen.queryByRole('heading', { name: 'Deleted' })).toBeNull();
  cleanup();
  const row = { id: 'case-2', says: 'Initech · Editor', until: 'gone for good on 1 April 2026' };
  show([sampleApplication], null, null, null, undefined, [row]);
  press('Bring back: Initech · Editor');
  expect(actions.bringBack).toHaveBeenCalledWith('case-2');
  press('Delete these for good');
  expect(actions.emptyTrash).not.toHaveBeenCalled();
  press('Delete');
  expect(actions.emptyTrash).toHaveBeenCalled();
});

test('before everything is deleted, it can be saved', () => {
  show([sampleApplication]);
  press('Delete everything');
  press('Save everything first');
  expect(actions.exportAll).toHaveBeenCalled();
  expect(actions.deleteAll).not.toHaveBeenCalled();
});

test('notes that the browser lost are told of, until the person knows', () => {
  const onSeen = vi.fn();
  render(<LostNotes count={5} onSeen={onSeen} />);
  expect(screen.getByRole('alert').textContent).toContain('Missing: 5 notes');
  press('I have seen this');
  expect(onSeen).toHaveBeenCalled();
});

test('a posting that was kept is shown, printed alone and deleted; where none is, it is told how', () => {
  const posting = { text: 'Gardener\nRoses', at: '2026-03-02T14:40:00+01:00', url: initech.url, isCut: true };
  const { application, ...rest } = stories.once;
  show([application], { ...rest, application: { ...application, posting } });
  expect(document.querySelector('.posting')?.textContent).toBe('Gardener\nRoses');
  expect(screen.getByText('It is longer than 20,000 characters; the rest was not kept.')).toBeTruthy();
  const printed: boolean[] = [];
  vi.stubGlobal('print', () => printed.push(document.querySelector('[data-printed] .posting') !== null));
  press('Print the posting');
  expect(printed).toEqual([true]);
  expect(document.querySelector('[data-printed]')).toBeNull();
  press('Delete the posting');
  expect(actions.deletePosting).toHaveBeenCalledOnce();
  cleanup();
  show([application], stories.once);
  expect(screen.getByText(/choose “Keep the posting” under “More”/)).toBeTruthy();
});

test('while older ones are read, all are counted, and a search says nothing before it has seen them all', () => {
  const list = (applications: readonly Application[], unread: number) =>
    page({ applications, unread, systemOf: () => null });
  const { rerender } = render(list([sampleApplication], 9));
  expect(screen.getByText('10 applications')).toBeTruthy();
  expect(screen.getByRole('button', { name: 'All 10' })).toBeTruthy();
  fireEvent.input(screen.getByRole('searchbox'), { target: { value: 'zzz' } });
  expect(screen.getByText('10 applications')).toBeTruthy();
  rerender(list([sampleApplication, { ...initech, id: 'case-3', job: { title: 'zzz', id: null } }], 0));
  expect(screen.getByText('1 application')).toBeTruthy();
});

test('in another order than the newest first, nothing is shown before all are read', () => {
  const oldest: ListChoice = { state: null, sorting: 'oldest' };
  const list = (unread: number) => page({ unread, choice: oldest });
  const shown = () => screen.queryByRole('checkbox', { name: /Globex · Gardener/ });
  const { rerender } = render(list(9));
  expect(shown()).toBeNull();
  expect(screen.getByText('10 applications')).toBeTruthy();
  rerender(list(0));
  expect(shown()).not.toBeNull();
});

test('while a file takes its time, that is said, and no other is begun', () => {
  render(page({ isWorking: true }));
  expect(screen.getByText('Working…').closest('[role=status]')).not.toBeNull();
  expect(screen.getByRole('button', { name: 'Export everything' }).hasAttribute('disabled')).toBe(true);
  expect(screen.getByLabelText('Import a file').hasAttribute('disabled')).toBe(true);
});
