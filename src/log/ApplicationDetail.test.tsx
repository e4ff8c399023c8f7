// @vitest-environment happy-dom
import { act, cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/preact';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Application } from '../applications/application.ts';
import { withArchived } from '../applications/archive.ts';
import { sampleApplication } from '../applications/samples.ts';
import { type BegunForms, keptForms } from '../ui/kept-forms.ts';
import { stories } from '../views/fixtures.ts';
import { setLocale } from '../views/testing/fake-i18n.ts';
import { actions, initech, page, press, show } from './testing/show-applications.tsx';

beforeEach(() => setLocale('en'));
afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
});

test('an application shows its advice, its notes and whom one contacted', () => {
  show([sampleApplication], stories.waiting);
  expect(screen.getByRole('heading', { name: /^Wait for Acme Apply support until Wed 4 Mar/ })).toBeTruthy();
  const log = screen.getByRole('region', { name: 'Who you contacted' });
  expect(within(log).getAllByRole('listitem')).toHaveLength(3);
  expect(within(log).getAllByText(/I am waiting for an answer$/)).toHaveLength(3);
});

test('its parts are headed one below its name, which is one below the page', () => {
  show([sampleApplication], stories.directions);
  fireEvent.click(next().getByRole('button', { name: 'Check the instructions' }));
  const levels = [...document.querySelectorAll('article :is(h1, h2, h3, h4)')].map(({ tagName }) => tagName);
  expect(levels[0]).toBe('H2');
  expect(new Set(levels.slice(1))).toEqual(new Set(['H3', 'H4']));
  const steps = levels.map(level => Number(level[1]));
  expect(steps.filter((level, at) => level > (steps[at - 1] ?? 1) + 1)).toEqual([]);
});

test('the window is called by the application that it shows, and by the list where it shows none', () => {
  show([sampleApplication], stories.waiting);
  expect(document.title).toBe('Globex · Gardener · Callworthy');
  cleanup();
  show([sampleApplication]);
  expect(document.title).toBe('My applications · Callworthy');
});

test('it begins at its name, where a list that is gone had the focus or was scrolled down', () => {
  const { rerender } = render(page({}));
  const scrolled = vi.spyOn(Element.prototype, 'scrollIntoView');
  vi.spyOn(Element.prototype, 'getBoundingClientRect').mockReturnValue(new DOMRect(0, -800, 300, 900));
  within(screen.getByRole('region', { name: /^Today/ }))
    .getByRole('button')
    .focus();
  rerender(page({ data: stories.waiting }));
  expect(document.activeElement).toBe(screen.getByRole('heading', { name: 'Globex · Gardener' }));
  const row = screen.getByRole('button', { current: true });
  expect(scrolled.mock.instances).toEqual([screen.getByRole('article'), row]);
});

test('whoever chose it in the list beside it goes on there, and comes back to its row', () => {
  const data = { ...stories.waiting, application: sampleApplication };
  const { rerender } = render(page({ applications: [initech, sampleApplication] }));
  const row = within(screen.getByRole('navigation', { name: 'My applications' })).getByRole('button', {
    name: /^Globex · Gardener/,
  });
  row.focus();
  rerender(page({ applications: [initech, sampleApplication], data }));
  expect(document.activeElement).toBe(row);
  const back = screen.getByRole('button', { name: 'Back to the list' });
  back.focus();
  fireEvent.click(back);
  rerender(page({ applications: [initech, sampleApplication] }));
  expect(document.activeElement).toBe(row);
});

test('whoever searches while it is read goes on typing', () => {
  const { rerender } = render(page({}));
  screen.getByRole('searchbox').focus();
  rerender(page({ data: stories.waiting }));
  expect(document.activeElement).toBe(screen.getByRole('searchbox'));
});

test('who hires is not said to have sent one on to those who hire', () => {
  const [mail] = stories.waiting.application.outreach;
  const toHire = {
    ...mail!,
    owner: 'employer',
    purpose: 'recruiting',
    at: '2026-03-02T14:37:00+01:00',
  } as const;
  const application = { ...stories.waiting.application, outreach: [mail!, toHire] };
  show([sampleApplication], { ...stories.waiting, application });
  const form = within(screen.getByRole('region', { name: 'Who you contacted' }));
  fireEvent.click(form.getByRole('button', { name: 'They answered' }));
  expect(form.queryByLabelText('They sent me to the employer')).toBeNull();
  fireEvent.click(form.getByLabelText(/^Acme Apply \(/));
  fireEvent.click(form.getByLabelText('They sent me to the employer'));
  fireEvent.click(form.getByLabelText(/^Globex \(/));
  fireEvent.click(form.getByRole('button', { name: 'Save' }));
  expect(actions.answered, 'until it is said what came of that one').not.toHaveBeenCalled();
});

test('its dates are saved for a calendar where there are any', () => {
  show([sampleApplication], stories.waiting);
  press('Save its dates for my calendar');
  expect(actions.calendar).toHaveBeenCalledWith(stories.waiting.application.id);
  cleanup();
  show([sampleApplication], stories.once);
  expect(screen.queryByRole('button', { name: /^Save its dates/ })).toBeNull();
});

const next = (name = 'Next, in this order') => within(screen.getByRole('region', { name }));

test('a receipt that is none can be taken back', () => {
  show([sampleApplication], stories.received);
  fireEvent.click(next('If this is not right').getByRole('button', { name: 'It was not received' }));
  expect(actions.notReceived).toHaveBeenCalled();
});

test('the one thing to do now has the main button, and none has it while one waits', () => {
  const looks = () =>
    next()
      .getAllByRole('button')
      .map(({ className }) => className);
  show([sampleApplication], stories.directions);
  expect(looks()).toEqual(['act slim', 'alt slim']);
  cleanup();
  show([sampleApplication], stories.waiting);
  expect(looks()).not.toContain('act slim');
});

test('where support or the employer is to be contacted, the draft is the main button, and its log opens once it is sent', async () => {
  actionsOf(stories.support);
  const verdict = () => within(screen.getByRole('region', { name: 'Ask Acme Apply support first' }));
  expect(verdict().getByRole('button').className).toBe('act');
  expect(
    next()
      .queryAllByRole('button')
      .some(({ className }) => className === 'act slim'),
  ).toBe(false);
  fireEvent.click(verdict().getByRole('button', { name: 'Draft the email' }));
  const heading = await screen.findByRole('heading', { name: 'Email to support' });
  expect(document.activeElement).toBe(heading);
  const again = verdict().getByRole('button', { name: 'Draft the email' });
  again.focus();
  fireEvent.click(again);
  expect(document.activeElement, 'a second press leads to it again').toBe(heading);
  fireEvent.click(await screen.findByRole('button', { name: 'I sent it' }));
  expect(screen.getByLabelText<HTMLInputElement>(/^applicants@acme-apply\.example/).checked).toBe(true);
  cleanup();
  actionsOf(stories.call);
  expect(screen.getByRole('button', { name: 'Prepare the call' }).className).toBe('act');
});

/** Shows an application of which no name is kept. */
function actionsOf(data: typeof stories.support): void {
  show([sampleApplication], data);
  actions.ownName.mockResolvedValue('');
}

test('below one application there is nothing about all of them', () => {
  show([sampleApplication], stories.waiting);
  expect(screen.queryByRole('button', { name: 'Delete everything' })).toBeNull();
  expect(screen.queryByRole('button', { name: 'Table (CSV)' })).toBeNull();
  cleanup();
  show([sampleApplication]);
  expect(screen.getByRole('button', { name: 'Delete everything' })).toBeTruthy();
  expect(screen.getByRole('button', { name: 'Table (CSV)' })).toBeTruthy();
});

test('what comes next has its button, or leads to the page', () => {
  show([sampleApplication], stories.once);
  const page = next().getByRole('link', { name: 'Open the application' });
  expect(page.getAttribute('href')).toBe(sampleApplication.url);
  fireEvent.click(next().getByRole('button', { name: 'I contacted them' }));
  expect(screen.getByText('Who you contacted', { selector: 'h3' })).toBe(document.activeElement);
  fireEvent.click(next().getByRole('button', { name: 'Check the instructions' }));
  press('I followed the instructions');
  expect(actions.directions).toHaveBeenCalledWith(true);
});

test('an application that is over is put away where it is read, and taken out again there', () => {
  show([sampleApplication], stories.received);
  press('Archive: Globex · Gardener');
  expect(actions.archive).toHaveBeenLastCalledWith([stories.received.application.id], true);
  cleanup();
  const application = withArchived(stories.received.application, true, '2026-03-02T14:39:00+01:00');
  show([sampleApplication], { ...stories.received, application });
  press('Take out of the archive: Globex · Gardener');
  expect(actions.archive).toHaveBeenLastCalledWith([application.id], false);
});

test('an application is deleted only after a question that says how much is lost', () => {
  show([sampleApplication], stories.support);
  press('Delete this application');
  expect(actions.deleteApplications).not.toHaveBeenCalled();
  const question = screen.getByRole('dialog', { name: /with its 2 notes\?/ });
  fireEvent.click(within(question).getByRole('button', { name: 'Delete' }));
  expect(actions.deleteApplications).toHaveBeenCalledWith(['case-1']);
});

test('a single note is counted as one, and where there is none nothing is counted', () => {
  show([sampleApplication], stories.once);
  press('Delete this application');
  expect(screen.getByRole('dialog', { name: /with its 1 note\?/ })).toBeTruthy();
  cleanup();
  show([sampleApplication], stories.nothing);
  press('Delete this application');
  expect(screen.getByRole('dialog', { name: /^Delete this application\? You can bring/ })).toBeTruthy();
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

test('what was read can be corrected where it is shown', () => {
  show([sampleApplication], stories.once);
  press('Correct these details');
  const form = within(screen.getByRole('region', { name: 'Employer, job and address' }));
  fireEvent.input(form.getByLabelText('Job number'), { target: { value: '' } });
  fireEvent.click(form.getByRole('button', { name: 'Save' }));
  expect(actions.correctDetails).toHaveBeenCalledWith({ number: null });
});

test('what another window changed meanwhile is shown in an open form, and is not put back by it', () => {
  const { changeElsewhere } = show([sampleApplication], stories.once);
  press('Correct these details');
  const form = within(screen.getByRole('region', { name: 'Employer, job and address' }));
  const type = (label: string, value: string) =>
    fireEvent.input(form.getByLabelText(label), { target: { value } });
  type('Job', 'Cook');
  type('Job number', '77');
  type('Job number', sampleApplication.job.id!);
  changeElsewhere(one => ({ ...one, employer: 'Hooli', job: { title: 'Gardener', id: '88' } }));
  expect(form.getByLabelText<HTMLInputElement>('Employer').value).toBe('Hooli');
  expect(form.getByLabelText<HTMLInputElement>('Job').value).toBe('Cook');
  fireEvent.click(form.getByRole('button', { name: 'Save' }));
  expect(actions.correctDetails).toHaveBeenCalledWith({ title: 'Cook' });
});

test('own words of another window are shown, and stay when the others are saved', () => {
  const { changeElsewhere } = show([sampleApplication], stories.once);
  const words = within(screen.getByRole('region', { name: 'In your own words' }));
  const memo = words.getByLabelText<HTMLTextAreaElement>('Your own notes');
  const people = words.getAllByRole<HTMLTextAreaElement>('textbox')[1]!;
  changeElsewhere(one => ({ ...one, memo: 'Written elsewhere' }));
  expect(memo.value).toBe('Written elsewhere');
  expect(words.queryByRole('button', { name: 'Save' }), 'nothing is to be saved').toBeNull();
  fireEvent.input(people, { target: { value: 'Ms Ito ' } });
  fireEvent.click(words.getByRole('button', { name: 'Save' }));
  expect(actions.ownWords).toHaveBeenCalledWith({ people: 'Ms Ito' });
  changeElsewhere(one => ({ ...one, memo: 'Written elsewhere', people: 'Ms Ito' }));
  changeElsewhere(one => ({ ...one, memo: 'Written elsewhere', people: 'Mr Sato' }));
  expect(people.value, 'what was saved follows again').toBe('Mr Sato');
});

test('after a correction the focus is where it was begun, and what has changed is in sight', async () => {
  show([sampleApplication], stories.once);
  actions.correctDetails.mockResolvedValue(true);
  press('Correct these details');
  const button = screen.getByRole('button', { name: 'Correct these details' });
  button.scrollIntoView = vi.fn();
  const form = within(screen.getByRole('region', { name: 'Employer, job and address' }));
  fireEvent.click(form.getByRole('button', { name: 'Save' }));
  await waitFor(() => expect(button.scrollIntoView).toHaveBeenCalled());
  expect(document.activeElement).toBe(button);
  expect(form.queryByRole('button', { name: 'Save' })).toBeNull();
});

test('what changes two fields at once loses neither', () => {
  show([sampleApplication], stories.once);
  press('Correct these details');
  const form = within(screen.getByRole('region', { name: 'Employer, job and address' }));
  const put = (label: string, value: string) => {
    const field = form.getByLabelText<HTMLInputElement>(label);
    field.value = value;
    field.dispatchEvent(new Event('input', { bubbles: true }));
  };
  act(() => {
    put('Employer', 'Hooli');
    put('Job', 'Cook');
  });
  fireEvent.click(form.getByRole('button', { name: 'Save' }));
  expect(actions.correctDetails).toHaveBeenCalledWith({ employer: 'Hooli', title: 'Cook' });
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
  expect(actions.ownWords).toHaveBeenCalledWith({ memo: 'Ask for Ms Ito' });
});

test('what was begun is there again after a look at another application, until it is saved', async () => {
  const begun: BegunForms = { keys: ['case-1'], forms: {} };
  const formDrafts = keptForms({ current: begun }, async (_, forms) => void (begun.forms = forms));
  show([sampleApplication]);
  const open = () => {
    cleanup();
    render(page({ data: stories.waiting, formDrafts }));
  };
  const theyAnswered = () => fireEvent.click(screen.getAllByRole('button', { name: 'They answered' })[0]!);
  const memo = () => screen.getByLabelText<HTMLTextAreaElement>('Your own notes');
  const answer = () => screen.getByLabelText<HTMLTextAreaElement>('Their answer, if you want to keep it');
  open();
  fireEvent.input(memo(), { target: { value: 'Ask for Ms Ito' } });
  theyAnswered();
  fireEvent.click(screen.getByLabelText('They could not help'));
  fireEvent.input(answer(), { target: { value: 'Please ask the employer' } });
  open();
  expect(memo().value).toBe('Ask for Ms Ito');
  theyAnswered();
  expect(answer().value).toBe('Please ask the employer');
  fireEvent.submit(answer().form!);
  await waitFor(() => expect(begun.forms).toEqual({ ownWords: { memo: 'Ask for Ms Ito' } }));
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
