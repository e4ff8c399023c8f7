import { focused, partsAround, spaceOf } from './around-notice.ts';
import {
  type Area,
  type NoticePlace,
  type RoomForNotice,
  commonArea,
  gap,
  placeOfNotice,
} from './place-of-notice.ts';

/** How often the place of the notice is checked: pages and the surroundings of frames scroll and grow. */
const lookEveryMs = 400;

/** The part of the page that a person sees. */
export interface View {
  now(): Area;
  /** Finds out anew; the answer comes a moment later. */
  refresh(): void;
  /** Calls once when it is told for the first time; never where it is known from the start. */
  onFirstTold(work: () => void): void;
  stop(): void;
}

/**
 * A frame may be longer than the window around it, and only an observer knows which part of it a person sees. It is told
 * of changes by steps alone and not while a long frame is scrolled past, so it is asked again each time.
 *
 * @param root of the notice's own element, where something as large as the window is put
 */
export function watchView(root: ShadowRoot): View {
  const whole = document.createElement('i');
  whole.style.cssText = 'position:fixed;inset:0;visibility:hidden;pointer-events:none';
  root.append(whole);
  let seen: Area | undefined;
  let first: (() => void) | undefined;
  const observer = new IntersectionObserver(entries => {
    const { intersectionRect } = entries.at(-1)!;
    if (intersectionRect.height === 0) return;
    seen = intersectionRect;
    first?.();
    first = undefined;
  });
  const refresh = () => {
    if (top === self) return;
    observer.unobserve(whole);
    observer.observe(whole);
  };
  refresh();
  return {
    now: () => seen ?? magnified(whole.getBoundingClientRect()),
    refresh,
    onFirstTold(work) {
      if (!seen) first = work;
    },
    stop: () => observer.disconnect(),
  };
}

/** The part of the window that is left where two fingers have enlarged the page. */
function magnified(window: Area): Area {
  const { visualViewport: part } = globalThis;
  if (!part || part.scale <= 1) return window;
  const [left, top] = [part.offsetLeft, part.offsetTop];
  return { left, top, right: left + part.width, bottom: top + part.height };
}

/**
 * Places the box now, and again when it covers something or is out of sight. It never moves while the page
 * does, nor from under the pointer or with the focus in it.
 *
 * @param scope where other parts of the page are looked for that should not be covered
 * @param onMoved called when it is elsewhere
 */
export function keepInView(
  box: HTMLElement,
  view: View,
  keepFree: readonly Element[],
  { pressed, scope, onMoved }: { pressed?: Element | undefined; scope: () => Element; onMoved(): void },
): () => void {
  let before = '';
  let placedFor = '';
  const now = () => {
    const seen = view.now();
    const vital = [...keepFree, ...focused()];
    const areas = [seen, ...vital.map(spaceOf)];
    const key = areas.map(one => [one.left, one.top, one.right, one.bottom].map(Math.round)).join();
    return { seen, vital, key };
  };
  const placeAgain = () => {
    const { seen, vital, key } = now();
    placedFor = key;
    if (place(box, seen, vital, scope(), pressed)) onMoved();
  };
  const look = () => {
    view.refresh();
    const { seen, vital, key } = now();
    const isAtRest = key === before;
    before = key;
    if (document.hidden || !isAtRest || key === placedFor || box.matches(':hover,:focus-within')) return;
    const own = box.getBoundingClientRect();
    const isInView =
      own.left >= seen.left && own.top >= seen.top && own.right <= seen.right && own.bottom <= seen.bottom;
    if (!isInView || vital.some(one => commonArea(own, spaceOf(one)) > 0)) placeAgain();
  };
  placeAgain();
  // Firefox tells a frame of what is around it only after the words are in place, and by then they may be out of sight.
  view.onFirstTold(placeAgain);
  addEventListener('resize', placeAgain);
  const looking = setInterval(look, lookEveryMs);
  return () => {
    removeEventListener('resize', placeAgain);
    clearInterval(looking);
  };
}

/**
 * As it is; lower and wider, with less of what the page itself says; with no more than what to do. The next is taken where
 * the one before would cover what it speaks of.
 */
const shapes = ['full', 'low', 'slim'] as const;

function place(
  box: HTMLElement,
  view: Area,
  vital: readonly Element[],
  scope: Element,
  pressed: Element | undefined,
): boolean {
  const around = {
    view,
    taken: partsAround(vital, scope, view),
    pressed: pressed?.getBoundingClientRect(),
    fromRight: getComputedStyle(document.querySelector('body') ?? scope).direction === 'rtl',
  };
  const before = box.getBoundingClientRect();
  // A page may be enlarged by its own style, and the box with it.
  const scale = before.width / box.offsetWidth || 1;
  box.style.maxHeight = `${Math.max(120, view.bottom - view.top - 2 * gap) / scale}px`;
  box.style.maxWidth = `${(view.right - view.left - 2 * gap) / scale}px`;
  const found = inBestShape(box, around);
  box.style.left = `${found.left / scale}px`;
  box.style.top = `${found.top / scale}px`;
  return (
    Math.round(found.left) !== Math.round(before.left) || Math.round(found.top) !== Math.round(before.top)
  );
}

function inBestShape(box: HTMLElement, around: RoomForNotice): NoticePlace {
  const tried = shapes.map(shape => () => {
    box.dataset.fit = shape;
    const { width, height } = box.getBoundingClientRect();
    const isWhole = box.scrollHeight <= box.clientHeight + 1;
    return { shape, isWhole, ...placeOfNotice({ width, height }, around) };
  });
  let best = tried[0]!();
  for (const tryIt of tried.slice(1)) {
    if (best.isWhole && best.inTheWay === 0) break;
    const next = tryIt();
    if (next.inTheWay < best.inTheWay / 2 || (next.isWhole && !best.isWhole)) best = next;
  }
  box.dataset.fit = best.shape;
  return best;
}
