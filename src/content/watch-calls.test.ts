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
