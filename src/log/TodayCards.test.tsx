// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { sampleApplication } from '../applications/samples.ts';
import { storyTime } from '../views/fixtures.ts';
import { setLocale } from '../views/testing/fake-i18n.ts';
import { FilterBar } from './FilterBar.tsx';
import { TodayCards } from './TodayCards.tsx';

beforeEach(() => setLocale('en'));
afterEach(cleanup);

function show(count: number, older = 0) {
  const onAll = vi.fn();
  const onOlder = vi.fn();
  const applications = Array.from({ length: count }, (_, i) => ({ ...sampleApplication, id: `case-${i}` }));
  render(
    <TodayCards
      applications={applications}
      rows={new Map()}
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

test('three are all there is to see', () => {
  show(3);
  expect(screen.queryByRole('button', { name: /Show all/ })).toBeNull();
});

test('what was left alone for weeks is no thing to do today, and asked about in one line', () => {
  const { onOlder } = show(0, 12);
  expect(screen.queryByRole('heading')).toBeNull();
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
  const counts = new Map([[null, 5000]]);
  const bar = () =>
    render(
      <FilterBar choice={{ state: null, sorting: 'newest' }} counts={counts} onChoice={() => undefined} />,
    );
  bar();
  expect(screen.getByRole('button', { name: 'All 5,000' })).toBeTruthy();
  cleanup();
  setLocale('de');
  bar();
  expect(screen.getByRole('button', { name: 'Alle 5.000' })).toBeTruthy();
});
