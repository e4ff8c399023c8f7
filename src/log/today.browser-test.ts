import { h, render } from 'preact';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { page } from 'vitest/browser';
import { sampleApplication } from '../applications/samples.ts';
import '../ui/look.css';
import '../ui/page.css';
import { TodayCards } from './TodayCards.tsx';

const long = 'Society for the Preservation of Very Long Names and Words';
const row = { next: `Ask ${long} support first, and then once more`, deadline: null };

beforeEach(() => {
  const getMessage = (name: string, subs: readonly string[] = []) => [name, ...subs].join(' ');
  vi.stubGlobal('chrome', { i18n: { getMessage, getUILanguage: () => 'en' } });
});
afterEach(() => {
  vi.unstubAllGlobals();
  document.body.innerHTML = '';
});

/** Where the list would begin, and what can be seen of Today. */
function shown(count: number, isCounted: boolean) {
  const applications = Array.from({ length: count }, (_, i) => ({
    ...sampleApplication,
    id: `case-${i}`,
    employer: `${long} ${i}`,
  }));
  const nothing = () => undefined;
  const rows = new Map(applications.map(({ id }) => [id, row as never]));
  const now = new Date();
  const props = { applications, rows, isCounted, older: 0, now, onChoose: nothing, onAll: nothing };
  const main = document.createElement('main');
  document.body.replaceChildren(main);
  render(h(TodayCards, { ...props, onOlder: nothing }), main);
  return {
    height: document.querySelector('section')!.offsetHeight,
    cards: [...document.querySelectorAll('li')].filter(one => one.checkVisibility()).length,
    hasAll: document.querySelector('[class*=all-]')?.checkVisibility() ?? false,
  };
}

test.each([
  [1100, 3, false],
  [800, 2, true],
  [320, 1, true],
])('at %i pixels the list stays where it is, whatever there is to do', async (width, cards, hasAll) => {
  await page.viewport(width, 600);
  const before = shown(0, false);
  expect(before.height).toBeGreaterThan(100);
  expect(shown(0, true).height, 'where nothing is').toBe(before.height);
  expect(shown(1, true)).toEqual({ height: before.height, cards: 1, hasAll: false });
  expect(shown(3, true), 'none is out of reach').toEqual({ height: before.height, cards, hasAll });
  expect(shown(9, true)).toEqual({ height: before.height, cards, hasAll: true });
});
