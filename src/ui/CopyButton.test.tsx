// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { setLocale } from '../views/testing/fake-i18n.ts';
import { CopyButton } from './CopyButton.tsx';

beforeEach(() => setLocale('en'));
afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
});

test('says that the text was copied until there is another text', async () => {
  const copied = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue();
  const { rerender } = render(<CopyButton text="Dear support" label="Copy the text" />);
  fireEvent.click(screen.getByRole('button', { name: 'Copy the text' }));
  expect(await screen.findByRole('button', { name: 'Copied' })).toBeTruthy();
  rerender(<CopyButton text="Dear support, please" label="Copy the text" />);
  expect(screen.queryByRole('button', { name: 'Copied' })).toBeNull();
  fireEvent.click(screen.getByRole('button', { name: 'Copy the text' }));
  await waitFor(() => expect(copied).toHaveBeenLastCalledWith('Dear support, please'));
});

test('says that the browser refused, and may be pressed again', async () => {
  const write = vi
    .spyOn(navigator.clipboard, 'writeText')
    .mockRejectedValueOnce(new DOMException('no', 'NotAllowedError'))
    .mockResolvedValue();
  render(<CopyButton text="Dear support" label="Copy the text" />);
  fireEvent.click(screen.getByRole('button', { name: 'Copy the text' }));
  expect(await screen.findByText(/The browser did not allow copying/)).toBeTruthy();
  fireEvent.click(screen.getByRole('button', { name: 'Copy the text' }));
  expect(await screen.findByRole('button', { name: 'Copied' })).toBeTruthy();
  expect(write).toHaveBeenCalledTimes(2);
});
