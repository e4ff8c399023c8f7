/** In pixels of the window. */
export type Area = Pick<DOMRectReadOnly, 'left' | 'top' | 'right' | 'bottom'>;

/** Between the notice and the edge of the window. */
const gap = 16;

/**
 * Left and top of the notice, at the place that covers least of what must stay in sight: below or above what was
 * pressed, or in a corner; of several, the first of these. `view` is the part of the page that a person sees.
 */
export function placeOfNotice(
  { width, height }: { width: number; height: number },
  view: Area,
  taken: readonly Area[],
  pressed?: Area,
): readonly [left: number, top: number] {
  const [left, up] = [view.left + gap, view.top + gap];
  const [right, down] = [view.right - gap - width, view.bottom - gap - height];
  const within = (low: number, wanted: number, high: number) => Math.max(low, Math.min(wanted, high));
  const beside = pressed
    ? [pressed.bottom + gap / 2, pressed.top - gap / 2 - height].map(
        y => [within(left, pressed.left, right), within(up, y, down)] as const,
      )
    : [];
  const places = [...beside, [right, down], [right, up], [left, down], [left, up]] as const;
  const covered = places.map(([x, y]) => {
    const own = { left: x, top: y, right: x + width, bottom: y + height };
    return taken.reduce((sum, one) => sum + commonArea(own, one), 0);
  });
  return places[covered.indexOf(Math.min(...covered))]!;
}

function commonArea(one: Area, other: Area): number {
  const width = Math.min(one.right, other.right) - Math.max(one.left, other.left);
  const height = Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top);
  return Math.max(0, width) * Math.max(0, height);
}
