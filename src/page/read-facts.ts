import type { PageKind } from '../vendors/vendor.ts';
import { namesOf } from './candidates.ts';
import { fieldsIn, headingOf } from './labels.ts';
import type { Lookout, PageFacts } from './seen.ts';
import { readJob } from './read-job.ts';
import { openRoots } from './shadow-roots.ts';
import { isVisible, shownText, tidy } from './visible.ts';

/** What the page tells about job, employer and vendor, and which kind of page it is. Never a value of a field. */
export function readFacts(doc: Document, lookout: Lookout | null): PageFacts {
  const job = readJob(doc);
  return {
    kind: kindOf(doc, lookout, job !== null),
    title: tidy(doc.title),
    heading: headingOf(doc, 'h1,h2'),
    job,
    lang: doc.documentElement.lang || null,
    assets: addresses(doc, 'script[src],iframe[src],frame[src],link[rel=stylesheet][href],form[action]', 200),
    links: addresses(doc, 'a[href]', 400)
      .filter(href => isElsewhere(href, doc))
      .slice(-150),
    footer: footerOf(doc),
  };
}

/** By the vendor's rules, else by what every such page has. Whether it confirms anything is not decided here. */
function kindOf(doc: Document, lookout: Lookout | null, hasJob: boolean): PageKind | null {
  const { pathname, search, hash } = new URL(doc.URL);
  const rule = lookout?.kinds.find(
    ({ path, selector }) =>
      (path === undefined || new RegExp(path).test(pathname + search + hash)) &&
      (selector === undefined || [...doc.querySelectorAll(selector)].some(isVisible)),
  );
  const all = [doc, ...openRoots(doc)].flatMap(fieldsIn);
  // Upload fields are often hidden behind a button of the page's own.
  const upload = all.find(field => field.matches('[type=file]:not([accept^=image])'));
  const shown = all.slice(0, 80).filter(isVisible);
  // Many postings carry their form below them, at the same address.
  const isFormToo = upload && fieldsIn(upload.closest('form') ?? doc).length > 3;
  if (rule) return rule.kind === 'posting' && !rule.selector && isFormToo ? 'form' : rule.kind;
  if (upload) return 'form';
  if (isLogin(shown)) return 'login';
  if ((hasJob || leadsToForm(doc)) && shown.length < 6) return 'posting';
  return shown.length >= 2 ? 'form' : hasJob ? 'posting' : null;
}

function leadsToForm(doc: Document): boolean {
  const links = [...doc.querySelectorAll('a[href],button')].slice(0, 400);
  return links.some(link => {
    const names = `${link.getAttribute('href')} ${namesOf(link)} ${link.textContent?.slice(0, 60)}`;
    return applying.test(names) && isVisible(link);
  });
}

/** The foot of a page. */
export const footers = 'footer,[role=contentinfo],[class*="footer" i],[id*="footer" i]';

/** One password that is known already, and hardly anything beside it. */
function isLogin(shown: readonly Element[]): boolean {
  const passwords = shown.filter(field => field.matches('[type=password]:not([autocomplete=new-password])'));
  return (
    passwords.length === 1 &&
    shown.filter(field => !field.matches('[type=checkbox],[type=radio]')).length <= 3
  );
}

/** Names of links and buttons that lead to an application form. */
const applying = /apply|bewerb|postul|candidat|adventureButton/i;

function addresses(doc: Document, selector: string, most: number): string[] {
  const found = new Set<string>();
  for (const element of doc.querySelectorAll(selector)) {
    const raw =
      element.getAttribute('src') ?? element.getAttribute('href') ?? element.getAttribute('action') ?? '';
    const url = URL.canParse(raw, doc.baseURI) ? new URL(raw, doc.baseURI) : null;
    if (url?.protocol.startsWith('http')) found.add(url.href.slice(0, 300));
    if (found.size >= most) break;
  }
  return [...found];
}

function isElsewhere(href: string, doc: Document): boolean {
  return new URL(href).host !== new URL(doc.URL).host;
}

function footerOf(doc: Document): string {
  const places = [...doc.querySelectorAll(`${footers},[class*="powered" i],[id*="powered" i]`)];
  const texts = new Set(places.slice(0, 12).map(element => shownText(element, 400)));
  return [...texts].join(' ').slice(0, 1500);
}
