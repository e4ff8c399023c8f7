import { findAll } from './dom.ts';
import { shownText } from './visible.ts';

/** Text of the first heading that can be seen, or null. */
export function headingOf(root: ParentNode, selector: string): string | null {
  for (const heading of findAll(root, selector)) {
    const text = shownText(heading, 160);
    if (text) return text;
  }
  return null;
}
