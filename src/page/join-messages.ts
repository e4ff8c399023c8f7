import { namesOf, saysWrong } from './candidates.ts';
import { holds } from './dom.ts';
import type { FoundMessage } from './seen.ts';
import { maxPiece } from './tidy.ts';

/**
 * Of messages inside one another the outer one is kept where it says more and is still short; a long outer
 * one gives way to what it holds.
 */
export function withoutRepetition(found: FoundMessage[]): FoundMessage[] {
  const gone = new Set<FoundMessage>();
  for (const outer of found) {
    const inside = found.filter(
      other => other.element !== outer.element && holds(outer.element, other.element),
    );
    if (inside.length === 0) continue;
    const says = outer.seen.text.length;
    const inner = inside.reduce((sum, { seen }) => Math.max(sum, seen.text.length), 0);
    if (isHeaded(outer, inside)) {
      for (const message of inside) gone.add(message);
      continue;
    }
    const keepInner =
      inside.some(({ seen }) => seen.rule) || inside.length > 1 || says > inner + 160 || says === inner;
    for (const message of keepInner ? [outer] : inside) gone.add(message);
  }
  return found.filter(one => !gone.has(one));
}

/** Whether a box of two parts is one message, as the first of them is called its title: "Not sent", "Your file is too large". */
function isHeaded(outer: FoundMessage, [first, second, ...others]: readonly FoundMessage[]): boolean {
  if (!first || !second || others.length > 0 || [first, second].some(({ seen }) => seen.rule)) return false;
  const isTitled = /title|heading|summary/i.test(namesOf(first.element));
  return isTitled && outer.seen.text.startsWith(`${first.seen.text} ${second.seen.text}`);
}

/** An error page that names its cause in a part of its own (Squid) is one failure: the cause comes first. */
export function withCause(found: FoundMessage[], [page, ...rest]: FoundMessage[]): FoundMessage[] {
  const isPart = ({ seen, element }: FoundMessage) =>
    page?.seen.rule === null &&
    !seen.rule &&
    seen.field === null &&
    !page.seen.text.includes(seen.text) &&
    saysWrong(namesOf(element));
  const cause = found.find(isPart);
  if (!page || !cause) return [...found, ...(page ? [page] : []), ...rest];
  const text = `${cause.seen.text} ${page.seen.text}`.slice(0, maxPiece);
  // Once more without the rest, which may drown it.
  const said = [text, cause.seen.text].map(words => ({ ...page, seen: { ...page.seen, text: words } }));
  return [...found.filter(one => !isPart(one)), ...said, ...rest];
}

/** What is said of a chosen file, unless its row has a message that is marked as one. */
export function addRow(row: FoundMessage, found: Map<Element, FoundMessage>): void {
  const inside = [...found.values()].filter(
    ({ element }) => holds(row.element, element) || holds(element, row.element),
  );
  if (inside.some(({ seen }) => seen.marked !== 'plain' && !sameWords(seen.text, row.seen.text))) return;
  for (const { element } of inside) found.delete(element);
  found.set(row.element, row);
}

/** Whether a text says no more than the other, which the name of a file may stand before. */
const sameWords = (text: string, other: string) => text.replace(/\s/g, '').includes(other.replace(/\s/g, ''));
