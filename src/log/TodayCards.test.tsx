// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { sampleApplication } from '../applications/samples.ts';
import { storyTime } from '../views/fixtures.ts';
import type { ListState } from '../views/list-states.ts';
import { setLocale } from '../views/testing/fake-i18n.ts';
import { FilterBar } from './FilterBar.tsx';
import { TodayCards } from './TodayCards.tsx';

beforeEach(() => setLocale('en'));
afterEach(cleanup);

function show(count: number, older = 0, isCounted = true) {
  const onAll = vi.fn();
  const onOlder = vi.fn();
  const applications = Array.from({ length: count }, (_, i) => ({ ...sampleApplication, id: `case-${i}` }));
  render(
    <TodayCards
      applications={applications}
      rows={new Map()}
      isCounted={isCounted}
      older={older}
      now={storyTime}
      onChoose={() => {}}
      onAll={onAll}
      onOlder={onOlder}
    />,
  );
  return { onAll, onOlder };
}

test('of more than three things three are shown, and the others are a press away', () => {
  const { onAll } = show(5);
  expect(screen.getAllByRole('listitem')).toHaveLength(3);
  fireEvent.click(screen.getByRole('button', { name: 'Show all 5' }));
  expect(onAll).toHaveBeenCalledOnce();
});

test('while older ones are still being read, no number is said that would be another one in a moment', () => {
  show(30, 12, false);
  expect(screen.getByRole('heading').textContent).toBe('To do');
  expect(screen.getAllByRole('listitem')).toHaveLength(3);
  expect(document.body.textContent).not.toMatch(/30|12/);
});

test('its place is there before it is known, and where there is nothing, that is said', () => {
  show(0, 0, false);
  expect(screen.getByRole('region', { name: 'To do' }).textContent).toBe('To do');
  cleanup();
  show(0);
  expect(screen.getByRole('region', { name: 'To do' }).textContent).toBe('To doNothing to do today.');
});

test('what was left alone for weeks is no thing to do today, and asked about in one line', () => {
  const { onOlder } = show(0, 12);
  expect(screen.getByRole('heading').textContent, 'no number').toBe('To do');
  fireEvent.click(screen.getByRole('button', { name: /still active\? \(12\)$/ }));
  expect(onOlder).toHaveBeenCalledOnce();
  cleanup();
  show(1);
  expect(screen.queryByRole('button', { name: /still open/ })).toBeNull();
});

test('large numbers are written as the language writes them, wherever something is counted', () => {
  show(1, 4664);
  expect(screen.getByRole('button', { name: /\(4,664\)$/ })).toBeTruthy();
  cleanup();
  const counts = new Map<ListState | null, number>([
    [null, 5000],
    ['failed', 30],
  ]);
  const bar = (isCounted = true) =>
    render(
      <FilterBar
        choice={{ state: null, sorting: 'newest' }}
        counts={counts}
        isCounted={isCounted}
        onChoice={() => undefined}
      />,
    );
  bar();
  expect(screen.getByRole('button', { name: 'All 5,000' })).toBeTruthy();
  cleanup();
  setLocale('de');
  bar();
  expect(screen.getByRole('button', { name: 'Alle 5.000' })).toBeTruthy();
  cleanup();
  setLocale('en');
  bar(false);
  expect(screen.getByRole('button', { name: 'All 5,000' })).toBeTruthy();
  expect(screen.getByRole('button', { name: 'Failed' }), 'no number of some for that of all').toBeTruthy();
  cleanup();
  bar();
  expect(screen.getByRole('button', { name: 'Failed 30' })).toBeTruthy();
});
