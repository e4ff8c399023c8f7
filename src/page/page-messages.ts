import type { FoundMessage } from './seen.ts';
import { readJsonAnswer, readXmlAnswer } from './data-answer.ts';
import { findAll, matches, nearest, own } from './dom.ts';
import {
  bareTitle,
  callsItselfError,
  isServersAnswer,
  printedStatusIn,
  refusalIn,
  saysTitle,
} from './error-title.ts';
import { fieldsIn, fillable, isEnabled } from './labels.ts';
import {
  aside,
  explains,
  isAnnounced,
  isSearched,
  isThread,
  listsFacts,
  tellsStory,
} from './page-subject.ts';
import { searchShown } from './shown-parts.ts';
import { isTrace } from './stack-trace.ts';
import { maxPiece, tidy } from './tidy.ts';
import { isVisible, shownText } from './visible.ts';

/** A page that says no more than this, besides what is on every page of its site, may be one message. */
const shortPage = 900;
/** What is shorter is the name of a thing rather than a message, unless it is all that an error page says. */
const minLength = 12;
/** Chinese, Japanese and Korean say the same in fewer signs, and a status says it with a number. */
const minDenseLength = 4;
const dense = /[\u3040-\u9fff\uac00-\ud7af]|^[45]\d\d\s/;

/**
 * Messages that are a whole page: error pages of servers and protections, closed jobs, stack traces. Such a
 * page has hardly anything else on it, and nothing to fill in.
 *
 * @param roots the open shadow roots of the document
 */
export function findPageMessages(doc: Document, roots: readonly ShadowRoot[]): FoundMessage[] {
  const { body } = doc;
  if (!body) return withoutBody(doc);
  const answer = dataIn(doc);
  if (answer) return [pageMessage(body, answer)];
  const code = searchShown(body, 'pre,code')
    .slice(0, 5)
    .map(element => pageMessage(element, shownText(element)));
  // What caused the first is printed below it.
  const traces = code.filter(({ seen }) => isTrace(seen.text)).slice(0, 1);
  const fields = [...searchShown(body, fillable), ...roots.flatMap(fieldsIn)].slice(0, 40);
  const faults = printedFaults(body);
  if (
    faults.length > 0 ||
    isForm(fields.filter(one => !one.closest(aside) && isEnabled(one) && isVisible(one)))
  )
    return [...faults, ...traces];
  const all = shownText(body, shortPage + 1, aside);
  const isError = callsItselfError(doc);
  const headings = [...body.querySelectorAll('h1,h2,[role=heading]')]
    .slice(0, 12)
    .filter(heading => !heading.closest(`${aside},${dialogs}`) && shownText(heading, 9))
    .filter(heading => isError || !(tellsStory(heading.closest('article')) || isAnnounced(heading)));
  // On a longer page only its heading can be one, with the few words below it, where it is no mere title.
  if (all.length > shortPage) {
    const [few] = headed(headings.slice(0, 1), { isLong: true, isError });
    return few && fewWords.test(few.seen.text) ? [few, ...traces] : traces;
  }
  const title = isError ? tidy(doc.title).replace(traceInTitle, '').slice(0, 200) : '';
  const labels = [...body.querySelectorAll('a,button,input')].map(button =>
    button.closest(aside) ? '' : shownText(button),
  );
  // "Conflict" alone, or a picture under a title that names an error.
  if (all.length - labels.join('').length < (dense.test(all) ? minDenseLength : minLength))
    return isError || doc.contentType === 'text/plain' ? saying(body, all || title) : traces;
  return [...shortPageMessages({ body, isError, title, all, labels, headings }), ...traces];
}

/** Jetty puts the whole exception into the title, with the first of the places where it happened. */
const traceInTitle = /\s+at (?:[\w$]+\.){2}[^]*$/;

/** Whether fields are more than a way out of a page that says what went wrong: a search, or the address for another link. */
function isForm([first, ...others]: readonly Element[]): boolean {
  return first !== undefined && (others.length > 0 || !matches(first, wayOut));
}
const wayOut =
  'input[type="email"],input[autocomplete="email"],input[name="q"],input[name="s"],input[name*="search"]';

/** What is known of a page with few words. */
interface ShortPage {
  body: HTMLElement;
  isError: boolean;
  /** Empty where the page does not call itself an error. */
  title: string;
  /** All that it says, but for what is on every page of its site. */
  all: string;
  /** Words of its links and buttons. */
  labels: readonly string[];
  headings: readonly Element[];
}

function shortPageMessages({ body, isError, title, all, labels, headings }: ShortPage): FoundMessage[] {
  if (!isServersAnswer(title, all) && explains(body, all)) return [];
  if (!isError && (listsFacts(body) || isThread(body) || isSearched(body))) return [];
  // Of a list of links only the heading speaks of the page itself.
  const isList = labels.join('').length > all.length * 0.6;
  const heading = isList
    ? headings.slice(0, 6).map(one => pageMessage(one, shownText(one, 200)))
    : whereAll(headed(headings.slice(0, 6), { isError }), body, all);
  const isStory = !isError && tellsStory(body.querySelector('article'));
  const named = isList ? heading : withNameOf(title, headings, heading);
  const said =
    named.length || isStory || isList
      ? named
      : [pageMessage(body, withoutLast(all, labels).slice(0, maxPiece))];
  const isSaid = said.some(({ seen }) => saysTitle(seen.text, title));
  const numbered = withStatusOf(title, said[0], isSaid) ?? withPrintedStatus(body, said[0]);
  if (numbered) return [numbered];
  // First, because what is told last is quoted in the notice, and nobody looks at a title.
  return [pageMessage(body, isSaid ? '' : title), ...said].filter(({ seen }) => seen.text);
}

/**
 * What was found by its heading, or all of the page where the heading is alone in a cell of a table that lays out the
 * page: what belongs to it is in the next rows.
 */
function whereAll(found: FoundMessage[], body: HTMLElement, all: string): FoundMessage[] {
  const [first] = found;
  const isAlone = first && nearest(first.element, 'td') && first.seen.text.length < all.length / 2;
  return isAlone ? [pageMessage(body, all.slice(0, maxPiece))] : found;
}

/**
 * The first message with the number of its status in front, where the title alone has that: Apache writes it there alone,
 * Rails behind its words. Null where nothing is missing.
 */
function withStatusOf(title: string, first: FoundMessage | undefined, isSaid: boolean): FoundMessage | null {
  const [, before, words = '', behind] =
    /^(?:(?:(?:http )?(?:error|status|fehler|erreur)(?: code)?[: ]+)?([45]\d\d)(?: (.*))?|.*\(([45]\d\d)\b[^)]*\))$/i.exec(
      title,
    ) ?? [];
  const isApart = behind
    ? isSaid || (first?.seen.text.length ?? 0) > leadLength / 3
    : !isSaid && first?.seen.text.startsWith(words);
  const number = before ?? behind;
  if (!first || !number || !isApart || first.seen.text.includes(number)) return null;
  return pageMessage(first.element, `${number} ${first.seen.text}`);
}

/**
 * The first message with the number of a status in front that stands in a part of its own, alone or behind a word for an error:
 * below its words, as on the pages of Apache, or far above them. Null where there is none, or where several things are counted.
 */
function withPrintedStatus(body: HTMLElement, first: FoundMessage | undefined): FoundMessage | null {
  if (!first || /\b[45]\d\d\b/.test(first.seen.text)) return null;
  const printed = printedStatusIn(body);
  return printed ? pageMessage(first.element, `${printed} ${first.seen.text}`.slice(0, maxPiece)) : null;
}

/**
 * What was found, behind the heading that says what the title says: below it pages of Cloudflare explain under headings of
 * their own what happened, without the number.
 */
function withNameOf(
  title: string,
  headings: readonly Element[],
  found: readonly FoundMessage[],
): readonly FoundMessage[] {
  const [first, ...rest] = found;
  if (!first || !title || bareTitle.test(title)) return found;
  const name = headings.map(one => shownText(one, 200)).find(text => saysTitle(text, title));
  if (!name || first.seen.text.includes(name)) return found;
  return [pageMessage(first.element, `${name} ${first.seen.text}`.slice(0, maxPiece)), ...rest];
}

/** What has hardly a letter says nothing. */
function saying(body: Element, text: string): FoundMessage[] {
  return text.length > 3 ? [pageMessage(body, text)] : [];
}

/** What an answer says that was meant for a program, as browsers show it. */
function dataIn({ contentType, body, documentElement }: Document): string | null {
  // Many servers call it a page all the same.
  if (/[/+]json\b/.test(contentType) || /^\s*[{[]["{]/.test(firstWords(body)))
    return readJsonAnswer(body.textContent);
  if (!isXml(contentType)) return null;
  // Chromium shows the tree in a page of its own, and keeps what came in a hidden part of it.
  const kept = body.querySelector('#webkit-xml-viewer-source-xml')?.firstElementChild;
  return readXmlAnswer(kept ?? documentElement);
}

/** Firefox shows the tree of XML as it is, and such a document has no body. */
function withoutBody({ contentType, documentElement }: Document): FoundMessage[] {
  const answer = isXml(contentType) ? readXmlAnswer(documentElement) : null;
  return answer ? [pageMessage(documentElement, answer)] : [];
}

const isXml = (contentType: string) => /[/+]xml\b/.test(contentType) && !/xhtml|svg/.test(contentType);

/** The first text in it that is not blank: to ask for all of a large page would cost more than all other reading. */
function firstWords(body: HTMLElement): string {
  const walker = document.createTreeWalker(body, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) if (walker.currentNode.nodeValue?.trim()) return walker.currentNode.nodeValue;
  return '';
}

/** Without the links below a message, which say where to go from there. */
function withoutLast(text: string, labels: readonly string[]): string {
  const last = labels.findLast(label => label && text.endsWith(label) && text.length > label.length * 1.4);
  return last
    ? withoutLast(text.slice(0, -last.length).trim(), labels.slice(0, labels.lastIndexOf(last)))
    : text;
}

/**
 * The heading that says most, with what follows it up to the next heading; and once more with no more than
 * its first words, which the rest may drown. `isLong`: what follows may be a whole page, whose parts have headings.
 */
function headed(
  headings: readonly Element[],
  { isLong = false, isError = false }: { isLong?: boolean; isError?: boolean } = {},
): FoundMessage[] {
  const left = `${aside},${smallForm}${isError ? '' : `,${collections}`}`;
  let best: FoundMessage[] = [];
  for (const heading of headings) {
    const name = shownText(heading, 200);
    let text = tidy(`${name} ${bareText(heading)}`);
    // Below it stands who is to be written to, and what to quote.
    let lead = isError ? refusalIn(name) : '';
    const parent = heading.parentElement;
    const after = heading.nextElementSibling ?? (parent && own(parent, 'nextElementSibling'));
    for (
      let next = after;
      next && !isAbove(next, heading) && text.length < 300;
      next = next.nextElementSibling
    ) {
      if (isLong && findAll(next, 'h1,h2,h3').length > 0) break;
      if (!lead && text.length >= leadLength) lead = text;
      if (!matches(next, left) && (isError || !isListCard(next)))
        text = tidy(`${text} ${shownText(next, 300, left)}`);
    }
    if (text.length > (best[0]?.seen.text.length ?? 0)) {
      best = [text.slice(0, maxPiece), lead].map(said => pageMessage(heading, said));
    }
  }
  return best;
}

/** A way out in the middle of what is said. */
const smallForm = 'form:has(input:not([type=hidden],[type=submit],[type=button],[type=image]))';

/** Read as messages of their own. */
const dialogs = 'dialog,[role=dialog],[role=alertdialog]';

/** What lists things is about them; an error page may list what can be done. */
const collections = 'ul:has(li + li),ol:has(li + li),dl,table';

/** One of several blocks of one name that have headings of their own. */
function isListCard(element: Element): boolean {
  const [name] = element.classList;
  const isAnother = (other: Element) => other !== element && other.classList.contains(name ?? '');
  const siblings = [...(element.parentElement?.children ?? [])];
  return !!name && findAll(element, 'h2,h3,h4,h5').length > 0 && siblings.some(isAnother);
}

/** The words right after a heading that are in no element of their own, as on pages that are written by hand. */
function bareText(heading: Element): string {
  let text = '';
  for (let next = heading.nextSibling; next instanceof Text; next = next.nextSibling) text += next.data;
  return text.slice(0, 300);
}

/** True for a heading that ends what belongs to another: not for one far below it. */
function isAbove(next: Element, heading: Element): boolean {
  const level = Number(/^H(\d)$/.exec(next.tagName)?.[1]);
  return level <= (Number(/^H(\d)$/.exec(heading.tagName)?.[1]) || 1) + 1;
}

/** How much makes a sentence. */
const leadLength = 60;
/** A sentence or two. */
const fewWords = /^(?=.*[.!。！]).{20,199}$/;

/**
 * What PHP prints into a page where something fails: the kind of fault in bold, then its words up to the next line. A mere
 * warning lets the page go on, unless it could not connect to what it needs.
 */
function printedFaults(body: Element): FoundMessage[] {
  const kinds = /^(?:fatal error|parse error|warning)$/i;
  const bold = searchShown(body, 'b').filter(one => kinds.test(shownText(one)) && isVisible(one));
  return bold.slice(0, 3).flatMap(one => {
    let text = shownText(one);
    for (let next = one.nextSibling; next && next.nodeName !== 'BR'; next = next.nextSibling)
      text += next.textContent ?? '';
    const isFatal = !/^warning/i.test(text) || /connect|refused|timed out/i.test(text);
    return isFatal && /\.\w+(?: on line |:)\d+/.test(text)
      ? [pageMessage(one, tidy(text).slice(0, maxPiece))]
      : [];
  });
}

/** A trace is recognised by its form: its words are names of a program, in which no wording finds anything. */
function pageMessage(element: Element, text: string): FoundMessage {
  return { element, seen: { text, context: 'page', rule: isTrace(text) ? 'system' : null, field: null } };
}
