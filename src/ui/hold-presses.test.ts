// @vitest-environment happy-dom
import { beforeEach, expect, test, vi } from 'vitest';
import { holdPresses } from './hold-presses.ts';

const drawn = () => new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done)));
const pressed = vi.fn<(id: string) => void>();

holdPresses();

beforeEach(async () => {
  document.body.innerHTML = '<p id="text">Words</p>';
  add('one', 20);
  add('other', 40);
  pressed.mockReset();
  await drawn();
});

/** A button whose upper edge is so many pixels below the top. */
function add(id: string, top: number): HTMLButtonElement {
  const button = document.createElement('button');
  button.id = id;
  button.getBoundingClientRect = () => new DOMRect(0, top, 50, 20);
  button.addEventListener('click', () => pressed(id));
  document.body.append(button);
  return button;
}

/** One press of the person: the first, second or third in quick succession at one place. */
function press(id: string, nth: number): void {
  document.getElementById(id)!.dispatchEvent(new MouseEvent('click', { detail: nth, bubbles: true }));
}

const heard = () => pressed.mock.calls.map(([id]) => id);

test('a double and a threefold click are one press', () => {
  for (const nth of [1, 2, 3]) press('one', nth);
  expect(heard()).toEqual(['one']);
});

test('a press that met nothing is made up for by the next one, however soon', () => {
  press('text', 1);
  for (const nth of [2, 3]) press('one', nth);
  expect(heard()).toEqual(['one']);
});

test('a press on a neighbour that stood there all along is meant for that', () => {
  press('one', 1);
  press('other', 2);
  press('other', 3);
  expect(heard()).toEqual(['one', 'other']);
});

test('what comes under the hand in between takes no second half of a double click', async () => {
  press('one', 1);
  document.getElementById('one')!.remove();
  document.getElementById('other')!.getBoundingClientRect = () => new DOMRect(0, 20, 50, 20);
  await drawn();
  add('new', 20);
  press('other', 2);
  press('new', 3);
  expect(heard()).toEqual(['one']);
});

test('presses by keys are counted by nobody', () => {
  for (const nth of [0, 0]) press('one', nth);
  expect(heard()).toEqual(['one', 'one']);
});
