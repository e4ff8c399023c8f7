// @vitest-environment happy-dom
import { act, cleanup, renderHook } from '@testing-library/preact';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { setLocale } from '../views/testing/fake-i18n.ts';
import { UserFacingError, useActions } from './use-actions.ts';

const reload = vi.fn(async () => {});
const refuse = (error: Error) => () => Promise.reject(error);

beforeEach(() => {
  setLocale('en');
  vi.spyOn(console, 'error').mockImplementation(() => {});
});
afterEach(cleanup);

test('an action says that it is done, and the page is read again', async () => {
  const { result } = renderHook(() => useActions(reload));
  let kept: boolean | undefined;
  await act(async () => void (kept = await result.current.act(async () => 'Deleted.')));
  expect(kept).toBe(true);
  expect(result.current).toMatchObject({ said: 'Deleted.', errorMessage: null });
  expect(reload).toHaveBeenCalledOnce();
});

test.each([
  [new Error('disk full'), 'That did not work: disk full'],
  [new UserFacingError('This file cannot be imported.'), 'This file cannot be imported.'],
])('%s is told, and the next action takes it away', async (error, told) => {
  const { result } = renderHook(() => useActions(reload));
  let kept: boolean | undefined;
  await act(async () => void (kept = await result.current.act(refuse(error))));
  expect(kept).toBe(false);
  expect(result.current.errorMessage).toBe(told);
  await act(async () => void (await result.current.act(async () => {})));
  expect(result.current.errorMessage).toBeNull();
});
