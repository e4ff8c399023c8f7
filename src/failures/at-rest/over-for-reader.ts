import { elsewhere } from '../turns/own-trouble.ts';
import { sentencesOf } from '../sentences.ts';
import { conceptsIn, hasAny } from '../wording/concepts.ts';

type Said = ReadonlySet<string>;

/** What is said of a visit, a link or a site in general, in advance, or by way of goodbye. */
const otherwise = ['willHappen', 'conditional', 'question', 'goodbye', 'thanksWord', 'instructions'];

/** A visit that ended; and that it took too long, that something is lost, or that it goes on in another window. */
const visit = ['sessionThing', 'session', 'signedOut'];
const costs = ['lost', 'discarded', 'resubmit', 'tabs'];
const anew = ['signIn', 'mustSignIn', 'signedOut'];

/** A link that ran out or was used; and whom or what to ask for another. */
const spent = ['expired', 'already', 'invalid', 'not'];
const another = ['link', 'request', 'resend', 'employerSide', 'contactSomebody'];

/**
 * Whether a page says that something is over for its reader: the visit, with what that costs; a link, with where to ask for
 * another; the service, for the moment and for works. By meanings, so in any of the eleven languages; what says goodbye, or
 * how long something will be valid, says so of no fault.
 */
export function isOverForReader(text: string): boolean {
  const sentences = sentencesOf(text).map(conceptsIn);
  const all = new Set(sentences.flatMap(one => [...one]));
  if (/[?？]/.test(text) || hasAny(all, otherwise)) return false;
  return isVisitOver(sentences, all) || isLinkSpent(sentences) || isUnderWorks(sentences, all);
}

function isVisitOver(sentences: readonly Said[], all: Said): boolean {
  const isLost = hasAny(all, costs) || sentences.some(one => one.has('not') && one.has('saved'));
  // The time of a test is up, too, but nobody has to sign in again.
  const isIdle = hasAny(all, ['tooLong', 'expired']) && hasAny(all, anew);
  return (isLost || isIdle) && hasAny(all, visit);
}

function isLinkSpent(sentences: readonly Said[]): boolean {
  const at = sentences.findIndex(one => one.has('link') && hasAny(one, spent) && !one.has('sentThing'));
  return at >= 0 && sentences.slice(at + 1).some(one => hasAny(one, another));
}

function isUnderWorks(sentences: readonly Said[], all: Said): boolean {
  const isShut = (one: Said) => one.has('temporarily') && (one.has('unavailable') || one.has('cannot'));
  return hasAny(all, ['maintenance', 'works']) && sentences.some(isShut);
}

/** Of these a page says that they are not there for now. */
const ofService = ['page', 'serviceWord', 'server'];
const formName = /formul|(?<!\p{L})forms?(?!\p{L})|フォーム|表单|表單/iu;
/** Of these much else is denied as well: an access to somebody, an application to a post. */
const ofReader = ['access', 'application'];
/** What is denied of a site that is away. */
const reachable =
  /dispon|verfügbar|(?<!\p{L})erreich|\bavailable|\breach|beschikbaar|bereik|dostępn|działa|tillgänglig|(?<!\p{L})nå(?:s|tt)?(?!\p{L})|accessib|acessív|joignable|raggiungibil|funktioniert|fonctionn|funcion|funziona|werkt|fungerar/iu;
/** As said where no word for "temporarily" is. */
const forNow =
  /(?<!\p{L})(?:(?:por el|de|pelo|per il|pour le|no) momento?|por (?:ahora|ora|enquanto)|per ora|gerade|im (?:moment|augenblick)|pour l.instant|voorlopig|w tej chwili|na razie|för stunden)(?!\p{L})|ただいま|只今|目前/iu;
/** "No vacancies on our site for now": the site is there, and says so. */
const none =
  /(?<!\p{L})(?:no|any|keine[nr]?|aucune?|pas d[e'’]|ningun\p{L}*|non ci sono|nessun\p{L}*|geen|ingen|inga|não há|nenhum\p{L}*|nie ma|brak|żadn\p{L}+)(?!\p{L})|ありません|ございません|没有|沒有/iu;
const nextTime = ['later', 'tryWord', 'again', 'sorry'];

/**
 * Whether a site says of itself that it cannot be reached for now, and asks to come again: "our portal is not available at the
 * moment, please try later". A product, a road or a telephone may be out for a while on a page that works.
 */
export function isUnavailable(text: string): boolean {
  const said = sentencesOf(text).map(words => ({ words, means: conceptsIn(words) }));
  const all = new Set(said.flatMap(({ means }) => [...means]));
  if (/[?？]/.test(text) || hasAny(all, otherwise) || elsewhere.test(text.toLowerCase())) return false;
  const isAway = said.some(({ words, means }) => {
    const isOfService = hasAny(means, ofService) || siteName.test(words) || formName.test(words);
    if (hasAny(means, ['job', 'advert', 'noResults']) && none.test(words)) return false;
    const isDenied = means.has('cannot') || (means.has('not') && reachable.test(words));
    return (
      (means.has('temporarily') || forNow.test(words)) &&
      ((means.has('unavailable') && (isOfService || hasAny(means, ofReader))) || (isOfService && isDenied))
    );
  });
  return isAway && hasAny(all, nextTime);
}

/** How one says goodbye to those who sign out by themselves. */
const goodbye =
  /(?<!\p{L})(?:see you|good ?bye|auf wiedersehen|bis (?:bald|zum nächsten mal)|à bientôt|au revoir|hasta (?:pronto|luego|la próxima)|até (?:breve|logo|à próxima)|arrivederci|a presto|tot (?:ziens|de volgende keer)|do (?:zobaczenia|widzenia)|hej då|på återseende|välkommen åter)(?!\p{L})|またのご利用|さようなら|再见|再見|欢迎再来/iu;

/** Whether somebody is told goodbye who has signed out, and nothing of what that cost. */
export function isGoodbye(text: string): boolean {
  const all = conceptsIn(text);
  return all.has('signedOut') && goodbye.test(text) && !hasAny(all, costs) && !all.has('tooLong');
}

/** What is shut for works, where it is the site and no road, kitchen or line. */
const ofSite = ['page', 'serviceWord', 'job', 'application', 'server', 'access', 'temporarily'];
const shut = ['unavailable', 'closedThing', 'cannot', 'interrupted'];

/** Whether works are announced for later. */
export function areWorksLater(text: string): boolean {
  return sentencesOf(text)
    .map(conceptsIn)
    .some(one => one.has('willHappen') && hasAny(one, shut));
}

/** Whether nothing says that it is a site where works go on. */
export function areWorksElsewhere(text: string): boolean {
  return !hasAny(conceptsIn(text), ofSite) && !siteName.test(text);
}
/** As a part of longer words, too: "Karriereportal", "platformy". */
const siteName =
  /port(?:al|ail)|plat+a?form|s[iy]ste?m|server|web|online|site|sitio|seite|サイト|システム|系[统統]|平台|网站/i;

/** "After five wrong passwords the account is locked": what would happen once something else has. */
export function isSaidInAdvance(text: string): boolean {
  const isOfAttempts = (one: Said) => one.has('locked') || (one.has('account') && one.has('tryWord'));
  const advance = ['onceDone', 'future', 'willHappen'];
  return sentencesOf(text)
    .map(conceptsIn)
    .some(one => isOfAttempts(one) && hasAny(one, advance) && !one.has('tooMany'));
}
