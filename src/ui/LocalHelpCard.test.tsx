// @vitest-environment happy-dom
import { cleanup, render, screen } from '@testing-library/preact';
import { afterEach, expect, test } from 'vitest';
import { setLocale } from '../views/testing/fake-i18n.ts';
import { LocalHelpCard } from './LocalHelpCard.tsx';

setLocale('en');
afterEach(cleanup);

test('the help desk on site is named with what is known of it', () => {
  const help = {
    name: 'Career centre',
    email: 'help@centre.example',
    phone: null,
    where: 'Room 2.14',
    hours: null,
  };
  render(<LocalHelpCard help={help} />);
  expect(screen.getByRole('region', { name: 'Help in person' }).textContent).toContain(
    'Career centre · Room 2.14',
  );
  expect(screen.getAllByRole('link').map(link => link.getAttribute('href'))).toEqual([
    'mailto:help@centre.example',
  ]);
});

test('without one nothing is shown', () => {
  render(<LocalHelpCard help={null} />);
  expect(screen.queryByRole('region')).toBeNull();
});
