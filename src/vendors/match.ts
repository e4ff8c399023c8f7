import { globToRegExp, parsePattern } from './match-pattern.ts';
import type { UrlSignature, VendorMarks } from './vendor.ts';

/** A matcher over a set of vendors: which of them own this address. More than one is a fault in the data. */
type Matcher = (url: URL) => readonly VendorMarks[];

interface PatternPlace {
  vendor: VendorMarks;
  scheme: string;
  /** True when only the host itself is meant, not its subdomains. */
  exact: boolean;
  /** Null: every path. */
  path: Test | null;
  /** True where employers share the host, so that its home page belongs to none of them. */
  shared: boolean;
}

/** An expression that is made when it is first asked: a page asks a few of more than a thousand. */
type Test = (text: string) => boolean;

function testOf(make: () => RegExp): Test {
  let made: RegExp | null = null;
  return text => (made ??= make()).test(text);
}

/** A signature of addresses, made ready. */
interface Signature {
  vendor: VendorMarks;
  query: string | null;
  value: RegExp | null;
  path: RegExp | null;
  fragment: RegExp | null;
}

const nobody: readonly VendorMarks[] = [];

/**
 * First labels of hosts that vendors keep for themselves, next to those of employers: a pattern over all hosts of a
 * domain does not mean them. One that is meant all the same is named in a pattern of its own.
 */
const ownLabels: ReadonlySet<string> = new Set(
  'accounts admin api assets blog cdn dashboard developer developers docs documentation help knowledge knowledgebase static status support'.split(
    ' ',
  ),
);

/**
 * Pages of the vendor's own on a host where the first part of a path is an employer. Names that an employer may have
 * ("support", "status") are left out.
 */
const ownPaths =
  /^\/(?:(?:cookie|cookies|privacy|terms)(?:-policy|-notice|-of-(?:service|use))?|robots\.txt|sitemap\.xml|favicon\.ico)?\/?$/i;

/** A parameter or a fragment may name an employer, whatever the path. */
const isOwnPage = ({ pathname, search, hash }: URL) =>
  search.length <= 1 && hash.length <= 1 && ownPaths.test(pathname);

/**
 * Whether employers have pages of their own on the shared hosts of a system: what such a page says was then
 * written by any of them.
 */
function hasTenants({ hostedBy, pages }: VendorMarks): boolean {
  return hostedBy === 'vendor' && pages.tenants !== 'none';
}

/**
 * Whether an address is at a place that a system gives to employers, whether or not it is an applicant's page: what
 * is written there speaks for the employer who wrote it, not for the vendor. Where hosts are given by a pattern over all
 * of a domain, all but the vendor's own few labels are employers'.
 */
export function isTenantsPlace(vendor: VendorMarks, url: URL): boolean {
  return hasTenants(vendor) && vendor.pages.patterns.some(pattern => isTenantsUnder(pattern, url));
}

/** Whether a system gives this host to an employer alone, so that mail to it reaches that employer. */
export function isTenantsHost(vendor: VendorMarks, hostname: string): boolean {
  return (
    hasTenants(vendor) &&
    vendor.pages.patterns.some(pattern => isHostUnder(parsePattern(pattern).host, hostname))
  );
}

/** The domain of a pattern's host, whether the pattern means the hosts below it or itself alone. */
const domainOf = (host: string) => host.replace(/^\*\./, '');

function isTenantsUnder(pattern: string, url: URL): boolean {
  const { hostname, pathname, search } = url;
  const { host, path } = parsePattern(pattern);
  const domain = domainOf(host);
  if (hostname === domain || (host !== domain && hostname === `www.${domain}`)) {
    return !(path === '/*' && isOwnPage(url)) && globToRegExp(path).test(pathname + search);
  }
  return isHostUnder(host, hostname);
}

/** Whether a host is below that of a pattern, and none of the vendor's own. */
function isHostUnder(host: string, hostname: string): boolean {
  const domain = domainOf(host);
  if (host === domain || !hostname.endsWith(`.${domain}`)) return false;
  return !ownLabels.has(hostname.slice(0, -domain.length - 1));
}

/**
 * Builds the index once: by host for the vendors' own addresses, by name of the query parameter for the
 * signatures of addresses on employers' domains, so that the cost of a look-up does not grow with the directory.
 */
export function makeMatcher(vendors: readonly VendorMarks[]): Matcher {
  const places = new Map<string, PatternPlace[]>();
  const exceptions = new Map<string, PatternPlace[]>();
  const byQuery = new Map<string, Signature[]>();
  const byPath: Signature[] = [];

  for (const vendor of vendors) {
    const shared = hasTenants(vendor);
    for (const pattern of vendor.pages.patterns) addPlace(places, vendor, pattern, shared);
    for (const pattern of vendor.pages.except ?? []) addPlace(exceptions, vendor, pattern, false);
    for (const signature of vendor.pages.urlSignatures ?? []) {
      const compiled = compileSignature(vendor, signature);
      if (compiled.query === null) byPath.push(compiled);
      else addTo(byQuery, compiled.query, compiled);
    }
  }
  const anyPath = anyOf(byPath.flatMap(signature => signature.path ?? []));
  const anyFragment = anyOf(byPath.flatMap(signature => (signature.path ? [] : (signature.fragment ?? []))));

  const bySignature = (url: URL): readonly VendorMarks[] => {
    const found = new Set<VendorMarks>();
    if (url.search.length > 1) {
      for (const [name, value] of url.searchParams) {
        for (const signature of byQuery.get(name) ?? []) {
          if ((signature.value?.test(value) ?? true) && fits(signature, url)) found.add(signature.vendor);
        }
      }
    }
    const mayFit = () => anyPath?.test(url.pathname) || (url.hash.length > 1 && anyFragment?.test(url.hash));
    if (found.size === 0 && mayFit()) {
      for (const signature of byPath) if (fits(signature, url)) found.add(signature.vendor);
    }
    return found.size === 0 ? nobody : [...found].filter(vendor => !isLookAlike(url.hostname, vendor));
  };

  return url => {
    if (url.protocol !== 'https:' && url.protocol !== 'http:') return nobody;
    const owners = ownersOf(url, places, ownLabels);
    const denied = ownersOf(url, exceptions);
    if (owners.length > 0)
      return denied.length === 0 ? owners : owners.filter(vendor => !denied.includes(vendor));
    // A vendor's own marketing or help pages are no employer's form, whatever is in their addresses.
    return denied.length > 0 ? nobody : bySignature(url);
  };
}

/** One expression that says whether any of them could fit, so that ordinary addresses cost one test. */
function anyOf(expressions: readonly RegExp[]): RegExp | null {
  return expressions.length > 0 ? new RegExp(expressions.map(e => `(?:${e.source})`).join('|'), 'i') : null;
}

/** Whether a host has a system's own name in its middle ("jobs.acme.example.evil.test"), as only a forged one has. */
function isLookAlike(hostname: string, { pages }: VendorMarks): boolean {
  return pages.patterns.some(pattern => {
    const host = `.${domainOf(parsePattern(pattern).host)}`;
    return `.${hostname}.`.includes(`${host}.`) && !`.${hostname}`.endsWith(host);
  });
}

function fits({ path, fragment }: Signature, url: URL): boolean {
  return (path?.test(url.pathname) ?? true) && (fragment?.test(url.hash) ?? true);
}

/**
 * Walks up the labels of the host, so `a.b.example` is looked up as itself, `b.example` and `example`. A host with one
 * of the first labels in `except` is meant by its own name alone.
 */
function ownersOf(
  url: URL,
  index: ReadonlyMap<string, readonly PatternPlace[]>,
  except?: ReadonlySet<string>,
): readonly VendorMarks[] {
  let owners: VendorMarks[] | null = null;
  const host = url.hostname;
  const isExcept = except?.has(host.slice(0, host.indexOf('.')));
  let path: string | null = null;
  for (let start = 0; start !== -1; start = nextLabel(host, start)) {
    for (const { vendor, scheme, exact, path: wanted, shared } of index.get(host.slice(start)) ?? nowhere) {
      if (start !== 0 && (exact || isExcept)) continue;
      if (shared && isSharedItself(host, start) && isOwnPage(url)) continue;
      if (scheme !== '*' && `${scheme}:` !== url.protocol) continue;
      if (wanted && !wanted((path ??= url.pathname + url.search))) continue;
      if (!owners) owners = [vendor];
      else if (!owners.includes(vendor)) owners.push(vendor);
    }
  }
  return owners ?? nobody;
}

const nowhere: readonly PatternPlace[] = [];

/** Where the label behind the one that begins there begins; -1 behind the last. */
function nextLabel(host: string, start: number): number {
  const dot = host.indexOf('.', start);
  return dot === -1 ? -1 : dot + 1;
}

/**
 * Whether an address is on the host of a pattern itself, with "www" or "app" before it at most, and not on one below it that
 * an employer has: that has a home page of its own.
 */
const isSharedItself = (host: string, start: number) =>
  start === 0 || (start === 4 && /^(?:www|app)/.test(host));

function addPlace(
  index: Map<string, PatternPlace[]>,
  vendor: VendorMarks,
  pattern: string,
  shared: boolean,
): void {
  const { scheme, host, path } = parsePattern(pattern);
  const exact = !host.startsWith('*.');
  addTo(index, exact ? host : host.slice(2), {
    vendor,
    scheme,
    exact,
    path: path === '/*' ? null : testOf(() => globToRegExp(path)),
    shared: shared && path === '/*',
  });
}

function compileSignature(vendor: VendorMarks, { query, value, path, fragment }: UrlSignature): Signature {
  if (query === undefined && path === undefined && fragment === undefined)
    throw new Error(`${vendor.id}: a signature of addresses without parts`);
  return {
    vendor,
    query: query ?? null,
    value: value === undefined ? null : new RegExp(value, 'i'),
    path: path === undefined ? null : new RegExp(path, 'i'),
    fragment: fragment === undefined ? null : new RegExp(fragment, 'i'),
  };
}

function addTo<Value>(index: Map<string, Value[]>, key: string, value: Value): void {
  const list = index.get(key);
  if (list) list.push(value);
  else index.set(key, [value]);
}
