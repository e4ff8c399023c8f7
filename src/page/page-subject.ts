import { besidePage, namesOf, saysWrong } from './candidates.ts';
import { findAll, matches, nearest } from './dom.ts';
import { fieldsIn } from './labels.ts';
import { searchShown } from './shown-parts.ts';
import { isTrace } from './stack-trace.ts';
import { isVisible, shownText } from './visible.ts';

/** What stands beside what a page is about, what is quoted on it, and lists that grow. */
export const aside = `${besidePage},[role=banner]:not(:has(h1)),blockquote,pre:has(code),.review,[class*="comment" i],ul[aria-live],ol[aria-live]`;

/** How pages that explain are headed, in eleven languages. */
const helpName =
  /^(?:help|faqs?|frequently asked|aide|questions fréquentes|foire aux questions|hilfe|häufige fragen|ayuda|preguntas frecuentes|aiuto|domande frequenti|hulp|veelgestelde vragen|pomoc|ajuda|perguntas frequentes|hjälp|vanliga frågor|ヘルプ|よくある(?:ご)?質問|帮助|常见问题)(?![\p{L}\p{N}])/iu;

/** Help, answers to several questions, or what several codes mean: a page that explains, of which nothing has happened. */
export function explains(body: Element, text: string): boolean {
  const [title] = searchShown(body, 'h1').filter(isVisible);
  if (title && helpName.test(shownText(title, 60))) return true;
  const codes = new Set(text.match(/\b[45]\d\d\b/g));
  const asked = searchShown(body, 'h2,h3,h4,dt').filter(heading => /[?？]\s*$/.test(shownText(heading, 200)));
  const isCodes = searchShown(body, 'li,dt').filter(one => listedCode.test(shownText(one, 20))).length > 2;
  const isManual = searchShown(body, 'pre:has(code)').some(one => isVisible(one) && !isTrace(shownText(one)));
  return codes.size > 2 || isCodes || asked.length > 1 || isManual || searchShown(body, 'details').length > 1;
}

/** "F2: no pressure of water". */
const listedCode = /^[A-Z]{0,3}[- ]?\d{1,4}\s?[:–—-]\s/;

/** A page of results, with the search field that still holds what was looked for. */
export function isSearched(body: Element): boolean {
  const words = wordsLookedFor(body);
  if (words.length > 0) {
    const headings = findAll(body, 'h1,h2').slice(0, 3);
    const titles = [body.ownerDocument.title, ...headings.map(one => shownText(one, 200))];
    if (titles.some(text => repeats(text, words))) return true;
  }
  return wordsLookedFor(body, namedSearch).length > 0 && searchShown(body, 'li,article').length > 1;
}

/** Whether a title or heading holds one of the words, which are in small letters. */
export const repeats = (text: string, words: readonly string[]) =>
  words.some(one => text.toLowerCase().includes(one));

const namedSearch = '[role=search] input,input[type=search]';

/** What the search fields that can be seen hold: those that are called so, or that stand alone in their form. */
export function wordsLookedFor(body: Element, selector = `${namedSearch},form input`): string[] {
  const fields = searchShown(body, selector).slice(0, 20) as HTMLInputElement[];
  return fields
    .filter(({ type, value }) => (type === 'text' || type === 'search') && value.trim().length > 2)
    .filter(field => isVisible(field) && (matches(field, namedSearch) || isAlone(field)))
    .map(({ value }) => value.trim().toLowerCase());
}

function isAlone(field: HTMLInputElement): boolean {
  const form = nearest(field, 'form');
  return form !== null && fieldsIn(form).filter(isVisible).length === 1;
}

/** What a book, an order, a request or something for sale is made of: a page about a thing, whose state says nothing of the page. */
export function listsFacts(body: Element): boolean {
  return searchShown(body, 'dl:has(dt + dd),table:has(th),[itemprop=price],[class~=price]').some(
    list => !list.closest(aside) && isVisible(list),
  );
}

/** What several people have written, of which nothing is said by the page. */
export function isThread(body: Element): boolean {
  const posts =
    '.post,.reply,.answer,[class*="timeline-item" i],[class*="timeline__item" i],.question,[itemtype$="/Comment"],[itemtype$="/Answer"]';
  return searchShown(body, posts).filter(isVisible).length > 1;
}

/** A heading of its own within a region, besides the page's own heading: news for everybody, on a page that works. */
export function isAnnounced(heading: Element): boolean {
  const region = heading.closest('[role=region],aside');
  return region !== null && !findAll(region, 'h1').length && !saysWrong(namesOf(region)) && hasOther(heading);
}

function hasOther(heading: Element): boolean {
  return [...heading.ownerDocument.querySelectorAll('h1')].some(one => one !== heading && isVisible(one));
}

/** An article of several paragraphs is about something else, also where it is short. */
export function tellsStory(article: Element | null): boolean {
  return article !== null && !saysWrong(namesOf(article)) && findAll(article, 'p').length > 1;
}
