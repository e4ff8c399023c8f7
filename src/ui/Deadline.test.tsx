// @vitest-environment happy-dom
import { cleanup, render, screen } from '@testing-library/preact';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { closingDate } from '../applications/deadline.ts';
import { setLocale } from '../views/testing/fake-i18n.ts';
import { Deadline } from './Deadline.tsx';

const onSet = vi.fn();
const now = new Date(2026, 2, 1, 12, 0);
const field = () => screen.getByLabelText('Set the closing date') as HTMLInputElement;

beforeEach(() => setLocale('en'));
afterEach(() => {
  cleanup();
  vi.resetAllMocks();
});

test('the day in the field is the one that is said beside it, whichever zone the page wrote the moment in', () => {
  // Half past midnight here, which is still the day before where it was written.
  const here = new Date(2026, 2, 4, 0, 30);
  const west = `${new Date(here.getTime() - 12 * 3_600_000).toISOString().slice(0, 19)}-12:00`;
  render(<Deadline deadline={west} now={now} onSet={onSet} />);
  expect(screen.getByText('Wed 4 Mar, 00:30')).toBeTruthy();
  expect(field().value).toBe('2026-03-04');
});

test('the field takes the days that a closing date can be, and no year that was typed short', () => {
  render(<Deadline deadline={null} now={now} onSet={onSet} />);
  const { min, max } = field();
  expect([min, max].map(closingDate)).toEqual(['2000-01-01', '2099-12-31']);
  expect(['0026-03-04', '1999-12-31', '2100-01-01'].map(closingDate)).toEqual([null, null, null]);
});
