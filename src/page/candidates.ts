import type { Context } from '../applications/note.ts';
import { attribute, findAll, matches, own, parentIn, shadowHostOf } from './dom.ts';
import { fieldsIn } from './labels.ts';

/** What is marked up as a message, or as a field that has one. */
export const liveRegions =
  '[role=alert],[role=alertdialog],[role=status],[aria-live]:not([aria-live=off]),[role=dialog],dialog[open],[aria-invalid=true],output';

/** Attributes in which pages name their parts. */
const naming = ['class', 'id', 'data-automation-id', 'data-testid', 'data-test', 'data-qa', 'data-ui'];
/** Attributes in which components write their state or variant. */
const stating = [
  'data-state',
  'data-status',
  'data-upload-state',
  'data-upload-status',
  'data-type',
  'data-variant',
  'data-severity',
  'data-level',
  'data-tone',
  'data-kind',
  'severity',
  'variant',
  'tone',
];
/** What such an attribute says where something is wrong. */
const badStates = ['error', 'fail', 'invalid', 'reject', 'danger', 'critical', 'negative', 'abort'];
/** How pages name their messages, in the languages in which people name such things. */
const messageNames =
  'error,alert,warn,valid,fail,success,messag,msg,noti,response,feedback,toast,snack,flash,danger,negative,critical,denied,oops,erreur,fehler,meldung,hinweis,closed,expired,unavail';
// Marked as pure, like the reds below: the watching script, which every page pays for, needs neither.
const messageName = /* @__PURE__ */ anyOf(messageNames);
/** How libraries of components call their messages: an element is all the name that these need. */
const messageTags =
  'mat-error,mat-snack-bar-container,simple-snack-bar,ion-toast,ion-alert,sl-alert,wa-callout,paper-toast,md-snackbar,vaadin-notification-card,ui5-toast,ui5-message-strip,fluent-message-bar,calcite-alert,calcite-notice,clr-alert,p-message,p-toast,gov-error,va-alert';
/**
 * What a page names as a message. The browser looks through a large page with this in a tenth of the time that
 * a script takes; the attribute comes first in each part because that is what lets it skip.
 */
export const named = naming
  .map(name => `[${name}]:is(${messageNames.split(',').map(part => `[${name}*="${part}" i]`)})`)
  .concat('[class*="-red-" i]')
  // "err", "err-tip", "field_err": short enough to occur in many other words.
  .concat(['class', 'id'].map(name => `[${name}]:is([${name}~="err" i],${shortNames(name)})`))
  .concat(stating.map(name => `[${name}]:is(${badStates.map(part => `[${name}*="${part}" i]`)})`))
  .concat(messageTags)
  .join();

function anyOf(names: string): RegExp {
  return new RegExp(names.replaceAll(',', '|'), 'i');
}

function shortNames(name: string): string {
  return ['err-', 'err_', '-err', '_err', 'errmsg', 'errtip'].map(part => `[${name}*="${part}" i]`).join();
}

/**
 * The reds in which failures are written: by name, those of 216 colours that old pages keep to, and those of Bootstrap,
 * Material, Tailwind and GOV.UK. Three figures stand for the beginning of six.
 */
const reds =
  'red,crimson,darkred,firebrick,#f00,#e00,#d00,#c00,#b00,#a00,#900,#ff0000,#cc0000,#dd0000,#bb0000,#aa0000,#990000,#dc3545,#d32f2f,#f44336,#c62828,#b71c1c,#dc2626,#ef4444,#b91c1c,#d4351c';
/** Written in red by hand, as old systems do. */
export const reddened = /* @__PURE__ */ writtenIn(reds);

function writtenIn(names: string): string {
  const colors = names.split(',');
  return [
    `font:is(${colors.map(one => `[color="${one}" i]`)})`,
    `[style]:is(${colors.flatMap(one => [`[style*="color:${one}" i]`, `[style*="color: ${one}" i]`])})`,
  ].join();
}

/** Names that say themselves that something is wrong; the others are shared with hints. */
const wrongNames =
  /err(or|eur|[-_]?(msg|text|tip|info)|(?![a-z]))|invalid|validat|fail|danger|negative|fehler|warn|alert|-red-\d/i;
/** Names that say that nothing is: "error-free", "no-error", and what is said beforehand about what would be wrong. */
const notWrong =
  /\b(?:no|non|without|hide)[_-]?(?:err|invalid|warn)\w*|\w*(?:err\w*|invalid|warning|validation)[_-](?:free|less|hints?|help|rules?|icon)\b|\b(?:hint|help|rules?)[_-](?:err\w*|invalid|validation)[\w-]*/gi;
/** Each of them has one of these, and most names have none. */
const wrongStems = /err|invalid|warn|validation/i;
const withoutDenial = (names: string) => (wrongStems.test(names) ? names.replace(notWrong, '') : names);

/** True for names that say themselves that something is wrong. */
export function saysWrong(names: string): boolean {
  const said = withoutDenial(names);
  // "helper-text validation" says beforehand what a field must be.
  return wrongNames.test(hintNames.test(said) ? said.replace(/\bvalidat\w*/gi, '') : said);
}

/**
 * Names of what is said in answer to something; a mere "message", "notice" or "warning" may be on a page from the
 * start.
 */
const answering =
  /err|invalid|validat|fail|danger|negative|fehler|alert|success|closed|expired|unavail|denied|critical|oops|toast|snack|flash|feedback|response|-red-\d/i;
/** Boxes of advice, of which some are called alerts. */
const advising =
  /(alert|warn(?:ing)?|callout|box|banner|message|notice|admonition)s?[ _-]+(info|note|tip|hint|primary|secondary|light)|admonition|callout|stock|availability/i;
/** "callout callout-danger": what a box of advice is called where it reports a failure. */
const wrongVariant = /[_-](?:danger|error|err|fail(?:ed|ure)?|negative|critical|fehler|erreur)(?![a-z])/i;

/** Marked as wrong by its names; advice is called a warning or an alert, too, and so is a library of boxes (AlertifyJS). */
export function isMarkedWrong(element: Element): boolean {
  return saysWrong(namesOf(element).replace(/warn\w*|alert(?:ify)?(?!_?\w)/gi, ''));
}

/** Entries of a list: of a time table, a calendar, an overview of what runs and what does not. */
const listing =
  /(?<![a-z])(?:row|tile|badge|event|tag|chip|pill|ticker|breaking)s?[_-][a-z]|[a-z][_-](?:row|tile|badge|tag|chip|pill)(?![a-z])/i;
const listed =
  'li,dd,dt,tr,[role=row],[role=gridcell],[role=listitem],[role=log],[role=feed],[role=feed] *,[role=log] *,article';

/** Whether an element is called a box of advice, and nothing that is wrong. */
export function isAdvice(element: Element): boolean {
  const names = withoutDenial(namesOf(element));
  return advising.test(names) && !wrongVariant.test(names);
}

/**
 * What an element that was there from the start may be, by its names: an answer to something, `neutral` where the
 * name is one that hints have as well, or `aside`: advice, an entry among others, a section.
 */
export function standingOf(element: Element): 'answer' | 'neutral' | 'aside' {
  // A section with a heading of its own is no message, whatever its name.
  if (matches(element, '[role=log] *,[role=feed] *,section:has(h2,h3),aside:has(h2,h3)')) return 'aside';
  const names = withoutDenial(namesOf(element));
  // A counter or a live report is a list that grows, however it is marked.
  if (findAll(element, 'li,article').length > 1 && !saysWrong(names) && !matches(element, spoken))
    return 'aside';
  const isAside = isAdvice(element);
  if (matches(element, '[role=status]') && isAside) return 'aside';
  if (matches(element, `${liveRegions},${reddened}`)) return 'answer';
  if (isAside || isEntry(element)) return 'aside';
  return answering.test(names) ? 'answer' : 'neutral';
}

/** Lists in these are of mistakes, or ask for an answer. */
const spoken = '[role=alert],[role=alertdialog],[role=dialog],dialog';

/** A chosen file that did not go through is reported in the list of chosen files. */
const uploadNames = /upload|attach|(?<![a-z])file|docu|resume|(?<![a-z])cv(?![a-z])/i;

/** What is said next to a chosen file. */
export const uploadStates = 'form:has([type=file]) :is([class*="status" i],[class*="state" i])';

/** One of many of its kind, where what holds them all is not named like a list of mistakes. */
function isEntry(element: Element): boolean {
  const names = namesOf(element);
  if (saysWrong(names) && uploadNames.test(names) && element.ownerDocument.querySelector('[type=file]'))
    return false;
  if (listing.test(namesOf(element)) || isOneOfKind(element)) return true;
  for (let up: Element | null = element, level = 0; up && level < 3; up = parentIn(up), level += 1) {
    if (!matches(up, listed)) continue;
    const list = parentIn(up);
    return !matches(up, 'form *') && !(list && saysWrong(namesOf(list)));
  }
  return false;
}

/** "check check-failed" next to "check check-ok": a result among others, each with its own variant of one name. */
function isOneOfKind(element: Element): boolean {
  if (matches(element, 'form *')) return false;
  const variantOf = (one: Element, kind: string) =>
    [...one.classList].find(name => /^[-_]/.test(name.slice(kind.length)) && name.startsWith(kind));
  const siblings = [...(parentIn(element)?.children ?? [])].filter(other => other !== element);
  return [...element.classList].some(kind => {
    const own = variantOf(element, kind);
    const others = siblings.flatMap(other => variantOf(other, kind) ?? []);
    return own !== undefined && !messageName.test(kind) && others.some(other => other !== own);
  });
}

/** Names of what is said beforehand. */
export const hintNames = /hint|help|instruct|guid/i;
/** Of these, the ones by which a field's surroundings say it. Angular says it before anything was entered. */
export const wrongState = /(has|is|-|_|\b)-?(error|invalid)\b/i;
const toastNames = /toast|snack|noti|flash/i;
/** Boxes that share such names and never speak about the application, and counters beside a field. */
const otherNames =
  /danger[-_]?zone|cookie|consent|gdpr|onetrust|job-?alert|subscri|newsletter|chat|comment|share|strength|counter|reviews?[_-](?:nega|posi)tive|testimonial|(?<![a-z])maps?(?![a-z])|gm-err|leaflet|mapbox|(?:video|media|audio)[-_]?player|vjs|jwplayer|plyr|podcast|tweet|instagram|social[-_]?(?:feed|wall|media|share|stream|posts?)|(?<![a-z])feed(?![a-z])|weather/i;

const isBadState = (state: string) => badStates.some(part => state.toLowerCase().includes(part));

/** The names that a page gives an element, in one string; an element of the page's own making has one by itself. */
export function namesOf(element: Element): string {
  const { localName } = element;
  const states = stating.flatMap(name => attribute(element, name) ?? []).filter(isBadState);
  const names = [...naming.map(name => attribute(element, name) ?? ''), ...states].join(' ');
  return typeof localName === 'string' && localName.includes('-') ? `${localName} ${names}` : names;
}

/** True inside a cookie banner, a chat, a map, a job alert sign-up and the like. */
export function isUnrelatedWidget(element: Element): boolean {
  for (let up: Element | null = element; up && up !== document.body; up = parentIn(up) ?? shadowHostOf(up)) {
    if (otherNames.test(namesOf(up))) return true;
  }
  const form = formForOneAddress(element);
  return form !== null && hasLarger(form);
}

/** So far above a message the form that it speaks of is looked for. */
const maxLevels = 4;

/** The form that an element belongs to, where that asks for one e-mail address and nothing else; null where it does not. */
export function formForOneAddress(element: Element): Element | null {
  for (let up: Element | null = element, level = 0; up && level < maxLevels; up = parentIn(up), level += 1) {
    const [form, ...others] = matches(up, 'form') ? [up] : findAll(up, 'form');
    if (form) return others.length === 0 && asksForAddressOnly(form) ? form : null;
  }
  return null;
}

function asksForAddressOnly(form: Element): boolean {
  const [first, ...others] = fieldsIn(form);
  return first !== undefined && others.length === 0 && matches(first, '[type=email]');
}

/** An application asks for more than two things. */
function hasLarger(form: Element): boolean {
  return findAll(form.ownerDocument, 'form').some(other => other !== form && fieldsIn(other).length > 2);
}

/** The kind of place where a message is shown. `forField`: it belongs to one field; `isFloating`: it lies over the page. */
export function contextOf(element: Element, forField: boolean, isFloating: boolean): Context {
  if (element.closest('dialog,[role=dialog],[role=alertdialog]')) return 'dialog';
  if (toastNames.test(namesOf(element))) return 'toast';
  if (forField) return 'inline';
  return isFloating || element.closest(`[role],[aria-live],${named}`) ? 'alert' : 'page';
}

/**
 * What floats over the page, by its style alone: notices of pages that name nothing. They are put into the body,
 * or into a place there that is kept for them.
 */
export function floatingIn(root: Document | ShadowRoot | Element): Element[] {
  const places: (Element | null)[] = 'body' in root ? [...(root.body?.children ?? [])].slice(-20) : [];
  for (let up = elementOf(root); up && places.length < 4; up = parentIn(up)) places.push(up);
  return places
    .flatMap(place => [place, place && own(place, 'firstElementChild')])
    .filter(place => !!place && getComputedStyle(place).position === 'fixed') as Element[];
}

/** Null for a document or shadow root. */
export function elementOf(root: Node): Element | null {
  return root instanceof Element ? root : null;
}

/** The foot of a page. */
export const footers = 'footer,[role=contentinfo],[class*="footer" i],[id*="footer" i]';

/** What is on every page of a site, and says nothing of this one. */
export const siteFrame = 'nav,footer,[role=navigation],[role=contentinfo]';
/** The same, and what stands beside what a page is about; a header that holds the heading is the page's own. */
export const besidePage = `${siteFrame},aside,header:not(:has(h1)),[role=search],[role=log],[role=feed]`;
