import type { Surrounding } from '../applications/note.ts';
import { namesOf, siteFrame } from './candidates.ts';
import { attribute, findAll, matches, nearest, own } from './dom.ts';
import { fillable, isEnabled } from './labels.ts';
import { isShownRed } from './looks-wrong.ts';
import { inOneLook } from './one-look.ts';
import { callsItselfError, printedStatusIn } from './error-title.ts';
import type { FoundMessage } from './seen.ts';
import { searchShown } from './shown-parts.ts';
import { smallLetters } from './tidy.ts';
import { isVisible, shownText } from './visible.ts';

/** Read of a page's text; more makes no difference. */
const readLength = 1200;

/**
 * Says of each message on a page what is around it: what the page is made of, and where on it the
 * message is. Facts without any word of the page; what they speak for is learned elsewhere.
 */
export function noteSurroundings(doc: Document, found: readonly FoundMessage[]): void {
  if (found.length === 0) return;
  inOneLook(() => {
    const text = shownText(doc.body, readLength, siteFrame);
    const page = signsOfPage(doc, text);
    for (const one of found) one.seen.around = [...page, ...signsOfPlace(one, text.length)];
  });
}

function signsOfPage(doc: Document, text: string): Surrounding[] {
  const { body, title } = doc;
  const shown = (selector: string) =>
    searchShown(body, selector)
      .slice(0, 40)
      .filter(one => !nearest(one, siteFrame) && isVisible(one));
  const count = (selector: string) => shown(selector).length;
  const fields = shown(fillable).filter(isEnabled).length;
  const headings = count('h1,h2,h3,[role=heading]');
  const actions = count('a,button,[role=button],[type=submit]');
  const heads = findAll(body, 'h1,button,[type=submit]').slice(0, 20);
  const names = `${title} ${heads.map(one => one.textContent).join(' ')}`;
  const signs: readonly (readonly [Surrounding, boolean])[] = [
    ['no-fields', fields === 0],
    ['many-fields', fields > 3],
    ['password', count('[type=password]') > 0],
    ['file', findAll(body, '[type=file]').length > 0],
    ['search', findAll(body, '[type=search],[role=search]').length > 0],
    ['application', applying.test(smallLetters(names))],
    ['tiny', text.length < 160],
    ['short', text.length >= 160 && text.length < 400],
    ['long', text.length >= 900],
    ['list', count('li') > 2],
    ['table', count('table,dl') > 0],
    ['article', count('article') > 0],
    ['no-heading', headings === 0],
    ['many-headings', headings > 2],
    ['no-actions', actions === 0],
    ['many-actions', actions > 3],
    ['money', money.test(text)],
    ['error-title', callsItselfError(doc)],
    ['home-only', leadsHomeOnly(doc)],
    ['error-named', isNamedError(body)],
    ['status-apart', isStatusApart(doc)],
  ];
  return signs.flatMap(([sign, isTrue]) => (isTrue ? [sign] : []));
}

function signsOfPlace({ element, seen, isFileRow }: FoundMessage, whole: number): Surrounding[] {
  const share = seen.text.length / Math.max(1, whole);
  const isPage = matches(element, 'body,h1,h2,[role=heading]');
  const signs: readonly (readonly [Surrounding, boolean])[] = [
    ['alert', nearest(element, '[role=alert],[aria-live=assertive]') !== null],
    ['status', nearest(element, '[role=status],[aria-live=polite]') !== null],
    ['in-form', nearest(element, 'form') !== null],
    ['entry', nearest(element, 'li,td,dd,article') !== null],
    ['asks', !isPage && findAll(element, 'button,a').length > 1],
    ['own-heading', !isPage && findAll(element, 'h1,h2,h3,h4').length > 0],
    ['most', share > 0.6],
    ['half', share > 0.3 && share <= 0.6],
    ['red', !isPage && isShownRed(element)],
    ['file-row', isFileRow === true],
  ];
  return signs.flatMap(([sign, isTrue]) => (isTrue ? [sign] : []));
}

/** Whether the links and buttons of a page lead nowhere but to its site's first page, back, or to itself: the ways out of a dead end. */
function leadsHomeOnly({ body, baseURI }: Document): boolean {
  const ways = searchShown(body, 'a[href],button,[role=button],[type=submit]').filter(isVisible);
  return ways.length > 0 && ways.length < 4 && ways.every(one => isWayOut(one, baseURI));
}

function isWayOut(way: Element, base: string): boolean {
  const href = attribute(way, 'href');
  const doing = `${attribute(way, 'onclick') ?? ''} ${namesOf(way)}`;
  if (href === null || /^(?:#|javascript:)/.test(href))
    return /reload|back|retry|refresh|home/i.test(`${href ?? ''} ${doing}`);
  const to = URL.parse(href, base);
  return to !== null && to.origin === new URL(base).origin && /^\/(?:[a-z]{2}\/?)?$/.test(to.pathname);
}

/** So far down a page the parts that hold all of it are. */
const wholeLevels = 3;

/** Whether a page, a part that holds all of it, or its picture is named after an error or the number of a status. */
function isNamedError(body: Element): boolean {
  const wholes: Element[] = [];
  for (let part: Element | null = body; part && wholes.length <= wholeLevels; ) {
    wholes.push(part);
    const inner: readonly Element[] = [...own(part, 'children')].filter(isVisible);
    part = inner.length === 1 ? inner[0]! : null;
  }
  const pictures = findAll(body, 'img,svg').slice(0, 3);
  const files = pictures.map(
    one => `${attribute(one, 'src')?.replace(/^.*\//, '')} ${attribute(one, 'alt')}`,
  );
  return [...wholes, ...pictures]
    .map(namesOf)
    .concat(files)
    .some(names => errorName.test(names));
}
const errorName = /error|(?<!\d)[45]0\d(?!\d)|not-?found|maintenance|oops/i;

/** Whether the number of a status stands by itself: in a part of the page, or in its title, where a sign parts it from the words. */
const isStatusApart = ({ title, body }: Document): boolean =>
  /(?:^|[|›:·–—-] ?)[45]\d\d(?= ?[|›:·–—-]|$)/.test(title.trim()) || printedStatusIn(body) !== null;

/** Applying for a job, in eleven languages and Korean. */
const applying =
  /\bappl(?:y|ication|icant)|bewerb|candidat|postul|solicit(?:ud|ar)|sollicit|aplik|kandydat|re(?:kr|cr)ut|recruit|career|karri|emploi|empleo|vaga|vacatur|vacanc|ansök|lediga tjänster|\bjob(?:b|ba|s|bs)?\b|stellen(?:angebot|ausschreibung|markt|portal)|lavora con|trabaj[ae] con|trabalhe con|werken bij|work (?:for|with) us|ofert\p{L}* pracy|concors[oi] pubblic|応募|採用|求人|申[请請]|应聘|招聘|职位|简历|지원/u;
const money = /[€£$¥￥]\s?\d|\d\s?(?:€|£|kr\b|zł|元|円|EUR|USD)/;
