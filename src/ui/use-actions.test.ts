// @vitest-environment happy-dom
import { act, cleanup, renderHook } from '@testing-library/preact';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { setLocale } from '../views/testing/fake-i18n.ts';
import { StoreProblem } from '../views/store-problem.ts';
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

test('the same words after another action are heard again: to a screen reader they are others', async () => {
  const { result } = renderHook(() => useActions());
  const said = [];
  for (let i = 0; i < 3; i++) {
    await act(async () => void (await result.current.act(async () => 'Noted.')));
    said.push(result.current.said);
  }
  expect(said.map(words => words.trim())).toEqual(['Noted.', 'Noted.', 'Noted.']);
  expect(said[1]).not.toBe(said[0]);
  expect(said[2]).not.toBe(said[1]);
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

test('a failure takes away what was said of the action before, and how that is undone', async () => {
  const { result } = renderHook(() => useActions());
  const undo = vi.fn(async () => 'Restored.');
  await act(async () => void (await result.current.act(async () => ({ said: 'Deleted.', undo }))));
  await act(async () => void (await result.current.act(refuse(new UserFacingError('No such file.')))));
  expect(result.current).toMatchObject({ said: '', errorMessage: 'No such file.', onUndo: null });
});

test('what could not be undone can be tried again', async () => {
  const { result } = renderHook(() => useActions());
  const undo = vi.fn(async () => 'Restored.').mockRejectedValueOnce(new Error('disk full'));
  await act(async () => void (await result.current.act(async () => ({ said: 'Deleted.', undo }))));
  await act(async () => result.current.onUndo?.());
  expect(result.current).toMatchObject({ said: '', errorMessage: 'That did not work: disk full' });
  await act(async () => result.current.onUndo?.());
  expect(result.current).toMatchObject({ said: 'Restored.', errorMessage: null });
});

test('that the store is busy is told as long as it is', async () => {
  let isFree!: () => void;
  const over = new Promise<void>(yes => (isFree = yes));
  const { result } = renderHook(() => useActions());
  await act(async () => result.current.failed(new StoreProblem('busy', undefined, over)));
  expect(result.current.errorMessage).toContain('cannot be opened right now');
  await act(async () => isFree());
  expect(result.current.errorMessage).toBeNull();
});

test('where a busy store turns out to be gone, that is told', async () => {
  const over = Promise.reject(new DOMException('', 'UnknownError'));
  const { result } = renderHook(() => useActions());
  await act(async () => result.current.failed(new StoreProblem('busy', undefined, over)));
  expect(result.current.errorMessage).toContain('The browser could not open your notes');
});
