import { footers } from './candidates.ts';
import { attribute } from './dom.ts';
import { findClosingDate } from './find-closing-date.ts';
import { headingOf } from './headings.ts';
import { kindOfPage } from './page-kind.ts';
import type { PageRules, PageFacts } from './seen.ts';
import { readJob } from './read-job.ts';
import { searchShown } from './shown-parts.ts';
import { shownText } from './visible.ts';
import { tidy } from './tidy.ts';

/** What the page says about job, employer and vendor, and which kind of page it is. Never a value of a field. */
export function readFacts(doc: Document, pageRules: PageRules | null): PageFacts {
  const job = readJob(doc);
  const { host } = new URL(doc.URL);
  return {
    kind: kindOfPage(doc, pageRules, job !== null),
    title: tidy(doc.title),
    heading: mainHeadingOf(doc),
    status: statusOf(doc),
    job,
    closes: findClosingDate(doc.body?.innerText ?? ''),
    lang: doc.documentElement.lang || null,
    assets: readAddresses(
      doc,
      'script[src],iframe[src],frame[src],link[rel=stylesheet][href],form[action]',
      200,
    ),
    requests: requestsOf(doc),
    links: readAddresses(doc, 'a[href]', 400)
      .filter(href => new URL(href).host !== host)
      .slice(-150),
    footer: footerOf(doc),
  };
}

/**
 * The heading of what the page is about: the one that its title for other sites (Open Graph) repeats, else the first that
 * is not merely the name of the site.
 */
function mainHeadingOf(doc: Document): string | null {
  const [named, site] = ['og:title', 'og:site_name'].map(name =>
    tidy(doc.querySelector(`meta[property="${name}"]`)?.getAttribute('content') ?? '').toLowerCase(),
  );
  const first = headingOf(doc, 'h1,h2');
  const small = first?.toLowerCase();
  const isSite = site !== '' && small === site;
  if ((!named || named === small || named === site) && !isSite) return first;
  const texts = [...doc.querySelectorAll('h1,h2,h3')].slice(0, 20).map(one => shownText(one, 160));
  const own = texts.find(text => named !== site && text.toLowerCase() === named);
  return own || (isSite && texts.find(text => text && text !== first)) || first;
}

function readAddresses(doc: Document, selector: string, max: number): string[] {
  const found = new Set<string>();
  const seen = new Set<string>();
  for (const element of doc.querySelectorAll(selector)) {
    const raw = attribute(element, 'src') ?? attribute(element, 'href') ?? attribute(element, 'action') ?? '';
    // Most links of a page occur more than once.
    if (seen.has(raw)) continue;
    seen.add(raw);
    const url = URL.canParse(raw, doc.baseURI) ? new URL(raw, doc.baseURI) : null;
    if (url?.protocol.startsWith('http')) found.add(url.href.slice(0, 300));
    if (found.size >= max) break;
  }
  return [...found];
}

/** With which status the page was answered. */
function statusOf(doc: Document): number | null {
  const [load] = doc.defaultView?.performance?.getEntriesByType?.('navigation') ?? [];
  return (load as PerformanceNavigationTiming | undefined)?.responseStatus || null;
}

/** What scripts of the page asked for: some systems show themselves on an employer's page by nothing else. */
function requestsOf(doc: Document): string[] {
  const entries = doc.defaultView?.performance?.getEntriesByType?.('resource') ?? [];
  const asked = (entries as PerformanceResourceTiming[]).filter(({ initiatorType }) =>
    ['fetch', 'xmlhttprequest'].includes(initiatorType),
  );
  return [...new Set(asked.map(({ name }) => name.replace(/[?#].*/, '').slice(0, 200)))].slice(0, 100);
}

function footerOf(doc: Document): string {
  if (!doc.body) return '';
  const places = searchShown(doc.body, `${footers},[class*="powered" i],[id*="powered" i]`);
  const texts = new Set(places.slice(0, 12).map(element => shownText(element, 400)));
  return [...texts].join(' ').slice(0, 1500);
}
