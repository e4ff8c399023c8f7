import { boxOf, own, parentIn } from './dom.ts';
import { channelsOf, type Channels } from './visible.ts';

/** How far up the paint of a notice is looked for: its words are often in a part of their own. */
const maxLevels = 3;
/** A painted part that is higher than this, in pixels, is a section of the page. */
const maxHeight = 240;

/**
 * Whether a text is shown as pages show what went wrong, in whatever words: in red letters, on a red or a pale red ground, or
 * within a red line. Colours that a style sheet gives count as well as those that are written beside the text.
 */
export function isShownRed(element: Element): boolean {
  const inner = innermost(element);
  if (isRed(channelsOf(getComputedStyle(inner).color))) return true;
  for (let up: Element | null = inner, level = 0; up && level < maxLevels; up = parentIn(up), level += 1) {
    if (own(up, 'localName') === 'body' || boxOf(up).height > maxHeight) return false;
    const style = getComputedStyle(up);
    const ground = channelsOf(style.backgroundColor);
    if (isRed(ground) || isPaleRed(ground)) return true;
    const sides = ['Top', 'Left'] as const;
    const isLined = (side: (typeof sides)[number]) =>
      Number.parseFloat(style[`border${side}Width`]) >= 1 &&
      style[`border${side}Style`] === 'solid' &&
      isRed(channelsOf(style[`border${side}Color`]));
    if (sides.some(isLined)) return true;
  }
  return false;
}

/** The part that holds all of the words of an element. */
function innermost(element: Element): Element {
  const [only, ...others] = own(element, 'children');
  const isWhole = only && others.length === 0 && only.textContent?.trim() === element.textContent?.trim();
  return isWhole ? innermost(only) : element;
}

/** From the dark red of letters to the bright one of a strip; brown, orange and pink are none. */
function isRed(colour: Channels | null): boolean {
  if (!colour || colour[3] < 0.5) return false;
  const [red, green, blue] = colour;
  return red >= 120 && green <= red * 0.42 && blue <= red * 0.5 && Math.abs(green - blue) <= red * 0.35;
}

/** The ground on which libraries of components show an error, such as #fdecea and #f8d7da; that of a warning is yellow. */
function isPaleRed(colour: Channels | null): boolean {
  if (!colour || colour[3] < 0.5) return false;
  const [red, green, blue] = colour;
  return (
    red >= 235 &&
    green >= 190 &&
    red - green >= 10 &&
    red - green <= 45 &&
    red - blue >= 10 &&
    Math.abs(green - blue) <= 16
  );
}
