import { afterEach, beforeEach, expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import { heldMark, holdPresses } from './hold-presses.ts';
import './look.css';

const isHeld = () => document.documentElement.hasAttribute(heldMark);
const drawn = () => new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done)));

holdPresses();

beforeEach(async () => {
  document.body.innerHTML =
    '<p id="above"></p><button id="one">Draft</button><details><summary>Who can help <small>…</small></summary></details>';
  await drawn();
  await expect.poll(isHeld).toBe(false);
});
afterEach(() => (document.body.innerHTML = ''));

const above = () => document.getElementById('above')!;
const one = () => document.getElementById('one')!;

test('what comes above a button holds presses for a moment, and no longer', async () => {
  above().innerHTML = 'A contact<br>was found.';
  await drawn();
  expect(isHeld()).toBe(true);
  const { left, top } = one().getBoundingClientRect();
  expect(document.elementFromPoint(left + 5, top + 5)).toBe(document.documentElement);
  await expect.poll(isHeld).toBe(false);
  expect(document.elementFromPoint(left + 5, top + 5)).toBe(one());
});

test.each<[string, () => void]>([
  ['a button that is another by now', () => (one().textContent = 'It worked')],
  ['a button that has gone', () => one().remove()],
])('%s holds presses', async (_, change) => {
  change();
  await drawn();
  expect(isHeld()).toBe(true);
});

test.each<[string, () => void]>([
  ['what comes below', () => document.body.append('A contact was found.')],
  ['how much a line holds', () => (document.querySelector('small')!.textContent = '2 contacts')],
])('%s holds nothing', async (_, change) => {
  change();
  await drawn();
  expect(isHeld()).toBe(false);
});

test('what answers a press of the person holds nothing', async () => {
  await userEvent.click(one());
  above().innerHTML = 'Noted.';
  await drawn();
  expect(isHeld()).toBe(false);
});

test('a double click is one press, on a button and on a line that unfolds', async () => {
  let presses = 0;
  one().addEventListener('click', () => presses++);
  await userEvent.dblClick(one());
  expect(presses).toBe(1);
  const fold = document.querySelector('details')!;
  await userEvent.dblClick(fold.querySelector('summary')!);
  expect(fold.open).toBe(true);
});

test('two presses that follow one another are two, by hand and by key', async () => {
  let presses = 0;
  one().addEventListener('click', () => presses++);
  await userEvent.click(one());
  await userEvent.click(one());
  one().focus();
  await userEvent.keyboard('{Enter}{Enter}');
  expect(presses).toBe(4);
});
