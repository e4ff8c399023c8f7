// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, expect, test, vi } from 'vitest';
import { setLocale } from '../views/testing/fake-i18n.ts';
import { Welcome } from './Welcome.tsx';

setLocale('en');
afterEach(cleanup);

const onReminders = vi.fn();
const show = (change: Partial<Parameters<typeof Welcome>[0]> = {}) =>
  render(
    <Welcome
      reminders={false}
      isFirefox={false}
      hasKeys
      said=""
      errorMessage={null}
      onReminders={onReminders}
      {...change}
    />,
  );

test('it says what is done, what is never done, and by which keys it is reached', () => {
  show();
  for (const heading of ['What it does', 'What it never does', 'Pin the button', 'Ways to open it'])
    expect(screen.getByRole('heading', { name: heading })).toBeTruthy();
  expect(screen.getByText(/Alt\+Shift\+J/)).toBeTruthy();
  expect(screen.getByText(/^It does not work in private windows/)).toBeTruthy();
});

test('keys that the browser gave to another extension are not promised', () => {
  show({ hasKeys: false });
  expect(screen.queryByText(/Alt\+Shift\+J/)).toBeNull();
  expect(screen.getByText(/^The button shows what Callworthy knows/)).toBeTruthy();
});

test('the form to try fails, and is answered as a page would be', () => {
  show();
  expect(screen.queryByText(/^Try again after/)).toBeNull();
  fireEvent.click(screen.getByRole('button', { name: 'Submit application' }));
  expect(screen.getByRole('heading', { name: /^Try again after (\w+ \d+ \w+, )?\d\d:\d\d$/ })).toBeTruthy();
  expect(screen.getByText(/^Noted just for you: .*8F3-22A/)).toBeTruthy();
});

test('reminders are chosen there, once it is known whether they are on', () => {
  show();
  fireEvent.click(screen.getByRole('checkbox'));
  expect(onReminders).toHaveBeenCalledWith(true);
  cleanup();
  show({ reminders: null });
  expect(screen.queryByRole('checkbox')).toBeNull();
});

test('the button is pinned in the way of the browser', () => {
  show();
  expect(screen.getByText(/then the pin next to Callworthy/)).toBeTruthy();
  cleanup();
  show({ isFirefox: true });
  expect(screen.getByText(/the gear next to Callworthy/)).toBeTruthy();
});
