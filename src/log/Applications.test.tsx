// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/preact';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Application } from '../applications/application.ts';
import { sampleApplication } from '../applications/samples.ts';
import { setLocale } from '../views/testing/fake-i18n.ts';
import type { ListChoice } from './list-order.ts';
import { actions, initech, page, press, show } from './testing/show-applications.tsx';

beforeEach(() => setLocale('en'));
afterEach(cleanup);

test('without cases it says so, and offers to bring some back', () => {
  show([]);
  expect(screen.getByText(/^No applications are noted yet/)).toBeTruthy();
  expect(screen.getByLabelText('Import a file')).toBeTruthy();
  expect(screen.queryByRole('button', { name: 'Delete everything' })).toBeNull();
});

test('while they are read it says so, and no longer once they are there or cannot be read', () => {
  const words = () => screen.queryByText('Reading your applications…');
  const isBusy = () =>
    screen.getByRole('main').ariaBusy ?? screen.getByRole('main').getAttribute('aria-busy');
  const { rerender } = render(page({ applications: null }));
  expect(words()).toBeTruthy();
  expect(isBusy()).toBe('true');
  rerender(page({ applications: null, errorMessage: 'The disk is full.' }));
  expect(words()).toBeNull();
  rerender(page({ applications: [] }));
  expect(words()).toBeNull();
  expect(isBusy()).toBe('false');
});

test('right after the last one was deleted it says that it can be brought back', () => {
  const deleted = { id: 'case-1', says: 'Globex · Gardener', until: 'until 1 April' };
  show([], null, null, null, undefined, [deleted]);
  expect(screen.queryByText(/^No applications are noted yet/)).toBeNull();
  expect(screen.getByText(/^No applications are left here/)).toBeTruthy();
});

test('all that the list shows are selected by one press', () => {
  show([sampleApplication, { ...initech, id: 'case-3' }]);
  fireEvent.click(screen.getAllByRole('checkbox', { name: /^Select / })[0]!);
  press('Select all 2');
  press('Archive');
  expect(actions.archive).toHaveBeenCalledWith(['case-1', 'case-3'], true);
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

test('what was solved says so in its row', () => {
  show([sampleApplication, { ...initech, id: 'case-solved' }]);
  expect(screen.getByRole('button', { name: /^Initech · Éditeur.*It is solved/ })).toBeTruthy();
  expect(screen.queryByRole('button', { name: /^Globex.*It is solved/ })).toBeNull();
});

test('a slip of the finger is forgiven in the name of an employer where nothing else is found', () => {
  show([sampleApplication, { ...initech, id: 'case-3' }]);
  fireEvent.input(screen.getByRole('searchbox'), { target: { value: 'initehc' } });
  expect(screen.getByText('1 application')).toBeTruthy();
  expect(screen.getByRole('button', { name: /^Initech · Éditeur/ })).toBeTruthy();
  fireEvent.input(screen.getByRole('searchbox'), { target: { value: '—' } });
  expect(screen.queryByRole('button', { name: /^Initech · Éditeur/ })).toBeNull();
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

test('what was selected stays so where it could not be put away', async () => {
  show([sampleApplication, { ...initech, id: 'case-3' }]);
  const box = screen.getAllByRole<HTMLInputElement>('checkbox', { name: /^Select / })[0]!;
  fireEvent.click(box);
  actions.archive.mockResolvedValueOnce(false);
  press('Archive');
  await waitFor(() => expect(actions.archive).toHaveBeenCalledTimes(1));
  expect(box.checked).toBe(true);
  press('Archive');
  await waitFor(() => expect(box.checked).toBe(false));
});

test('a search says of what a filter hides that it is there, and shows it', () => {
  show([sampleApplication, initech], null, null, null, { state: 'received', sorting: 'newest' });
  const search = (value: string) => fireEvent.input(screen.getByRole('searchbox'), { target: { value } });
  search('gardener');
  expect(screen.queryByText('No application matches “gardener”.')).toBeNull();
  expect(screen.getByText('None of those shown here matches “gardener”.')).toBeTruthy();
  press('Found among the others: 1 application');
  expect(actions.chooseList).toHaveBeenLastCalledWith({ state: null, sorting: 'newest' });
  search('editeur');
  press('Found among the others: 1 application');
  expect(actions.chooseList, 'it was put away').toHaveBeenLastCalledWith({
    state: 'archived',
    sorting: 'newest',
  });
  search('zzz');
  expect(screen.getByText('No application matches “zzz”.')).toBeTruthy();
  expect(screen.queryByRole('button', { name: /^Found among/ })).toBeNull();
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

test('several are selected and put away at once', async () => {
  show([sampleApplication, { ...initech, id: 'case-3' }]);
  fireEvent.click(screen.getByRole('checkbox', { name: 'Select Globex · Gardener' }));
  fireEvent.click(screen.getByRole('checkbox', { name: 'Select Initech · Éditeur' }));
  expect(screen.getByRole('group', { name: '2 selected' })).toBeTruthy();
  press('Archive');
  expect(actions.archive).toHaveBeenCalledWith(['case-1', 'case-3'], true);
  await waitFor(() => expect(screen.queryByRole('group', { name: /selected/ })).toBeNull());
});

test('a search without result is a sentence', () => {
  show([sampleApplication]);
  fireEvent.input(screen.getByRole('searchbox'), { target: { value: 'zzz' } });
  expect(screen.getByText('No application matches “zzz”.')).toBeTruthy();
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

test('an address that is added without its beginning leads somewhere all the same', () => {
  show([]);
  press('Add an application');
  fireEvent.input(screen.getByLabelText('Job'), { target: { value: 'Cook' } });
  fireEvent.input(screen.getByLabelText('Address of the form'), {
    target: { value: ' jobs.hooli.example/7 ' },
  });
  press('Save');
  expect(actions.addApplication).toHaveBeenCalledWith(
    expect.objectContaining({ url: 'https://jobs.hooli.example/7' }),
  );
});

test('two that are selected can be made one', async () => {
  show([sampleApplication, { ...initech, id: 'case-3' }]);
  fireEvent.click(screen.getByRole('checkbox', { name: 'Select Globex · Gardener' }));
  expect(screen.queryByRole('button', { name: 'Merge these two' })).toBeNull();
  fireEvent.click(screen.getByRole('checkbox', { name: 'Select Initech · Éditeur' }));
  press('Merge these two');
  expect(actions.join).not.toHaveBeenCalled();
  const question = screen.getByRole('dialog', { name: /^Merge “Globex · Gardener” and “Initech · Éditeur”/ });
  fireEvent.click(within(question).getByRole('button', { name: 'Merge these two' }));
  expect(actions.join).toHaveBeenCalledWith('case-1', 'case-3');
  await waitFor(() => expect(screen.queryByRole('group', { name: /selected/ })).toBeNull());
});

test('several that are selected are deleted after one question', async () => {
  show([sampleApplication, { ...initech, id: 'case-3' }]);
  fireEvent.click(screen.getByRole('checkbox', { name: 'Select Globex · Gardener' }));
  fireEvent.click(screen.getByRole('checkbox', { name: 'Select Initech · Éditeur' }));
  press('Delete');
  expect(actions.deleteApplications).not.toHaveBeenCalled();
  const question = screen.getByRole('dialog', { name: /selected \(2 applications\).*30 days/ });
  fireEvent.click(within(question).getByRole('button', { name: 'Delete' }));
  expect(actions.deleteApplications).toHaveBeenCalledWith(['case-1', 'case-3']);
  await waitFor(() => expect(screen.queryByRole('group', { name: /selected/ })).toBeNull());
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
