import { footers, named, namesOf, liveRegions } from './candidates.ts';
import { findAll, matches, nearest, own, parentIn } from './dom.ts';
import { headingOf } from './headings.ts';
import { fields } from './labels.ts';
import type { Passage } from './seen.ts';
import { openRoots } from './shadow-roots.ts';
import { shownParts } from './shown-parts.ts';
import { maxPiece } from './tidy.ts';
import { isVisible, shownLines, shownText } from './visible.ts';

const maxPassagesRead = 30;
const enough = 60;
/** A paragraph says in fewer words what its offer is for, and the next one may be about something else. */
const enoughInParagraph = 30;
/** Letters next to an address: fewer say "Telephone" or nothing, and its purpose is in another cell or paragraph. */
const telling = 13;
const withoutWords = /(?<!\S)\S+@\S+|https?:\S+|\P{L}/gu;

/** Longer, what stands before a list is a paragraph of its own. */
const maxIntro = 120;

/** What names the part of a page below or behind it. */
const namesPart = 'h1,h2,h3,h4,h5,h6,[role=heading],summary,legend,caption,dt';

/** Links by which a desk or a person can be reached. */
const reaching = /^(tel|mailto|sms):|email-protection|^https?:\/\/(?:wa\.me|api\.whatsapp\.com)\//;
/** Names in addresses and classes, not words on the page. */
const helping = /help|support|contact|kontakt|hilfe|aide|ayuda|faq|chat|assist|accommodation|trouble/i;
const at = String.raw`\s?[[({]\s?(?:at|ät|@|arroba|arobase|chiocciola)\s?[\])}]\s?`;
/** An address, also one that is hidden in words, a number, or one with letters to dial: "1-800-HELPNOW". */
const written = new RegExp(
  String.raw`[^\s@]@[^\s@]+\.\w|\w${at}\w|\sat\s\S+\sdot\s|\+?\d[\d\s().-]{7,}\d|\b1?[-. (]?8\d\d[-.) ]{1,2}[A-Z][A-Z-]{5}`,
  'i',
);
/**
 * Text with three digits, with three pairs of them ("01 99 00 12 34"), an @ or what is written for one, outside scripts; the
 * browser finds it without waking a script for each text.
 */
const texts = `.//text()[(${[
  'contains(.,"@")',
  'contains(translate(.,"0123456789","0000000000"),"000")',
  'contains(translate(.,"0123456789./-\u00a0\u202f","0000000000     "),"00 00 00")',
  ...['at]', 'at)', 'at}', 'arroba', 'arobase', 'chiocciola', ' dot '].map(
    sign => `contains(translate(.,"ADOT","adot"),"${sign}")`,
  ),
].join(
  ' or ',
)}) and not(ancestor::script or ancestor::style or ancestor::noscript or ancestor::textarea or ancestor::select)]`;

/**
 * Stretches of the page in which help may be offered: around links to call, write or chat, and around
 * numbers and addresses in the text. Only what a person can see; at most 30 of at most 600 characters.
 */
export function readPassages(doc: Document): Passage[] {
  const blocks = new Set<Element>();
  for (const element of offersIn(doc)) {
    if (blocks.size >= maxPassagesRead) break;
    const block = isVisible(element) ? blockOf(element) : null;
    if (!block || [...blocks].some(known => known.contains(block))) continue;
    for (const known of blocks) if (block.contains(known)) blocks.delete(known);
    blocks.add(block);
  }
  const passages = new Map([...blocks].map(block => [textOf(block), block]));
  return [...passages].map(([text, block]) => passage(text, block, doc));
}

function* offersIn(doc: Document): Iterable<Element> {
  for (const root of [doc, ...openRoots(doc)]) {
    for (const link of root.querySelectorAll('a[href],button,.__cf_email__')) {
      const href = link.getAttribute('href') ?? '';
      if (reaching.test(href) || helping.test(`${href} ${namesOf(link)}`) || link.matches('.__cf_email__'))
        yield link;
    }
    // XPath does not reach into shadow roots.
    if (root !== doc)
      yield* [...root.querySelectorAll('p,span,a,li')].filter(one => written.test(one.textContent ?? ''));
  }
  if (!written.test(doc.body?.textContent ?? '')) return;
  for (const part of shownParts(doc.body)) {
    const found = doc.evaluate(texts, part, null, 6, null);
    for (let at = 0; at < found.snapshotLength; at += 1) {
      const { nodeValue, parentElement } = found.snapshotItem(at)!;
      if (!parentElement) continue;
      if (written.test(nodeValue ?? '')) yield parentElement;
      else if (nodeValue!.includes('@')) yield* around(parentElement);
    }
  }
}

/** An address whose name, sign and domain are marked up apart is whole in what is around them. */
function* around(element: Element): Iterable<Element> {
  const whole = [element, parentIn(element)].find(one => one && written.test(shownText(one, 200)));
  if (whole) yield whole;
}

/** The heading of the column that a cell stands in, where its row has contacts in several columns. */
function columnOf(element: Element): { cell: Element; heading: string } | null {
  const cell = nearest(element, 'td') as HTMLTableCellElement | null;
  const row = cell?.parentElement;
  const first = row && nearest(row, 'table')?.querySelector('tr');
  if (!first || first === row) return null;
  const isOffer = (one: Element) => findAll(one, 'a[href]').length > 0 || written.test(shownText(one, 200));
  const cells = [...row.children];
  if (cells.some(one => one.localName === 'th') || cells.filter(isOffer).length < 2) return null;
  const head = first.children[cells.indexOf(cell!)];
  const heading = head && !isOffer(head) ? shownText(head, 160) : '';
  return heading ? { cell: cell!, heading } : null;
}

/** What a block says; a cell says what its column is about. */
function textOf(block: Element): string {
  const column = columnOf(block);
  const text = shownLines(block, maxPiece);
  return column?.cell === block ? `${column.heading}:\n${text}`.slice(0, maxPiece) : text;
}

/** The smallest surrounding that says what the offer is for. */
function blockOf(element: Element): Element | null {
  const column = columnOf(element);
  if (column) return column.cell;
  let block = element;
  for (let up: Element | null = element; up && !matches(up, 'body,main,form'); up = parentIn(up)) {
    const shown = shownText(up, maxPiece + 1);
    const { length } = shown;
    if (length > maxPiece) break;
    block = up;
    if (
      length >= enoughInParagraph &&
      matches(up, 'p,li,td,tr,dd,address') &&
      shown.replace(withoutWords, '').length >= telling
    )
      break;
    if (length >= enough && up.matches('section,article,div,footer,fieldset,aside')) break;
  }
  return shownText(block, 20) || nameOf(element) ? block : null;
}

function passage(text: string, block: Element, doc: Document): Passage {
  const links = [...(matches(block, 'a') ? [block] : []), ...findAll(block, 'a,[data-cfemail]')];
  return {
    text,
    heading: headingAbove(block),
    position: positionOf(block, doc),
    links: links
      .map(link => ({ href: targetOf(link, doc).slice(0, 500), text: shownText(link, 120) || nameOf(link) }))
      .filter(({ href }) => /^(https?|mailto|tel|sms):/.test(href))
      .slice(0, 12),
    documentUrl: doc.URL,
  };
}

/** What a link is called that shows a picture alone. */
const nameOf = (link: Element): string =>
  [link, ...findAll(link, '[aria-label],[title],img[alt]')]
    .flatMap(one => ['aria-label', 'title', 'alt'].map(name => one.getAttribute(name)?.trim()))
    .find(Boolean)
    ?.slice(0, 120) ?? '';

/**
 * Where a link leads. Cloudflare hides addresses in an attribute, from which its own script brings them back; where
 * that script does not run, they are passed on in the form that its links have.
 */
function targetOf(link: Element, doc: Document): string {
  const hidden = link.getAttribute('data-cfemail');
  return hidden
    ? `${doc.location.origin}/cdn-cgi/l/email-protection#${hidden}`
    : ((link as HTMLAnchorElement).href ?? '');
}

function positionOf(block: Element, doc: Document): Passage['position'] {
  if (nearest(block, liveRegions) || matches(block, named)) return 'error-message';
  if (nearest(block, footers)) return 'footer';
  if (helping.test(doc.location.pathname)) return 'help-page';
  for (let up: Element | null = block; up && up !== doc.body; up = parentIn(up)) {
    if (helping.test(namesOf(up))) return 'help-box';
  }
  return nearest(block, 'form') || (block.parentElement && findAll(block.parentElement, fields).length > 0)
    ? 'form-intro'
    : 'other';
}

function headingAbove(block: Element): string | null {
  for (let up: Element | null = block, level = 0; up && level < 6; up = parentIn(up), level += 1) {
    const isList = matches(up, 'ul,ol,dl,table');
    for (
      let before = own(up, 'previousElementSibling');
      before;
      before = own(before, 'previousElementSibling')
    ) {
      if (isList && matches(before, 'p,div,strong,b')) {
        const intro = shownText(before, maxIntro + 1);
        if (intro && intro.length <= maxIntro) return intro;
      }
      const heading = matches(before, namesPart) ? shownText(before, 160) : headingOf(before, namesPart);
      if (heading) return heading;
    }
  }
  return null;
}
