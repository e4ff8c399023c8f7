// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { sampleApplication } from '../applications/samples.ts';
import { storyTime } from '../views/fixtures.ts';
import { setLocale } from '../views/testing/fake-i18n.ts';
import { TodayCards } from './TodayCards.tsx';

beforeEach(() => setLocale('en'));
afterEach(cleanup);

function show(count: number) {
  const onAll = vi.fn();
  const applications = Array.from({ length: count }, (_, i) => ({ ...sampleApplication, id: `case-${i}` }));
  render(
    <TodayCards
      applications={applications}
      rows={new Map()}
      now={storyTime}
      onChoose={() => {}}
      onAll={onAll}
    />,
  );
  return onAll;
}

test('of more than three things three are shown, and the others are a press away', () => {
  const onAll = show(5);
  expect(screen.getAllByRole('listitem')).toHaveLength(3);
  fireEvent.click(screen.getByRole('button', { name: 'Show all 5' }));
  expect(onAll).toHaveBeenCalledOnce();
});

test('three are all there is to see', () => {
  show(3);
  expect(screen.queryByRole('button', { name: /Show all/ })).toBeNull();
});
