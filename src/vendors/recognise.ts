import { marksAt, vendorMarks } from './directory.ts';
import { isAfterForm } from './roles.ts';
import { scriptFingerprint } from './fingerprints.ts';
import type { VendorMarks } from './vendor.ts';

/** What a page shows of the system behind it. The fields are those of the page reader's facts. */
export interface PageEvidence {
  /** Address of the page. */
  url: string;
  /** Addresses of its scripts, frames, styles and form targets. */
  assets: readonly string[];
  /** Addresses that its scripts asked. */
  requests?: readonly string[];
  /** Addresses of its links to other hosts. */
  links: readonly string[];
  /** True for a posting: only there a link to a system means that the application goes on in it. */
  isAboutJob: boolean;
  /** Text of its foot and of "powered by" lines. */
  footer: string;
  /** True for a page to fill in that is about no job by its own account. */
  isForm?: boolean;
  /** Which of the directory's fingerprints were found in it. */
  fingerprints: readonly string[];
}

/** The system that takes the application, and the front-end that hands over to it, where there is one. */
interface Recognised {
  vendor: VendorMarks;
  frontEnd: VendorMarks | null;
}

/** How much a sign proves; the strongest sign of a vendor counts, several weak ones do not add up. */
const signWeights = { address: 8, mark: 4, asset: 4, footer: 3, link: 1 } as const;

interface AssetMark {
  vendor: VendorMarks;
  path: string;
}

/** What gives each vendor away. */
interface Marks {
  assets: Map<string, AssetMark[]>;
  /** Selectors, and words of inline scripts behind `scriptFingerprint`. */
  owners: Map<string, VendorMarks>;
  footers: { vendor: VendorMarks; words: string }[];
}

let read: Marks | null = null;

/** Made for the first page whose address does not name its system. */
function marks(): Marks {
  if (read) return read;
  read = { assets: new Map(), owners: new Map(), footers: [] };
  const { assets, owners, footers } = read;
  for (const vendor of vendorMarks) {
    const { fingerprints } = vendor;
    for (const asset of fingerprints?.assets ?? []) {
      const slash = asset.indexOf('/');
      const host = slash === -1 ? asset : asset.slice(0, slash);
      const list = assets.get(host) ?? [];
      list.push({ vendor, path: slash === -1 ? '' : asset.slice(slash) });
      assets.set(host, list);
    }
    for (const selector of fingerprints?.selectors ?? []) owners.set(selector, vendor);
    for (const words of fingerprints?.scripts ?? []) owners.set(scriptFingerprint + words, vendor);
    for (const words of fingerprints?.footers ?? []) footers.push({ vendor, words: words.toLowerCase() });
  }
  return read;
}

/** Every fingerprint of the directory, to be looked for on pages whose address names no system. */
export const allFingerprints = (): readonly string[] => [...marks().owners.keys()];

/**
 * Tells the vendor from the page itself: from its address where that is enough, else from where its parts come
 * from, from marks and "powered by" lines, and last from the one system that it links to. Null when nothing
 * tells, or when two systems are shown equally well: a wrong name is worse than none.
 */
export function recognise(page: PageEvidence): Recognised | null {
  // A test or check is recognised by its address alone, whichever system its page has parts of.
  const afterForm = ownersOf(page.url).find(vendor => isAfterForm(vendor.id));
  return afterForm ? { vendor: afterForm, frontEnd: null } : bestOf(scoresOf(page));
}

/** How well each vendor is shown by a page, by its strongest sign. */
function scoresOf(page: PageEvidence): ReadonlyMap<VendorMarks, number> {
  const scores = new Map<VendorMarks, number>();
  const add = (sign: keyof typeof signWeights, vendors: Iterable<VendorMarks>) => {
    for (const vendor of vendors) scores.set(vendor, Math.max(scores.get(vendor) ?? 0, signWeights[sign]));
  };
  const footer = page.footer.toLowerCase();
  add('address', ownersOf(page.url));
  add(
    'mark',
    page.fingerprints.flatMap(mark => ownerOfMark(mark, page) ?? []),
  );
  add('asset', page.assets.flatMap(ownersOfAsset));
  // A page may ask many systems for data, so only what a vendor's file names as its own counts.
  add('asset', (page.requests ?? []).flatMap(namedOwners));
  add(
    'footer',
    marks().footers.flatMap(({ vendor, words }) => (footer.includes(words) ? vendor : [])),
  );
  if (page.isAboutJob) add('link', soleLinked(page.links));
  return scores;
}

/** The vendor that a fingerprint in a page speaks for. */
function ownerOfMark(mark: string, { isForm }: PageEvidence): VendorMarks | null {
  const vendor = marks().owners.get(mark) ?? null;
  // A plug-in puts its style sheet and script into every page of a site; the form there may be another's.
  const isOfSite = vendor?.hostedBy === 'employer' && /^(?:link|script)\[/.test(mark);
  return isOfSite && isForm ? null : vendor;
}

/** A board or a front-end is named only when no system is: the applicant needs whoever runs the form. */
function bestOf(scores: ReadonlyMap<VendorMarks, number>): Recognised | null {
  const system = strongest(scores, vendor => vendor.role === 'ats');
  const front = strongest(scores, vendor => vendor.role !== 'ats');
  if (!system || !front || front === 'tie') {
    const vendor = system ?? front;
    return vendor && vendor !== 'tie' ? { vendor, frontEnd: null } : null;
  }
  if (system === 'tie') return { vendor: front, frontEnd: null };
  // On a board's own address, a mere link elsewhere does not change whose page it is.
  if ((scores.get(front) ?? 0) > signWeights.asset && (scores.get(system) ?? 0) <= signWeights.link)
    return { vendor: front, frontEnd: null };
  return { vendor: system, frontEnd: front.role === 'front-end' ? front : null };
}

function ownersOf(address: string): readonly VendorMarks[] {
  return URL.canParse(address) ? marksAt(new URL(address)) : [];
}

function ownersOfAsset(address: string): readonly VendorMarks[] {
  if (!URL.canParse(address)) return [];
  return [...new Set([...marksAt(new URL(address)), ...namedOwners(address)])];
}

/** The vendors whose fingerprints name this address, or the beginning of it. */
function namedOwners(address: string): VendorMarks[] {
  if (!URL.canParse(address)) return [];
  const { hostname, pathname } = new URL(address);
  const owners = new Set<VendorMarks>();
  for (let host = hostname; host.includes('.'); host = host.slice(host.indexOf('.') + 1)) {
    for (const { vendor, path } of marks().assets.get(host) ?? [])
      if (pathname.startsWith(path)) owners.add(vendor);
  }
  return [...owners];
}

/** The one application system that a page links to; a page that links to several is a list, not an application. */
function soleLinked(links: readonly string[]): readonly VendorMarks[] {
  const linked = new Set(links.flatMap(ownersOf).filter(vendor => vendor.role === 'ats'));
  return linked.size === 1 ? [...linked] : [];
}

function strongest(
  scores: ReadonlyMap<VendorMarks, number>,
  among: (vendor: VendorMarks) => boolean,
): VendorMarks | 'tie' | null {
  let best: VendorMarks | 'tie' | null = null;
  let bestScore = 0;
  for (const [vendor, score] of scores) {
    if (!among(vendor) || score < bestScore) continue;
    best = score === bestScore ? 'tie' : vendor;
    bestScore = score;
  }
  return best;
}
