import type { FoundMessage } from './seen.ts';
import { besidePage, namesOf, saysWrong } from './candidates.ts';
import { findAll, matches, nearest, own } from './dom.ts';
import { readJsonAnswer, readXmlAnswer } from './data-answer.ts';
import { fieldsIn, fillable, isEnabled } from './labels.ts';
import { searchShown } from './shown-parts.ts';
import { maxPiece, smallLetters, tidy } from './tidy.ts';
import { isVisible, shownText } from './visible.ts';

/** A page that says no more than this, besides what is on every page of its site, may be one message. */
const shortPage = 900;
/** What is shorter is the name of a thing rather than a message, unless it is all that an error page says. */
const minLength = 12;
/** Chinese, Japanese and Korean say the same in fewer signs, and a status says it with a number. */
const minDenseLength = 4;
const dense = /[\u3040-\u9fff\uac00-\ud7af]|^[45]\d\d\s/;
/** What stands beside what a page is about, what is quoted on it, and lists that grow. */
const aside = `${besidePage},[role=banner]:not(:has(h1)),blockquote,pre:has(code),.review,[class*="comment" i],ul[aria-live],ol[aria-live]`;

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
  if (!isAnswer(title, all) && explains(body, all)) return [];
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

/** The number of a status that stands apart from all words of a page, or null. */
export function printedStatusIn(body: Element): string | null {
  // Nearly no page has one, and to find its innermost parts takes the browser long.
  if (!/[45]\p{Cf}*\d\p{Cf}*\d/u.test(body.textContent)) return null;
  const figured = searchShown(body, ':not(:has(*))').filter(one => /\d/.test(one.textContent));
  const parts = figured.map(one => tidy(one.textContent));
  const counts = parts.filter(text => /^\d[\d.,\s]*\p{S}?$/u.test(text));
  const printed = parts.flatMap(text => printedStatus.exec(smallLetters(text))?.[1] ?? []);
  return printed.length === 1 && counts.length < 2 ? printed[0]! : null;
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

/**
 * The title counts where the page calls itself an error: elsewhere it is the name of a job. A number alone may be what an
 * article is about.
 */
export function callsItselfError({ title, body }: Document): boolean {
  // "Search: error 500" repeats what was looked for.
  if (body && isLookedFor(title, body)) return false;
  const small = smallLetters(title);
  if (!marked.test(title) && namesError(small + (body ? smallLetters(namesOf(body)) : ''))) return true;
  if (refusalIn(title) || partsOf(small).some(part => errorAlone.test(part) || isClosed(part.trim(), small)))
    return true;
  return (
    /\b[45]\d\d\b/.test(title) &&
    !lineOrRoom.test(small) &&
    !marked.test(title) &&
    !tellsStory(body?.querySelector('article') ?? null)
  );
}

// What is looked for is written in small letters, see `smallLetters`: each page would make these expressions ready.

/** What a page that is not there is called, in eleven languages. */
const absent =
  /not[- ]?found|nicht gefunden|introuvable|no encontrad|non trovat|niet gevonden|nie znalezi|não encontrad|hittades inte|見つかりません|未找到|不存在/;
/** What a page is called that lets nobody in, in eleven languages: all of the title, or a part beside the name of a site. */
const refusal =
  /^(?:403\W+)?(?:access (?:denied|forbidden|blocked)|forbidden|(?:zugriff|zugang|zutritt) (?:verweigert|verboten|gesperrt)|accès (?:refusé|interdit|bloqué)|acceso (?:denegado|prohibido|bloqueado)|accesso (?:negato|vietato|bloccato)|toegang (?:geweigerd|verboden|geblokkeerd)|(?:brak|odmowa) dostępu|dostęp (?:zabroniony|zablokowany)|acesso (?:negado|proibido|bloqueado)|åtkomst nekad|アクセス(?:が)?拒否(?:されました)?|(?:拒绝|禁止)访问|访问被(?:拒绝|禁止)|拒絕存取)[.!。]?$/;
/** The part of a title or heading that says so, beside the name of a site or of what guards it; or none. */
const refusalIn = (title: string) =>
  partsOf(title).find(part => refusal.test(smallLetters(part.trim()))) ?? '';
const partsOf = (title: string) => title.split(/\s[·|›»–—-]\s/);

/** Of errors as such jobs and articles are about, too. Squid names its pages "ERR_CONNECT_FAIL". */
const namesError = (small: string) => /error|\berr_[a-z]/.test(small) || absent.test(small);

/** "Error" in the other languages of which something is known: of mistakes as such much is written. */
const error =
  'error|err|fehler|erreur|errore|erro|fout|błąd|fel|エラー|错误|錯誤|fejl|feil|virhe|chyba|hiba|eroare|hata|σφάλμα|ошибка|помилка|грешка|greška|pogreška|napaka|klaida|kļūda|viga|오류|에러|kesalahan|galat|lỗi|خطأ|خطا|שגיאה';
/** A title, or a part of it, that says no more than that there is one, or names it behind a colon. */
const errorAlone = new RegExp(`^(?:[45]\\d\\d\\W*)?(?:${error})(?:\\W*[45]\\d\\d)?(?:\\W*$|\\s?[:：]\\s)`);
/** What a page is called that stands in the place of another: for works, when a visit is over, for a site that was switched off. */
const closed = new RegExp(
  `^(?:${[
    '(?:(?:web ?)?site |server |system |down for |under(?:going)? |scheduled |planned )*maintenance(?: mode| page)?|(?:page|session|link|token) (?:has )?(?:expired|timed? ?out)|(?:service |site )?(?:temporarily )?unavailable|(?:account|site|website|domain) (?:suspended|disabled)',
    'wartung(?:sarbeiten|smodus)?|(?:seite|sitzung|link) (?:ist )?abgelaufen|(?:dienst )?nicht (?:verfügbar|erreichbar)',
    '(?:(?:site )?en )?maintenance(?: en cours)?|(?:page|session|lien) expirée?|(?:service )?(?:temporairement )?indisponible',
    '(?:(?:sitio )?en )?mantenimiento|(?:sesión|página|enlace) (?:caducad|expirad)[ao]|(?:servicio )?no disponible|(?:(?:site )?em )?manutenção|(?:sessão|página) expirada|(?:serviço )?indisponível',
    '(?:(?:sito )?in )?manutenzione|(?:sessione|pagina) scaduta|(?:servizio )?non disponibile|(?:(?:site )?in )?onderhoud|(?:sessie|pagina) (?:is )?verlopen|(?:dienst )?niet beschikbaar',
    'prace (?:techniczne|konserwacyjne|serwisowe)|przerwa techniczna|sesja wygasła|(?:serwis |usługa )?niedostępn[aey]|underhåll(?:sarbete)?|sessionen har (?:gått ut|löpt ut)|(?:tjänsten )?(?:är )?inte tillgänglig',
    '(?:システム|サーバー?)?メンテナンス中?|セッション(?:の)?(?:切れ|タイムアウト|有効期限切れ)|(?:系统|系統|网站|網站)?(?:维护|維護)中?|(?:会话|會話|页面|頁面)已?过期|服务不可用|服務不可用',
    '(?:ведутся )?(?:технические|профилактические) работы|сайт (?:временно )?недоступен|сессия истекла|технічні роботи|(?:vedligehold|vedlikehold|huoltokatko|údržba|údržbě|karbantartás|mentenanță|bakım çalışması|bakımdayız|συντήρηση|pemeliharaan)|(?:시스템 )?점검 ?중|세션 ?만료',
  ].join('|')})[.!。！]?$`,
);
/** Beside the name of a site for careers these are a trade: "Maintenance – Careers at Globex". */
const trade =
  /^(?:maintenance|wartung|mantenimiento|manutenção|manutenzione|onderhoud|underhåll|vedlikehold|vedligehold|údržba|karbantartás|mentenanță)$/;
const ofCareers =
  /(?<!\p{L})(?:jobs?|careers?|vacanc\p{L}+|karriere|stellen\p{L}*|emplois?|carrières?|recrutement|empleos?|carreiras?|vagas|lavor[oai]|carriere|vacatures?|werken|praca|kariera|oferty|jobb|karriär|ledig\p{L}*|kariéra|állás\p{L}*|locuri)(?!\p{L})/u;
const isClosed = (part: string, title: string): boolean =>
  closed.test(part) && !(trade.test(part) && ofCareers.test(title));
/** "Buss 503", "Room 404": a number that names a line or a room. */
const lineOrRoom =
  /(?<!\p{L})(?:bus\p{L}{0,5}|tram|line|linie|linje|ligne|línea|linea|linha|lijn|linia|vonal|route|rute|autobus|room|zimmer|raum|rom|rum|lokale|salle|chambre|sala|kamer|pokój|sal|huone|автобус|маршрут|комната|кабинет) (?:no\.? |nr\.? )?[45]\d\d(?!\d)/u;
/** The number of a status alone in a part of a page, or behind such a word. */
const printedStatus = new RegExp(`^(?:(?:http|status|code|${error})[ :#-]*){0,2}([45]\\d\\d)[.!:]?$`);
/** "[solved] Error 500 after update": how people mark what they have written. */
const marked = /^\[\p{L}+\]/u;

/**
 * Whether a page is a server's own answer: its title begins or ends with the number of a status, alone or beside the name
 * of the host, and its text repeats that one number. Such pages also answer what happened and what can be done.
 */
function isAnswer(title: string, text: string): boolean {
  const [, number] =
    /(?:^|[|›:–—-] )([45]\d\d)(?=:|[ ,]|$)/.exec(title) ?? /\(?\b([45]\d\d)\)?$/.exec(title) ?? [];
  const printed = new Set(text.match(/\b[45]\d\d\b/g));
  return number !== undefined && printed.size === 1 && printed.has(number);
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
 * Whether the title says no more than the text: "Not found · Globex" above "Job not found" would be
 * the same message once more, and so would the number of a status behind it. Cloudflare writes the host before it.
 */
function saysTitle(text: string, title: string): boolean {
  // "Page not found" above "404" says it twice.
  if (absent.test(smallLetters(title)) && /\b404\b/.test(text)) return true;
  // "WordPress › Error" is a path that ends in it.
  if (bareTitle.test(title.replace(/^.* [›»] /, ''))) return true;
  const bare = title
    .toLowerCase()
    .replace(/\s\([45]\d\d\b[^)]*\)$/, '')
    .replace(beginningError, '');
  const [name = '', ...others] = bare
    .split(/\s[·|–—-]\s/)
    .filter(part => !/^[\w-]+(?:\.[\w-]+)+$/.test(part));
  // Before what is wrong some name their program, as IIS does: "IIS 10.0 Detailed Error - 500.19 - Internal Server Error".
  return (
    saysAll(text, name) || (programName.test(name) && others.length > 0 && saysAll(text, others.join(' ')))
  );
}

/** A name with the number of a version. */
const programName = /\p{L} v?\d+\.\d+/u;

/** A title that says no more than that there is an error. */
const bareTitle = /^(?:error|fehler|erreur|errore?|erro|fout|błąd|fel|エラー|错误|錯誤)[.!]?$/i;

/** "ERROR: The requested URL could not be retrieved" says no more than the sentence. */
const beginningError = /^(?:error|fehler|erreur|errore?|erro|fout|błąd|fel|エラー|错误|錯誤)\s?[:：]\s?/;

/** Whether every word of `title` is in the text. */
function saysAll(text: string, title: string): boolean {
  const said = text.toLowerCase();
  return (title.match(/[\p{L}\p{N}]+/gu) ?? []).every(word => said.includes(word));
}

/** How pages that explain are headed, in eleven languages. */
const helpName =
  /^(?:help|faqs?|frequently asked|aide|questions fréquentes|foire aux questions|hilfe|häufige fragen|ayuda|preguntas frecuentes|aiuto|domande frequenti|hulp|veelgestelde vragen|pomoc|ajuda|perguntas frequentes|hjälp|vanliga frågor|ヘルプ|よくある(?:ご)?質問|帮助|常见问题)(?![\p{L}\p{N}])/iu;

/** Help, answers to several questions, or what several codes mean: a page that explains, of which nothing has happened. */
function explains(body: Element, text: string): boolean {
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

/** Whether the title of a page repeats what its search field holds. */
const isLookedFor = (title: string, body: Element) =>
  (/\d{3}/.test(title) || namesError(smallLetters(title))) && repeats(title, wordsLookedFor(body));

const repeats = (text: string, words: readonly string[]) =>
  words.some(one => text.toLowerCase().includes(one));

const namedSearch = '[role=search] input,input[type=search]';

/** What the search fields that can be seen hold: those that are called so, or that stand alone in their form. */
function wordsLookedFor(body: Element, selector = `${namedSearch},form input`): string[] {
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
function listsFacts(body: Element): boolean {
  return searchShown(body, 'dl:has(dt + dd),table:has(th),[itemprop=price],[class~=price]').some(
    list => !list.closest(aside) && isVisible(list),
  );
}

/** What several people have written, of which nothing is said by the page. */
function isThread(body: Element): boolean {
  const posts =
    '.post,.reply,.answer,[class*="timeline-item" i],[class*="timeline__item" i],.question,[itemtype$="/Comment"],[itemtype$="/Answer"]';
  return searchShown(body, posts).filter(isVisible).length > 1;
}

/** A heading of its own within a region, besides the page's own heading: news for everybody, on a page that works. */
function isAnnounced(heading: Element): boolean {
  const region = heading.closest('[role=region],aside');
  return region !== null && !findAll(region, 'h1').length && !saysWrong(namesOf(region)) && hasOther(heading);
}

function hasOther(heading: Element): boolean {
  return [...heading.ownerDocument.querySelectorAll('h1')].some(one => one !== heading && isVisible(one));
}

/** An article of several paragraphs is about something else, also where it is short. */
function tellsStory(article: Element | null): boolean {
  return article !== null && !saysWrong(namesOf(article)) && findAll(article, 'p').length > 1;
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

/** Lines such as `at Foo.bar (Foo.java:12)`, `at /srv/x.js:4:2` or `File "x.py", line 3`. */
function isTrace(text: string): boolean {
  return /\bat (?:[\w$.<>]+ (?:\[as \w+\] )?)?\(?(?:\/|[A-Z]:\\|file:|node:)[^\s)]+:\d+:\d+|\bat [\w$.<>]+\(|\b[\w$]+(?:\.[\w$<>]+)+\([\w$]+\.java:\d+\)|Traceback \(most recent|File "[^"]+", line \d+|in \/[\w/.-]+\.php(:\d+| on line)/.test(
    text,
  );
}

/** A trace is recognised by its form: its words are names of a program, in which no wording finds anything. */
function pageMessage(element: Element, text: string): FoundMessage {
  return { element, seen: { text, context: 'page', rule: isTrace(text) ? 'system' : null, field: null } };
}
