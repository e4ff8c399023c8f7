// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { applicationView } from '../views/application-view.ts';
import { stories, storyTime } from '../views/fixtures.ts';
import { setLocale } from '../views/testing/fake-i18n.ts';
import { DraftFor } from './DraftFor.tsx';
import { type FormDrafts, type Forms, noDrafts } from './form-drafts.ts';

async function show(ownName: () => Promise<string>, formDrafts = noDrafts) {
  const data = stories.support;
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

test('has the changed words of a language again when that one is chosen again, until it is begun anew', async () => {
  let kept: Forms['draft'] | null = null;
  const formDrafts: FormDrafts = {
    load: () => kept as never,
    save: (_, content) => void (kept = content as typeof kept),
  };
  const text = await show(() => Promise.resolve(''), formDrafts);
  const choose = (value: string) =>
    fireEvent.change(screen.getByLabelText('Language'), { target: { value } });
  const made = text.value;
  fireEvent.input(text, { target: { value: 'My own words' } });
  choose('de');
  expect(text.value).toMatch(/^Guten Tag/);
  choose('en');
  expect(text.value).toBe('My own words');
  expect(kept, 'and they stay when the popup closes').toMatchObject({ lang: 'en', body: 'My own words' });
  fireEvent.click(screen.getByRole('button', { name: 'Start again' }));
  choose('de');
  choose('en');
  expect(text.value).toBe(made);
});

test('says of the mail file where it opens as a draft', async () => {
  await show(() => Promise.resolve(''));
  expect(screen.getByText(/opens as a draft in Thunderbird and classic Outlook/)).toBeTruthy();
});
