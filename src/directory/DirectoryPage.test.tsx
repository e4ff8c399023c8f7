// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { acme } from '../views/fixtures.ts';
import { setLocale } from '../views/testing/fake-i18n.ts';
import type { Vendor } from '../vendors/vendor.ts';
import { DirectoryPage } from './DirectoryPage.tsx';

const outdated = {
  ...acme.support.channels[0]!,
  value: 'https://old.example/help',
  status: 'outdated' as const,
};
const withOld: Vendor = {
  ...acme,
  support: { ...acme.support, channels: [...acme.support.channels, outdated] },
};
const zoe: Vendor = { ...acme, id: 'zoe', name: 'Zoe', company: null, hostedBy: 'employer' };
const show = () =>
  render(
    <DirectoryPage
      vendors={[withOld, zoe]}
      ownerOf={address => (address.includes('acme-apply.example') ? withOld : null)}
    />,
  );
const ask = (value: string) =>
  fireEvent.input(screen.getByLabelText('Name or address'), { target: { value } });

beforeEach(() => setLocale('en'));
afterEach(cleanup);

test('a pasted address tells its system, who runs it and how far it helps', () => {
  show();
  ask('https://jobs.acme-apply.example/globex/1');
  expect(screen.getByText('This address belongs to Acme Apply.')).toBeTruthy();
  expect(screen.getByText('Run by Acme Talent Inc. · Application system')).toBeTruthy();
  expect(screen.getByText('Acme Apply helps applicants directly.')).toBeTruthy();
});

test('an outdated contact is never shown, and a missing one is said to be missing', () => {
  show();
  ask('acme');
  expect(screen.queryByText(/old\.example/)).toBeNull();
  expect(screen.getByText('We looked, and none is published.')).toBeTruthy();
});

test('a system is chosen from the list', () => {
  show();
  fireEvent.click(screen.getByRole('button', { name: 'Zoe' }));
  expect(screen.getByText(/^Hosted by each employer itself/)).toBeTruthy();
});

test('an advice says which kind of problem it is for', () => {
  const text = 'This is the maintenance page of Acme Apply.';
  const advice = { what: 'advice', about: 'maintenance', text, sources: [], asOf: null } as const;
  render(<DirectoryPage vendors={[{ ...acme, limits: [advice] }]} ownerOf={() => null} />);
  ask('acme');
  expect(screen.getByText(text).closest('p')?.textContent).toBe(`maintenance ${text}`);
});

test('what is unknown is said in a sentence', () => {
  show();
  ask('https://www.globex.example/');
  expect(screen.getByText('This address belongs to no system in the directory.')).toBeTruthy();
  ask('zzz');
  expect(screen.getByText('No system in the directory matches “zzz”.')).toBeTruthy();
  expect(screen.getByText(/^Look at the very bottom of the form/), 'where one finds out').toBeTruthy();
  expect(screen.queryByText('Choose a system to see what is known about it.'), 'of none').toBeNull();
});

test('a system whose whole name was typed is shown, also where others have it in theirs', () => {
  render(<DirectoryPage vendors={[zoe, { ...zoe, id: 'zoe-2', name: 'Zoe Campus' }]} ownerOf={() => null} />);
  ask(' zoë');
  expect(screen.getByRole('heading', { name: 'Zoe' })).toBeTruthy();
  fireEvent.click(screen.getByRole('button', { name: 'Zoe Campus' }));
  expect(screen.getByRole('heading', { name: 'Zoe Campus' })).toBeTruthy();
});

test('a correction is a prefilled text to take along', () => {
  show();
  ask('acme');
  const text = screen.getByRole('textbox', {
    name: 'Report a correction',
    hidden: true,
  }) as HTMLTextAreaElement;
  expect(text.value).toContain('Correction for Acme Apply (acme-apply)');
});
