/** How much a pixel matters of what must stay in sight, and of the rest. A sentence can be scrolled to; a heading says where one is. */
export const weights = { vital: 20, heading: 6, button: 4, field: 2, text: 1 };

/** In pixels of the window. */
export type Area = Pick<DOMRectReadOnly, 'left' | 'top' | 'right' | 'bottom'>;

/** A part of the page that should stay in sight, and how much each pixel of it matters. */
export interface Taken extends Area {
  weight: number;
}

/** Where there is room, and what is around. */
export interface RoomForNotice {
  /** The part of the page that a person sees. */
  view: Area;
  taken: readonly Taken[];
  /** What was pressed, where the notice answers a press. */
  pressed?: Area | undefined;
  /** The page is read from right to left. */
  fromRight?: boolean;
}

export interface NoticePlace {
  left: number;
  top: number;
  /** How much is covered there: pixels by what they matter. */
  covered: number;
  /** The same of what must stay in sight, and of headings. */
  inTheWay: number;
}

/** Between the notice and the edge of the window, and between it and what it is next to. */
export const gap = 16;
const besideGap = gap / 2;

/**
 * The place that covers least of what matters: below or above what was pressed; otherwise a corner, or at the same side
 * right above or below a part of the page. Of several, the first of these; the side where a line ends comes first.
 */
export function placeOfNotice(
  { width, height }: { width: number; height: number },
  { view, taken, pressed, fromRight = false }: RoomForNotice,
): NoticePlace {
  const [start, up] = [view.left + gap, view.top + gap];
  const [end, down] = [Math.max(start, view.right - gap - width), Math.max(up, view.bottom - gap - height)];
  const clamp = (low: number, wanted: number, high: number) => Math.max(low, Math.min(wanted, high));
  const near = ({ top, bottom }: Area) =>
    [bottom + besideGap, top - besideGap - height].map(y => clamp(up, y, down));
  const at = (left: number, top: number): NoticePlace => {
    const own = { left, top, right: left + width, bottom: top + height };
    const sum = (some: readonly Taken[]) =>
      some.reduce((total, one) => total + one.weight * commonArea(own, one), 0);
    return {
      left,
      top,
      covered: sum(taken),
      inTheWay: sum(taken.filter(one => one.weight >= weights.heading)),
    };
  };

  if (pressed) {
    const x = clamp(start, fromRight ? pressed.right - width : pressed.left, end);
    const free = near(pressed)
      .map(y => at(x, y))
      .filter(({ top }) => top >= pressed.bottom || top + height <= pressed.top);
    if (free.length > 0) return least(free);
  }
  const sides = fromRight ? [start, end] : [end, start];
  const corners = sides.flatMap(x => [down, up].map(y => at(x, y)));
  const between = taken.flatMap(near).flatMap(y => sides.map(x => at(x, y)));
  return least([...corners, ...between]);
}

function least(places: readonly NoticePlace[]): NoticePlace {
  return places.reduce((best, one) => (one.covered < best.covered ? one : best));
}

/** How many pixels two areas share. */
export function commonArea(one: Area, other: Area): number {
  const width = Math.min(one.right, other.right) - Math.max(one.left, other.left);
  const height = Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top);
  return Math.max(0, width) * Math.max(0, height);
}
