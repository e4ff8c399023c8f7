import { findAll, holds, isRendered, matches, nearest, own, parentIn } from './dom.ts';
import {
  contextOf,
  elementOf,
  floatingIn,
  isAdvice,
  isMarkedWrong,
  named,
  namesOf,
  reddened,
  liveRegions,
  standingOf,
  uploadStates,
  wrongState,
} from './candidates.ts';
import { fileRowsIn, namesFilesOnly } from './file-rows.ts';
import { addRow, withCause, withoutRepetition } from './join-messages.ts';
import { isLikely, titles } from './likely-message.ts';
import { byIds, fields, fieldsIn, labelOf } from './labels.ts';
import { foldedIdOf } from './folded-id.ts';
import { callsItselfError } from './error-title.ts';
import { findPageMessages } from './page-messages.ts';
import { isSearched } from './page-subject.ts';
import type { FoundMessage, PageRules, SeenMessage } from './seen.ts';
import { plainSentencesIn } from './plain-sentences.ts';
import { openRoots } from './shadow-roots.ts';
import { shownParts } from './shown-parts.ts';
import { noteSurroundings } from './surroundings.ts';
import { hasWords, maxPiece } from './tidy.ts';
import { isCovered, isVisible, shownText } from './visible.ts';

/** Why a part of a page is read; see `findMessages`. */
export type Occasion = 'standing' | 'changed' | 'fresh' | 'rebuilt';

const maxMessages = 40;

/**
 * Everything below `root` that may be a message to the applicant and that a person can see: by the vendor's
 * rules, by markup, by names, and whole-page messages when `root` is a document. Open shadow roots included.
 *
 * @param occasion `fresh`: `root` has just come into the page, after a button was pressed: a short text then is a
 *   message, whatever it is called and however it looks. `standing`: it was there when the page was first read.
 *   `rebuilt`: it came with a form, or while one was filled in, so its sentences are read by their words alone
 */
export function findMessages(
  root: Document | ShadowRoot | Element,
  pageRules: PageRules | null,
  occasion: Occasion = 'changed',
): FoundMessage[] {
  const parts = 'body' in root ? (root.body ? shownParts(root.body) : []) : [root];
  const roots = openRoots(root);
  const found = readIn({ root, parts, roots, pageRules, occasion });
  if (occasion !== 'changed') for (const row of parts.flatMap(fileRowsIn)) addRow(row, found);
  const single = withoutRepetition([...found.values()]);
  const isWhole = root.nodeType === Node.DOCUMENT_NODE;
  const all = isWhole ? withPage(root as Document, roots, single, pageRules) : single;
  // Equal texts of one field are one message.
  const distinct = new Map(all.reverse().map(message => [message.seen.text + message.seen.field, message]));
  const kept = [...distinct.values()]
    .reverse()
    .filter(({ seen, element }) => seen.rule !== 'benign' && !isCovered(element))
    .slice(0, maxMessages);
  if (isWhole && occasion === 'standing') noteSurroundings(root as Document, kept);
  return kept;
}

/** Where is read, and why. */
interface Reading {
  root: Document | ShadowRoot | Element;
  /** What of it is shown. */
  parts: readonly (ShadowRoot | Element)[];
  /** The open shadow roots in it. */
  roots: readonly ShadowRoot[];
  pageRules: PageRules | null;
  occasion: Occasion;
}

/** What is marked, named, red, afloat, new or plain and says something, by the element that holds it. */
function readIn({ root, parts, roots, pageRules, occasion }: Reading): Map<Element, FoundMessage> {
  const found = new Map<Element, FoundMessage>();
  const rules = pageRules?.rules ?? [];
  const candidates = new Set([...parts, ...roots].flatMap(place => candidatesIn(place, rules)));
  const floating = floatingIn(root);
  const plain = plainIn(root, occasion, roots, candidates);
  const free = [...floating, ...(occasion === 'fresh' ? freshIn(root) : []), ...plain];
  for (const element of new Set([...candidates, ...free])) {
    const isPlain = plain.includes(element);
    const message =
      found.size < maxMessages * 2 && readCandidate(element, pageRules, free.includes(element), isPlain);
    // What a field says of itself is marked by that.
    if (!message || (isPlain && found.has(message.element))) continue;
    const isOfPage = !message.seen.rule && message.seen.field === null;
    if (isOfPage && (isOfTable(element) || isOfTalk(element))) continue;
    if (isPlain) message.seen.marked = 'plain';
    // What has come since the page was opened is read by itself, as a part of the page.
    const isNamedOnly = isOfPage && !free.includes(element);
    if (root.nodeType === Node.DOCUMENT_NODE && isNamedOnly && isAside(message, occasion)) continue;
    if (floating.includes(element))
      message.seen.context = contextOf(element, message.seen.field !== null, true);
    found.set(message.element, message);
  }
  return found;
}

/** Whether what only its name makes a message stands beside what the page says; what may be a hint is marked as one. */
function isAside({ element, seen }: FoundMessage, occasion: Occasion): boolean {
  const standing = standingOf(element);
  if (standing === 'aside' || (standing === 'neutral' && occasion !== 'standing')) return true;
  // "alert alert-info" is advice, aloud or not.
  const isHint = standing === 'neutral' || (occasion === 'standing' && isAdvice(element));
  if (isHint) seen.marked = 'hint';
  return false;
}

/** The messages of parts of a document, with those that the document is as a whole. */
function withPage(
  doc: Document,
  roots: readonly ShadowRoot[],
  single: FoundMessage[],
  pageRules: PageRules | null,
): FoundMessage[] {
  const pages = findPageMessages(doc, roots).map(message => withRule(message, pageRules));
  const foldedId = pages.length > 0 ? foldedIdOf(doc) : undefined;
  if (foldedId) for (const { seen } of pages) seen.foldedId = foldedId;
  if (!callsItselfError(doc)) return [...single, ...pages];
  // Where a page calls itself an error, what it shows in a box is that error (WordPress).
  for (const { seen } of [...pages, ...single.filter(one => one.seen.marked === 'hint')])
    seen.marked = 'wrong';
  return withCause(single, pages);
}

/** A part of what several people say, such as a chat, that is not marked as wrong itself. */
function isOfTalk(element: Element): boolean {
  const log = nearest(element, '[role=log],[role=feed]');
  return log !== null && !matches(element, '[role=alert]') && !isMarkedWrong(element);
}

/** So many rows show what a table is made of. */
const maxRows = 20;

/**
 * One of several rows of one shape, or a part of it: of a list of payments, runs or applications, whose states are of
 * those. Old pages lay out what they say in tables, too, but in rows that differ, and forms.
 */
function isOfTable(element: Element): boolean {
  const row = nearest(element, 'tr,[role=row]');
  if (!row || nearest(row, 'form') || matches(element, liveRegions)) return false;
  // What was chosen to be sent is listed, too.
  if (row.ownerDocument.querySelector('[type=file]')) return false;
  const cellsOf = (one: Element) => findAll(one, ':scope > :is(td,th,[role=cell],[role=gridcell])').length;
  const count = cellsOf(row);
  // What is added to a table may come in a part of its own.
  const table = nearest(row, 'table,[role=table],[role=grid]') ?? parentIn(row);
  const rows = table ? findAll(table, 'tr,[role=row]').slice(0, maxRows) : [];
  return count > 1 && rows.filter(one => one !== row && cellsOf(one) === count).length > 1;
}

function candidatesIn(root: ShadowRoot | Element, rules: PageRules['rules']): Element[] {
  const asked = [
    ...rules.flatMap(({ selector }) => selector ?? []),
    liveRegions,
    named,
    reddened,
    uploadStates,
  ].join();
  const found = [...findAll(root, asked), ...quoting(root, rules)];
  // A change inside a message is a change of the message.
  for (let up = elementOf(root); up; up = parentIn(up)) {
    if (matches(up, asked)) found.unshift(up);
  }
  return found;
}

/** Sentences without any mark that are no part of what is marked: where a page was just opened, or a part was rebuilt. */
function plainIn(
  root: Document | ShadowRoot | Element,
  occasion: Occasion,
  roots: readonly ShadowRoot[],
  marked: ReadonlySet<Element>,
): Element[] {
  const isWhole = 'body' in root && occasion === 'standing';
  const place = isWhole ? root.body : elementOf(root);
  // A heading may name the next step of the form as well as what became of it.
  const isRead = isWhole || occasion === 'rebuilt' || (occasion === 'fresh' && place?.matches(headings));
  if (!place || !isRead) return [];
  // Around the field of a search stands what was found.
  if (isWhole && isSearched(root.body)) return [];
  const plain = [place, ...roots].flatMap(one => plainSentencesIn(one, !isWhole));
  const isTitle = (one: Element) => isWhole && matches(one, titles);
  return [...new Set(plain)].filter(one => !isTitle(one) && ![...marked].some(other => holds(other, one)));
}

/** What has just come, where it is a message as a whole and no part of a form. */
function freshIn(root: Document | ShadowRoot | Element): Element[] {
  const element = elementOf(root);
  return element &&
    !matches(element, `${partOfForm},${headings}`) &&
    offeredIn(fieldsIn(element)).length === 0
    ? [element]
    : [];
}

/**
 * The fields, where a person can fill in any of them. Boxes that only tell something are often made of the same parts as those
 * that ask: their fields are there and never shown (SweetAlert2, Element Plus).
 */
function offeredIn(inside: readonly HTMLElement[]): readonly HTMLElement[] {
  // What takes files draws a place of its own for them, often without a label.
  const isForFiles = inside.every(field => matches(field, '[type=file]'));
  return isForFiles || inside.some(isOffered) ? inside : [];
}

/** Whether it is shown, or its label is: a widget that draws its own hides the field. */
function isOffered(field: HTMLElement): boolean {
  const labels = (field as HTMLInputElement).labels ?? [];
  return [field, ...labels].some(one => isRendered(one, { visibilityProperty: true }));
}

const headings = 'h1,h2,h3';

const partOfForm = 'label,legend,option,nav,nav *,[role=option],[role=tab],[role=listbox] *,font';

/** Elements that say what a rule quotes, where the rule does not say in which element. */
function quoting(place: ShadowRoot | Element, rules: PageRules['rules']): Element[] {
  const said = rules.flatMap(({ selector, text: saying }) => (selector || !saying ? [] : collapsed(saying)));
  if (said.length === 0) return [];
  const text = collapsed(place instanceof Element ? own(place, 'textContent') : place.textContent);
  const here = said.filter(saying => text.includes(saying));
  const found: Element[] = [];
  if (here.length === 0) return found;
  const walker = document.createTreeWalker(place, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const { nodeValue, parentElement } = walker.currentNode;
    if (parentElement && here.some(saying => collapsed(nodeValue).includes(saying)))
      found.push(parentElement);
  }
  return found;
}

/** Without case, and with one kind of apostrophe. */
function collapsed(text: string | null | undefined): string {
  return (text ?? '').toLowerCase().replaceAll('’', "'");
}

/**
 * `isFree`: it needs no name, because it floats over the page or has just come. `isPlain`: it is read by its words alone,
 * whatever field it stands beside.
 */
function readCandidate(
  element: Element,
  pageRules: PageRules | null,
  isFree: boolean,
  isPlain = false,
): FoundMessage | null {
  if (matches(element, neverMessages) || !isVisible(element)) return null;
  if (element.matches('[aria-invalid=true]') && isOfField(element)) return readField(element, pageRules);
  const inside = offeredIn([element, ...openRoots(element)].flatMap(fieldsIn));
  const shown = shownText(element, maxPiece, isFree ? 'button' : '');
  const text = inside.length > 0 ? besideField(element, inside) : shown;
  if (!hasWords(text)) return null;
  // What is marked up as an alert, or as wrong, says something by that, be it on its button.
  const isCalm = !matches(element, '[role=alert]') && !isMarkedWrong(element);
  if (isCalm && namesFile.test(text) && namesFilesOnly(element)) return null;
  const field = isPlain ? null : (inside[0] ?? fieldOf(element));
  const found = withRule(messageOf(element, text, field), pageRules);
  return found.seen.rule || isLikely(element, text, field, isFree, isPlain) ? found : null;
}

/** "CV.pdf": a text with that may be no more than the name of a file, how large it is, and a button. */
const namesFile = /\S\.[a-z]\w{1,4}(?!\w)/i;

/** Whether it is a field or a group of some, and no row that calls itself invalid. */
const isOfField = (element: Element) => matches(element, `${fields},[role]`) || fieldsIn(element).length > 0;

/** Parts of a page that are named like messages and are none. */
const neverMessages = 'body,html,main,form,button,a,a *,label,legend,svg *';

/**
 * What the surroundings of a field say besides its label, where they are marked as wrong. Anything else that
 * holds fields is a part of the form.
 */
function besideField(element: Element, inside: readonly Element[]): string {
  const names = namesOf(element);
  if (inside.length > 1 || !wrongState.test(names) || /\bng-/.test(names)) return '';
  const text = shownText(element, 300);
  const label = labelOf(inside[0]!) ?? '';
  return (text.startsWith(label) ? text.slice(label.length) : text).replace(/^[\s*:]+/, '');
}

/** A field marked as wrong: the text it points to, else the text behind it, or between it and its label. */
function readField(field: Element, pageRules: PageRules | null): FoundMessage | null {
  const told = [...byIds(field, 'aria-errormessage'), ...byIds(field, 'aria-describedby')];
  const beside = [field, field.parentElement].map(place => place && nextBut(place, 'br'));
  const before = own(field, 'previousElementSibling');
  const between = before && own(before, 'previousElementSibling')?.localName === 'label' ? before : null;
  for (const element of [...told, ...beside, between]) {
    if (!element || matches(element, neverMessages) || fieldsIn(element).length > 0) continue;
    const text = shownText(element, 300);
    if (hasWords(text)) return withRule(messageOf(element, text, field), pageRules);
  }
  return null;
}

function nextBut(place: Element, name: string): Element | null {
  const next = own(place, 'nextElementSibling');
  return next?.localName === name ? own(next, 'nextElementSibling') : next;
}

function messageOf(element: Element, text: string, field: Element | null): FoundMessage {
  const context = contextOf(element, field !== null, false);
  const seen: SeenMessage = { text, context, rule: null, field: field && labelOf(field) };
  if (isMarkedWrong(element)) seen.marked = 'wrong';
  return { element, seen };
}

/** What the vendor's file says about the message; the first rule that fits decides. */
function withRule(found: FoundMessage, pageRules: PageRules | null): FoundMessage {
  const text = collapsed(found.seen.text);
  const rule = pageRules?.rules.find(
    ({ selector, text: saying }) =>
      (!selector || matches(found.element, selector)) && text.includes(collapsed(saying)),
  );
  return rule ? { ...found, seen: { ...found.seen, rule: rule.kind } } : found;
}

/** The field that a message belongs to: the one that names it, else the only one next to it. */
function fieldOf(element: Element): Element | null {
  const root = element.getRootNode() as Document | ShadowRoot;
  if (element.id) {
    const id = CSS.escape(element.id);
    const naming = root.querySelector(`[aria-describedby~="${id}"],[aria-errormessage~="${id}"]`);
    if (naming) return naming;
  }
  for (let up = parentIn(element), level = 0; up && level < 3; up = parentIn(up), level += 1) {
    // What is next to the form speaks of the form, even where it has a single field.
    if (matches(up, wholes)) return null;
    // Below its last button a form speaks of what became of all of it.
    if (matches(up, 'form') && isBelowButton(element, up)) return null;
    const inside = fieldsIn(up);
    const isOne = new Set(inside.map(field => field.getAttribute('name') ?? field)).size === 1;
    if (inside[0]) return isOne ? inside[0] : null;
  }
  return null;
}

function isBelowButton(element: Element, form: Element): boolean {
  const button = findAll(form, 'button,[type=submit]').at(-1);
  const following = button ? button.compareDocumentPosition(element) : 0;
  return (following & Node.DOCUMENT_POSITION_FOLLOWING) > 0;
}

const wholes = 'main,body,dialog,[role=dialog]';
