import { findAll, matches } from './dom.ts';
import { shownText } from './visible.ts';

/** What leads elsewhere has headings of its own: "Quick links". */
const leading = 'nav *,[role=navigation] *,[role=search] *,[role=complementary] *,aside *';

/** Text of the first heading that can be seen, or null. One of what leads elsewhere comes last. */
export function headingOf(root: ParentNode, selector: string): string | null {
  const headings = findAll(root, selector);
  const isLeading = (heading: Element) => matches(heading, leading);
  for (const heading of [...headings.filter(one => !isLeading(one)), ...headings.filter(isLeading)]) {
    const text = shownText(heading, 160);
    if (text) return text;
  }
  return null;
}
