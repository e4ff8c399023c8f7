import { namesOf } from './candidates.ts';
import { repeats, tellsStory, wordsLookedFor } from './page-subject.ts';
import { searchShown } from './shown-parts.ts';
import { smallLetters, tidy } from './tidy.ts';

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

/** Whether the title of a page repeats what its search field holds. */
const isLookedFor = (title: string, body: Element) =>
  (/\d{3}/.test(title) || namesError(smallLetters(title))) && repeats(title, wordsLookedFor(body));

// What is looked for is written in small letters, see `smallLetters`: each page would make these expressions ready.

/** What a page that is not there is called, in eleven languages. */
const absent =
  /not[- ]?found|nicht gefunden|introuvable|no encontrad|non trovat|niet gevonden|nie znalezi|não encontrad|hittades inte|見つかりません|未找到|不存在/;
/** What a page is called that lets nobody in, in eleven languages: all of the title, or a part beside the name of a site. */
const refusal =
  /^(?:403\W+)?(?:access (?:denied|forbidden|blocked)|forbidden|(?:zugriff|zugang|zutritt) (?:verweigert|verboten|gesperrt)|accès (?:refusé|interdit|bloqué)|acceso (?:denegado|prohibido|bloqueado)|accesso (?:negato|vietato|bloccato)|toegang (?:geweigerd|verboden|geblokkeerd)|(?:brak|odmowa) dostępu|dostęp (?:zabroniony|zablokowany)|acesso (?:negado|proibido|bloqueado)|åtkomst nekad|アクセス(?:が)?拒否(?:されました)?|(?:拒绝|禁止)访问|访问被(?:拒绝|禁止)|拒絕存取)[.!。]?$/;
/** The part of a title or heading that says so, beside the name of a site or of what guards it; or none. */
export const refusalIn = (title: string) =>
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

/** "[solved] Error 500 after update": how people mark what they have written. */
const marked = /^\[\p{L}+\]/u;

/**
 * Whether a page is a server's own answer: its title begins or ends with the number of a status, alone or beside the name
 * of the host, and its text repeats that one number. Such pages also answer what happened and what can be done.
 */
export function isServersAnswer(title: string, text: string): boolean {
  const [, number] =
    /(?:^|[|›:–—-] )([45]\d\d)(?=:|[ ,]|$)/.exec(title) ?? /\(?\b([45]\d\d)\)?$/.exec(title) ?? [];
  const printed = new Set(text.match(/\b[45]\d\d\b/g));
  return number !== undefined && printed.size === 1 && printed.has(number);
}

/**
 * Whether the title says no more than the text: "Not found · Globex" above "Job not found" would be
 * the same message once more, and so would the number of a status behind it. Cloudflare writes the host before it.
 */
export function saysTitle(text: string, title: string): boolean {
  // "Page not found" above "404" says it twice.
  if (absent.test(smallLetters(title)) && /\b404\b/.test(text)) return true;
  // "WordPress › Error" is a path that ends in it.
  if (bareTitle.test(title.replace(/^.* [›»] /, ''))) return true;
  const bare = title
    .toLowerCase()
    .replace(/\s\([45]\d\d\b[^)]*\)$/, '')
    .replace(beginningError, '');
  const parts = bare.split(/\s[·|–—-]\s/);
  if (parts.length > 1 && parts.some(part => numberAlone.test(part) && saysAll(text, part))) return true;
  const [name = '', ...others] = parts.filter(part => !/^[\w-]+(?:\.[\w-]+)+$/.test(part));
  // Before what is wrong some name their program, as IIS does: "IIS 10.0 Detailed Error - 500.19 - Internal Server Error".
  return (
    saysAll(text, name) || (programName.test(name) && others.length > 0 && saysAll(text, others.join(' ')))
  );
}

/** "500.19": the number of a status, in IIS with what it is in particular. */
const numberAlone = /^[45]\d\d(?:\.\d+)?$/;

/** A name with the number of a version. */
const programName = /\p{L} v?\d+\.\d+/u;

/** A title that says no more than that there is an error. */
export const bareTitle = /^(?:error|fehler|erreur|errore?|erro|fout|błąd|fel|エラー|错误|錯誤)[.!]?$/i;

/** "ERROR: The requested URL could not be retrieved" says no more than the sentence. */
const beginningError = /^(?:error|fehler|erreur|errore?|erro|fout|błąd|fel|エラー|错误|錯誤)\s?[:：]\s?/;

/** Whether every word of `title` is in the text. */
function saysAll(text: string, title: string): boolean {
  const said = text.toLowerCase();
  return (title.match(/[\p{L}\p{N}]+/gu) ?? []).every(word => said.includes(word));
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

/** The number of a status alone in a part of a page, or behind such a word. */
const printedStatus = new RegExp(`^(?:(?:http|status|code|${error})[ :#-]*){0,2}([45]\\d\\d)[.!:]?$`);
