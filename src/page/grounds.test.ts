// @vitest-environment happy-dom
import { expect, test, vi } from 'vitest';
import { shownText } from './visible.ts';

test('white words on a ground whose colour is not written in red, green and blue are seen', () => {
  Element.prototype.checkVisibility = () => true;
  document.elementsFromPoint = () => [];
  document.body.innerHTML = '<p style="color:rgb(255, 255, 255)">It broke on our side.</p>';
  const words = document.querySelector('p')!;
  words.getBoundingClientRect = () => new DOMRect(0, 0, 200, 20);
  // The simulated document knows no such colours.
  const drawn = window.getComputedStyle.bind(window);
  let ground = 'rgba(0, 0, 0, 0)';
  vi.spyOn(globalThis, 'getComputedStyle').mockImplementation(
    element =>
      new Proxy(drawn(element), {
        get: (style, name) =>
          name === 'backgroundColor' && element === words ? ground : Reflect.get(style, name, style),
      }),
  );
  expect(shownText(words)).toBe('');
  ground = 'oklch(0.5 0.2 20)';
  expect(shownText(words)).toBe('It broke on our side.');
  vi.restoreAllMocks();
});
