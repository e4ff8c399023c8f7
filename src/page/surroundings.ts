import type { Surrounding } from '../applications/note.ts';
import { siteFrame } from './candidates.ts';
import { findAll, matches, nearest } from './dom.ts';
import { fillable, isEnabled } from './labels.ts';
import { callsItselfError } from './page-messages.ts';
import type { FoundMessage } from './seen.ts';
import { searchShown } from './shown-parts.ts';
import { isVisible, shownText } from './visible.ts';

/** Read of a page's text; more makes no difference. */
const readLength = 1200;

/**
 * Says of each message on a page what is around it: what the page is made of, and where on it the
 * message is. Facts without any word of the page; what they speak for is learned elsewhere.
 */
export function noteSurroundings(doc: Document, found: readonly FoundMessage[]): void {
  if (found.length === 0) return;
  const text = shownText(doc.body, readLength, siteFrame);
  const page = signsOfPage(doc, text);
  for (const one of found) one.seen.around = [...page, ...signsOfPlace(one, text.length)];
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
    ['application', applying.test(names)],
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
  ];
  return signs.flatMap(([sign, isTrue]) => (isTrue ? [sign] : []));
}

function signsOfPlace({ element, seen }: FoundMessage, whole: number): Surrounding[] {
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
  ];
  return signs.flatMap(([sign, isTrue]) => (isTrue ? [sign] : []));
}

/** Applying for a job, in eleven languages and Korean. */
const applying =
  /\bappl(?:y|ication|icant)|bewerb|candidat|postul|solicit(?:ud|ar)|sollicit|aplik|kandydat|re(?:kr|cr)ut|recruit|career|karri|emploi|empleo|vaga|vacatur|vacanc|ansök|lediga tjänster|\bjob(?:b|ba|s|bs)?\b|stellen(?:angebot|ausschreibung|markt|portal)|lavora con|trabaj[ae] con|trabalhe con|werken bij|work (?:for|with) us|ofert\p{L}* pracy|concors[oi] pubblic|応募|採用|求人|申[请請]|应聘|招聘|职位|简历|지원/iu;
const money = /[€£$¥￥]\s?\d|\d\s?(?:€|£|kr\b|zł|元|円|EUR|USD)/;
