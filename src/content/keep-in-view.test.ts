// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { keepInView, watchView } from './keep-in-view.ts';

// A frame that is longer than the window around it. What of it can be seen is told by an observer alone, and not at once.

const area = (width: number, height: number) => DOMRect.fromRect({ width, height });

let tell: (intersectionRect: DOMRect) => void;
let stop = () => {};

beforeEach(() => {
  vi.useFakeTimers();
  class Observer {
    constructor(callback: IntersectionObserverCallback) {
      tell = intersectionRect =>
        callback(
          [{ intersectionRect } as IntersectionObserverEntry],
          this as unknown as IntersectionObserver,
        );
    }
    observe() {}
    unobserve() {}
    disconnect() {}
  }
  vi.stubGlobal('IntersectionObserver', Observer);
  vi.stubGlobal('top', {});
});

afterEach(() => {
  stop();
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

/** Puts a box of 340 × 200 into a frame of 734 × 690 pixels, and tells how often it was moved afterwards. */
function show() {
  const root = document.body.appendChild(document.createElement('div')).attachShadow({ mode: 'open' });
  const box = root.appendChild(document.createElement('div'));
  box.getBoundingClientRect = () =>
    DOMRect.fromRect({
      x: parseFloat(box.style.left),
      y: parseFloat(box.style.top),
      width: 340,
      height: 200,
    });
  Object.defineProperty(box, 'offsetWidth', { value: 340 });
  const view = watchView(root);
  root.querySelector('i')!.getBoundingClientRect = () => area(734, 690);
  const onMoved = vi.fn();
  stop = keepInView(box, view, [], { scope: () => document.body, onMoved });
  onMoved.mockClear();
  return { box, onMoved };
}

const bottomOf = (box: HTMLElement) => parseFloat(box.style.top) + 200;

test('a notice in a frame comes into sight as soon as it is told what a person sees of the frame', () => {
  const { box, onMoved } = show();
  expect(bottomOf(box)).toBe(674);
  tell(area(734, 392));
  expect(bottomOf(box)).toBe(376);
  expect(onMoved).toHaveBeenCalledOnce();
});

test('a frame out of sight tells nothing, and where it is scrolled to the notice is in sight at once', () => {
  const { box } = show();
  tell(area(0, 0));
  expect(bottomOf(box)).toBe(674);
  tell(area(734, 392));
  expect(bottomOf(box)).toBe(376);
});

test('what is told later moves nothing while the frame is being scrolled', () => {
  const { box } = show();
  tell(area(734, 392));
  tell(area(734, 500));
  expect(bottomOf(box)).toBe(376);
});
