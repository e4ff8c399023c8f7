// @vitest-environment happy-dom
import { act, cleanup, renderHook } from '@testing-library/preact';
import { afterEach, expect, test } from 'vitest';
import { useKept } from './use-kept.ts';

afterEach(cleanup);

test('what is set draws the view anew, once, and can be read at once', async () => {
  let drawn = 0;
  const { result } = renderHook(() => {
    drawn++;
    return useKept('first').value;
  });
  expect([result.current, drawn]).toEqual(['first', 1]);
  const { result: kept } = renderHook(() => useKept(1));
  await act(() => {
    kept.current.value = 2;
    expect(kept.current.value).toBe(2);
  });
  expect(kept.current.value).toBe(2);
});

test('the same value draws nothing, and another draws it with that', async () => {
  const drawn: number[] = [];
  const { result } = renderHook(() => {
    const kept = useKept(1);
    drawn.push(kept.value);
    return kept;
  });
  const first = result.current;
  await act(() => void (first.value = 1));
  expect(drawn).toEqual([1]);
  await act(() => void (first.value = 2));
  expect(drawn).toEqual([1, 2]);
  expect(result.current).toBe(first);
});
