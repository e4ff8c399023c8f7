// @vitest-environment happy-dom
import { act, cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { type ApplicationData, applicationView } from '../views/application-view.ts';
import { stories, storyTime } from '../views/fixtures.ts';
import { t } from '../views/t.ts';
import { setLocale } from '../views/testing/fake-i18n.ts';
import { DraftFor } from './DraftFor.tsx';
import { type FormDrafts, type Forms, noDrafts } from './form-drafts.ts';
import { keptForms } from './kept-forms.ts';

/** Keeps what is begun as long as a test, as a window of the browser does. */
function keepingDrafts() {
  const begun = { current: { keys: ['case-1'], forms: {} as Partial<Forms> } };
  return { begun, formDrafts: keptForms(begun, () => Promise.resolve()) };
}

async function show(
  ownName: () => Promise<string>,
  formDrafts: FormDrafts = noDrafts,
  data: ApplicationData = stories.support,
) {
  cleanup();
  render(
    <DraftFor
      data={data}
      view={applicationView(data, storyTime)}
      chosen={null}
      screenshots={() => Promise.resolve({})}
      ownName={ownName}
      formDrafts={formDrafts}
      onSent={() => undefined}
    />,
  );
  return (await screen.findByLabelText('Text')) as HTMLTextAreaElement;
}

beforeEach(() => setLocale('en'));
afterEach(cleanup);

test('is signed with the name that was kept, and asks for nothing more', async () => {
  const text = await show(() => Promise.resolve('Mia Muster'));
  expect(text.value).toMatch(/\nMia Muster$/);
  expect(screen.queryByText(/^Fill these in yourself/)).toBeNull();
});

test.each([
  ['was not kept', () => Promise.resolve('')],
  ['cannot be read', () => Promise.reject(new Error('no storage'))],
])('asks for the name where it %s, until it is filled in', async (_, ownName) => {
  const text = await show(ownName);
  expect(screen.getByText(/^Fill these in yourself: \[your name\]\./)).toBeTruthy();
  fireEvent.input(text, { target: { value: text.value.replace('[your name]', 'Mia Muster') } });
  expect(screen.queryByText(/^Fill these in yourself/)).toBeNull();
});

test('says that it is saved as a file, and under which name', async () => {
  await show(() => Promise.resolve(''));
  URL.createObjectURL = () => 'blob:of-the-test';
  fireEvent.click(screen.getByRole('button', { name: t('draftEml') }));
  expect(await screen.findByText(/: callworthy-.*\.eml$/)).toMatchObject({ role: 'status' });
});

test('has the changed words of a language again when that one is chosen again, until it is begun anew', async () => {
  const { formDrafts } = keepingDrafts();
  const text = await show(() => Promise.resolve(''), formDrafts);
  const choose = (value: string) =>
    fireEvent.change(screen.getByLabelText('Language'), { target: { value } });
  const made = text.value;
  fireEvent.input(text, { target: { value: 'My own words' } });
  choose('de');
  expect(text.value).toMatch(/^Guten Tag/);
  choose('en');
  expect(text.value).toBe('My own words');
  fireEvent.click(screen.getByRole('button', { name: 'Start again' }));
  choose('de');
  choose('en');
  expect(text.value).toBe(made);
});

test('the changed words of every language and every recipient are there when it is opened again', async () => {
  const { formDrafts } = keepingDrafts();
  const open = (data?: ApplicationData) => show(() => Promise.resolve(''), formDrafts, data);
  const change = (field: HTMLElement, value: string) => fireEvent.input(field, { target: { value } });
  const choose = (value: string) =>
    fireEvent.change(screen.getByLabelText('Language'), { target: { value } });
  change(await open(), 'My own words');
  choose('de');
  change(screen.getByLabelText('Text'), 'Meine Worte');
  change(await open(stories.employer), 'Words for Globex');
  expect((await open()).value).toBe('Meine Worte');
  choose('en');
  expect(screen.getByLabelText<HTMLTextAreaElement>('Text').value).toBe('My own words');
  expect((await open(stories.employer)).value).toBe('Words for Globex');
  fireEvent.click(screen.getByRole('button', { name: 'I sent it' }));
  expect((await open(stories.employer)).value, 'of what was sent nothing is kept').not.toBe(
    'Words for Globex',
  );
  expect((await open()).value, 'and all of the other').toBe('My own words');
});

test('what is changed in another window is changed here, and nothing of it is kept a second time', async () => {
  const { begun, formDrafts } = keepingDrafts();
  const text = await show(() => Promise.resolve(''), formDrafts);
  fireEvent.input(text, { target: { value: 'Begun here' } });
  const heard = structuredClone(begun.current.forms);
  for (const one of Object.values(heard.draft!)) one.texts.en!.body = 'Begun here, went on there';
  act(() => formDrafts.heard('case-1', heard));
  expect(text.value).toBe('Begun here, went on there');
  act(() => formDrafts.heard('case-2', {}));
  expect(text.value, 'where another application is meant').toBe('Begun here, went on there');
});

test('says of the mail file where it opens as a draft', async () => {
  await show(() => Promise.resolve(''));
  expect(screen.getByText(/opens as a draft in Thunderbird and classic Outlook/)).toBeTruthy();
});
