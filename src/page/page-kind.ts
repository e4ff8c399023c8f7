import type { PageKind } from '../vendors/vendor.ts';
import { footers, namesOf } from './candidates.ts';
import { attribute } from './dom.ts';
import { headingOf } from './headings.ts';
import { fieldsIn } from './labels.ts';
import { saysJob } from './job-words.ts';
import type { PageRules } from './seen.ts';
import { openRoots } from './shadow-roots.ts';
import { smallLetters, tidy } from './tidy.ts';
import { isVisible, shownText } from './visible.ts';

/**
 * Which kind of page this is: by what the vendor's file says of its parts, else by what every such page has,
 * weighed against what the vendor's file says of the address. Null when nothing says so. Whether it confirms
 * anything is a matter of wording and not decided here.
 *
 * @param hasJob the page declares a job by schema.org/JobPosting
 */
export function kindOfPage(doc: Document, pageRules: PageRules | null, hasJob: boolean): PageKind | null {
  const { pathname, search, hash } = new URL(doc.URL);
  const rule = pageRules?.kinds.find(
    ({ path, selector }) =>
      (path === undefined || new RegExp(path).test(pathname + search + hash)) &&
      (selector === undefined || [...doc.querySelectorAll(selector)].some(isVisible)),
  );
  if (rule?.selector !== undefined) return rule.kind;

  const all = [doc, ...openRoots(doc)].flatMap(fieldsIn);
  const shown = all.slice(0, 80).filter(isVisible);
  if (rule) return byAddress(rule.kind, doc, all, shown, hasJob);
  if (uploadOf(all)) return 'form';
  if (isLogin(doc, shown)) return 'login';
  if ((hasJob || leadsToForm(doc) || saysJob(doc)) && shown.length < 6) return 'posting';
  const only = shown.length === 1 ? shown[0] : null;
  if (shown.length > 1 || (only && !only.closest(footers) && isShort(doc, 900))) return 'form';
  return hasJob ? 'posting' : null;
}

/** One address may serve several pages, so it gives way to what only another kind of page has. */
function byAddress(
  told: PageKind,
  doc: Document,
  all: readonly Element[],
  shown: readonly Element[],
  hasJob: boolean,
): PageKind {
  if (told !== 'posting' && told !== 'form') return told;
  if (isLogin(doc, shown) && !hasJob) return 'login';
  if (told === 'form') return hasJob && all.length === 0 ? 'posting' : told;
  const upload = uploadOf(all);
  // Many postings carry their form below them, at the same address.
  return (upload && fieldsIn(upload.closest('form') ?? doc).length > 3) || asksWho(shown) ? 'form' : told;
}

/** A field for a file. It is often hidden behind a button of the page's own. */
function uploadOf(all: readonly Element[]): Element | undefined {
  return all.find(field => field.matches('[type=file]:not([accept^=image])'));
}

/** Asks who the applicant is, rather than what to search for or where to send news. */
function asksWho(shown: readonly Element[]): boolean {
  const written = shown.filter(field => field.matches('input:not([type=checkbox],[type=radio]),textarea'));
  return written.length > 3 && written.some(field => field.matches('[type=email],[type=tel]'));
}

/**
 * One password that is known already, and hardly anything besides it; or the first step of such a page, which
 * asks for the name of the account alone.
 */
function isLogin(doc: Document, shown: readonly Element[]): boolean {
  const passwords = shown.filter(field => field.matches('[type=password]'));
  const asked = shown.filter(field => !field.matches('[type=checkbox],[type=radio]'));
  if (passwords.length > 1 || asked.length > 3) return false;
  const [field] = passwords.length ? passwords : asked;
  const form = field?.closest('form');
  const goal = (form && attribute(form, 'action'))?.replace(/^https?:..[^/]+|\?.*/g, '');
  const names = `${goal} ${form && namesOf(form)} ${field && namesOf(field)}`;
  if (!field || field.matches('[autocomplete=new-password]') || creating.test(names)) return false;
  if (passwords.length) return !isCode(field) && isShort(doc, 3000);
  if (asked.length > 1) return false;
  const said = [tidy(doc.title), headingOf(doc, 'h1,h2')].some(
    text => text && signingIn.test(smallLetters(text)),
  );
  return said || field.matches('[autocomplete~=username]');
}

/** Codes of one use, and those of cards, are masked like passwords too. */
function isCode(field: Element): boolean {
  return /code|otp|cvv|cvc|\bpin\b/i.test(
    `${field.getAttribute('name')} ${field.getAttribute('autocomplete')}`,
  );
}

const creating = /sign-?_?up|regist|create|join/i;
const signingIn =
  /\b(sign|log)[ -]?(in|on)\b|\blogin\b|anmelde|einloggen|se connecter|connexion|s.identifier|iniciar sesi|acced|entrar|inloggen|aanmelden|zaloguj|logga in|log ind|logg inn|ログイン|登录|登入|로그인/;

/** True for pages that say little besides what they ask. */
function isShort(doc: Document, max: number): boolean {
  return doc.body !== null && shownText(doc.body, max).length < max;
}

function leadsToForm(doc: Document): boolean {
  const links = [...doc.querySelectorAll('a[href],button')].slice(0, 400);
  return links.some(link => {
    const names = `${link.getAttribute('href')} ${namesOf(link)} ${link.textContent?.slice(0, 60)}`;
    return applying.test(names) && isVisible(link);
  });
}

/** Names of links and buttons that lead to an application form. */
const applying = /apply|bewerb|postul|candidat|adventureButton/i;
