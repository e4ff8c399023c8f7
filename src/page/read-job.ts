import { localDay } from '../applications/moment.ts';
import { parseJsonLd } from './parse-json-ld.ts';
import type { PageFacts } from './seen.ts';
import { tidy } from './tidy.ts';

type Thing = Record<string, unknown>;
type Job = NonNullable<PageFacts['job']>;

/** A page that holds more postings than this is searched in part. */
const maxPostings = 50;

/**
 * The job as the page states it by schema.org/JobPosting, in JSON-LD, microdata or RDFa; else null. Of several
 * postings the page is about the one with its own address or heading; a page without such a sign is a list, and
 * has no job. One that is over gives way to the others.
 *
 * @param today the day on the applicant's own calendar by which a posting is over, as YYYY-MM-DD
 */
export function readJob(doc: Document, today = localDay(new Date())): Job | null {
  const things = [...doc.querySelectorAll('script[type*="ld+json" i]')].flatMap(script =>
    parseJsonLd(script.textContent ?? ''),
  );
  const byId = new Map<string, Thing>();
  for (const thing of things) index(thing, byId, doc.baseURI, 0);
  const declared = things.flatMap(thing => findPostings(thing, 0)).slice(0, maxPostings);
  const posting = theOne(declared, doc, today, one => ({
    title: titleOf(one),
    address: [one.url, one['@id'], one.mainEntityOfPage].flatMap(nameOfThing),
    validThrough: textOf(one.validThrough),
  }));
  if (posting) return fromPosting(posting, byId, doc.baseURI);
  if (declared.length > 0) return null;

  const items = [...doc.querySelectorAll(marked)].slice(0, maxPostings);
  const item = theOne(items, doc, today, one => ({
    title: titleIn(one),
    address: [
      one.getAttribute('itemid') ?? '',
      one.querySelector('[itemprop~=url]')?.getAttribute('href') ?? '',
    ],
    validThrough: property(one, 'validThrough'),
  }));
  return item && fromMarkup(item);
}

/** Microdata and RDFa. */
const marked = '[itemtype*="schema.org/JobPosting"],[typeof~="JobPosting"],[typeof$=":JobPosting"]';

/** What identifies one of several postings of a page. */
interface Summary {
  title: string | null;
  address: readonly string[];
  validThrough: string | null;
}

/** The posting that the page is about, or null. */
function theOne<Posting>(
  postings: readonly Posting[],
  doc: Document,
  today: string,
  summarise: (one: Posting) => Summary,
): Posting | null {
  const summaries = new Map(postings.map(one => [one, summarise(one)]));
  const isOver = (one: Posting) => {
    const until = summaries.get(one)?.validThrough ?? '';
    return /^\d{4}-\d\d-\d\d/.test(until) && until.slice(0, 10) < today;
  };
  const distinct = postings.filter((one, at) => {
    const title = summaries.get(one)?.title;
    return postings.findIndex(other => summaries.get(other)?.title === title) === at;
  });
  if (distinct.length < 2) return distinct[0] ?? null;
  const own = pathOf(doc.URL, doc);
  const heading = tidy(doc.querySelector('h1')?.textContent ?? '').toLowerCase();
  const isOwn = (one: Posting) =>
    summaries.get(one)!.address.some(address => address && pathOf(address, doc) === own) ||
    (heading !== '' && summaries.get(one)!.title?.toLowerCase() === heading);
  const ownOnes = distinct.filter(isOwn);
  if (ownOnes.length === 1) return ownOnes[0]!;
  const current = distinct.filter(one => !isOver(one));
  return current.length === 1 ? current[0]! : null;
}

function pathOf(address: string, doc: Document): string {
  return URL.canParse(address, doc.baseURI)
    ? new URL(address, doc.baseURI).href.replace(/[?#].*|\/$/g, '')
    : '';
}

function nameOfThing(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  const id = isThing(value) ? value['@id'] : null;
  return typeof id === 'string' ? [id] : [];
}

function isThing(value: unknown): value is Thing {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Postings inside, also those within a graph. A list of postings ("itemListElement") is a list. */
function findPostings(value: unknown, depth: number): Thing[] {
  if (depth > 4) return [];
  if (Array.isArray(value)) return value.slice(0, maxPostings).flatMap(one => findPostings(one, depth + 1));
  if (!isThing(value)) return [];
  if (isOfType(value, 'JobPosting')) return [value];
  return [value['@graph'], value.mainEntity, value.about, value.mainEntityOfPage, value.subjectOf].flatMap(
    inner => findPostings(inner, depth + 1),
  );
}

/** Types may be written with their vocabulary: "schema:JobPosting", "http://schema.org/JobPosting". */
function isOfType(thing: Thing, type: string): boolean {
  return [thing['@type'] ?? thing.type]
    .flat()
    .some(one => typeof one === 'string' && one.split(/[/:#]/).at(-1)?.toLowerCase() === type.toLowerCase());
}

/** An "@id" in full: "/#org" in one place is "https://globex.example/#org" in another. */
const fullId = (id: string, base: string): string => (URL.canParse(id, base) ? new URL(id, base).href : id);

/** What other things refer to by "@id". */
function index(value: unknown, byId: Map<string, Thing>, base: string, depth: number): void {
  if (depth > 5 || typeof value !== 'object' || value === null) return;
  if (!Array.isArray(value)) {
    const { '@id': id } = value as Thing;
    // A mere reference is no thing.
    if (typeof id === 'string' && Object.keys(value).length > 1) byId.set(fullId(id, base), value as Thing);
  }
  for (const inner of Object.values(value).slice(0, 200)) index(inner, byId, base, depth + 1);
}

function fromPosting(posting: Thing, byId: ReadonlyMap<string, Thing>, base: string): Job {
  const resolve = (value: unknown): Thing => {
    const [one] = [value].flat();
    if (!isThing(one)) return { name: one };
    return byId.get(fullId(String(one['@id']), base)) ?? one;
  };
  const org = resolve(posting.hiringOrganization ?? posting.hiringOrganisation);
  const [identifier] = [posting.identifier].flat();
  return {
    title: titleOf(posting),
    id: textOf(isThing(identifier) ? (identifier.value ?? identifier['@value']) : identifier),
    employer: textOf(org.name ?? org.legalName),
    employerUrl: [org.url, ...[org.sameAs].flat()].map(textOf).find(isOwnSite) ?? null,
    validThrough: momentOf(textOf(posting.validThrough)),
  };
}

/** Many write the name of the property as it seems natural. */
function titleOf({ title, name, jobTitle }: Thing): string | null {
  return textOf(title ?? name ?? jobTitle);
}

/** A moment that is written as a count of seconds or milliseconds since 1970, as systems keep it, is made a date. */
function momentOf(written: string | null): string | null {
  const [, seconds] = /^(\d{10})(?:\d{3})?$/.exec(written ?? '') ?? [];
  return seconds ? new Date(Number(seconds) * 1000).toISOString().replace('.000', '') : written;
}

/** Profiles on other people's sites are no address of the employer. */
function isOwnSite(url: string | null): url is string {
  return (
    !!url &&
    !/\b(facebook|instagram|linkedin|twitter|x|youtube|xing|tiktok|wikipedia)\.(com|org)\b/i.test(url)
  );
}

/** The element that holds a property in microdata or RDFa; microdata may refer to parts elsewhere on the page. */
function partOf(within: Element, name: string): Element | null {
  const selector = `[itemprop~=${name}],[property~="${name}"],[property$=":${name}"]`;
  const found = within.querySelector(selector);
  if (found) return found;
  for (const id of within.getAttribute('itemref')?.split(/\s+/) ?? []) {
    const part = within.ownerDocument.getElementById(id);
    const inside = part?.matches(selector) ? part : part?.querySelector(selector);
    if (inside) return inside;
  }
  return null;
}

/** The value of a property in microdata or RDFa. */
function property(within: Element, name: string): string | null {
  const element = partOf(within, name);
  const value =
    element?.getAttribute('content') ?? element?.getAttribute('datetime') ?? element?.textContent ?? '';
  return tidy(value).slice(0, 200) || null;
}

/** "name" stands for the title only where it is the posting's own, not that of its employer. */
function titleIn(item: Element): string | null {
  const title = property(item, 'title');
  const name = title ? null : partOf(item, 'name');
  return name?.parentElement?.closest('[itemscope],[typeof]') === item ? property(item, 'name') : title;
}

function fromMarkup(item: Element): Job {
  const organization = partOf(item, 'hiringOrganization');
  const identifier = partOf(item, 'identifier');
  return {
    title: titleIn(item),
    id: (identifier && property(identifier, 'value')) ?? property(item, 'identifier'),
    employer:
      (organization && (property(organization, 'name') ?? property(organization, 'legalName'))) ??
      property(item, 'hiringOrganization'),
    employerUrl:
      organization?.querySelector('[itemprop~=url],[itemprop~=sameAs]')?.getAttribute('href') ?? null,
    validThrough: property(item, 'validThrough'),
  };
}

/** Decodes entities, which many sites leave in, some of them twice, and takes tags out. */
function textOf(value: unknown): string | null {
  const [one] = [value].flat();
  const plain = isThing(one) ? one['@value'] : one;
  if (typeof plain !== 'string' && typeof plain !== 'number') return null;
  let raw = String(plain);
  for (let times = 0; times < 2 && raw.includes('&'); times += 1) raw = withoutEntities(raw);
  const text = tidy(raw.replace(/<\/?[a-z][^<>]{0,200}>/gi, ' ')).slice(0, 200);
  return text && !isUnfilled(text) ? text : null;
}

/** What a program was to put something into, and did not: "{{ job.title }}", "undefined". */
function isUnfilled(text: string): boolean {
  return /\{\{|\$\{|<%|%%|\[object |^(?:undefined|null|nan|none|n\/a|-+|\?+)$/i.test(text);
}

/** Read in a document of its own, in which nothing runs or is fetched. Tags stay as they are written. */
function withoutEntities(text: string): string {
  const { body } = new DOMParser().parseFromString(
    text.replace(/[<>]/g, sign => (sign === '<' ? '&lt;' : '&gt;')),
    'text/html',
  );
  return body.textContent;
}
