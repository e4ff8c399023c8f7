// @vitest-environment happy-dom
import { beforeEach, expect, test, vi } from 'vitest';

const askBackground = vi.hoisted(() => vi.fn<(...message: unknown[]) => Promise<null>>(async () => null));
vi.mock('./background.ts', () => ({ askBackground }));
vi.mock('../page/visible.ts', () => ({ shownText: (element: Element) => element.textContent ?? '' }));

import { watchCalls } from './watch-calls.ts';

watchCalls(document, '^call us');

beforeEach(() => {
  askBackground.mockClear();
  document.body.innerHTML = `<p id="words">Recruiting: 212 736 5000</p>
    <label>Phone <input id="typed" value="212 736 5001"></label><div id="own" contenteditable="true"></div>`;
});

/** Browsers answer the same for words of the page and for words in a field. */
function select(id: string, text: string) {
  const place = document.getElementById(id)!;
  vi.spyOn(document, 'getSelection').mockReturnValue({
    toString: () => text,
    anchorNode: document.getElementById('words')!.firstChild,
  } as unknown as Selection);
  place.focus();
  place.dispatchEvent(new MouseEvent('mouseup', { bubbles: true }));
}

test('a number that is selected on the page is asked about, with the words around it', () => {
  select('words', '212 736 5000');
  expect(askBackground.mock.calls).toEqual([
    ['call/reached', { href: '', label: '212 736 5000', words: 'Recruiting: 212 736 5000' }],
  ]);
});

test('other words are not', () => {
  select('words', 'Recruiting');
  expect(askBackground).not.toHaveBeenCalled();
});

test.each(['typed', 'own'])('what a person typed is never told (%s)', id => {
  select(id, '212 736 5001');
  expect(askBackground).not.toHaveBeenCalled();
});

/** A press of the person, as far as it can be told from one of a script. */
function press(link: HTMLElement): MouseEvent {
  const event = new MouseEvent('click', { bubbles: true, cancelable: true, composed: true });
  Object.defineProperty(event, 'isTrusted', { value: true });
  link.dispatchEvent(event);
  return event;
}

test.each<[string, () => Promise<null>]>([
  ['hangs', () => new Promise(() => {})],
  ['fails', () => Promise.reject(new Error('the store does not open'))],
])('a call that is held back goes on when the background %s, after a second at most', async (_, answer) => {
  vi.useFakeTimers();
  askBackground.mockImplementationOnce(answer);
  document.body.innerHTML = '<p>Call <a href="tel:+12127365000">212 736 5000</a></p>';
  const link = document.querySelector('a')!;
  const dial = vi.spyOn(link, 'click').mockImplementation(() => {});
  expect(press(link).defaultPrevented).toBe(true);
  await vi.advanceTimersByTimeAsync(1_000);
  expect(dial).toHaveBeenCalledOnce();
  vi.useRealTimers();
});
