import type { Proven, Sourced, Vendor, VendorMarks, VendorRest } from '../../src/vendors/vendor.ts';

/** As many of a vendor's examples as its page in the directory shows. */
const examplesShown = 3;

/**
 * A vendor as the background and most pages carry it: what they show has its first source. The others, and examples, are
 * another third of the catalog, which every worker that wakes up has to read.
 */
export function carried(vendor: Vendor): Vendor {
  const { limits, lastDay, closed, support } = vendor;
  return {
    ...shown(vendor),
    pages: { ...shown(vendor).pages, examples: [] },
    ...(limits && { limits: limits.map(one => sourced(one, 0)) }),
    ...(lastDay && { lastDay: lastDay.map(one => sourced(one, 1)) }),
    ...(closed && { closed: sourced(closed, 0) }),
    support: { ...sourced(support, 0), channels: support.channels.map(one => sourced(one, 1)) },
  };
}

/** The same fact with so many of its sources. */
function sourced<Fact extends Sourced>(fact: Fact, count: number): Fact {
  return { ...fact, sources: fact.sources.slice(0, count) };
}

/**
 * A vendor as the page about the directory shows it: without what only proves that its addresses, marks and wordings are
 * right. That is a third of the catalog. Sources of what is shown stay.
 */
export function shown(vendor: Vendor): Vendor {
  const { pages, fingerprints, failures, ignore, confirmations } = vendor;
  return {
    ...without(vendor, 'identity'),
    pages: {
      ...without(pages, 'sources', 'asOf', 'counterExamples'),
      examples: pages.examples.slice(0, examplesShown),
    },
    ...(fingerprints && { fingerprints: bare(fingerprints) }),
    ...(failures && { failures: failures.map(bare) }),
    ...(ignore && { ignore: ignore.map(bare) }),
    ...(confirmations && { confirmations: confirmations.map(bare) }),
  };
}

function bare<Fact extends Proven>(fact: Fact) {
  return without(fact, 'sources', 'asOf');
}

function without<Data extends object, Field extends keyof Data>(
  data: Data,
  ...fields: readonly Field[]
): Omit<Data, Field> {
  const kept = Object.entries(data).filter(([field]) => !fields.includes(field as Field));
  return Object.fromEntries(kept) as Omit<Data, Field>;
}

/**
 * Vendors as one text: a line of JSON with the marks of all of them, and a line for the rest of each. `catalogIn` reads
 * it.
 */
export function catalogText(vendors: readonly Vendor[]): string {
  const parts = vendors.map(apart);
  return [parts.map(([marks]) => marks), ...parts.map(([, rest]) => rest)]
    .map(part => JSON.stringify(part))
    .join('\n');
}

function apart(vendor: Vendor): [VendorMarks, VendorRest] {
  const { id, name, aliases, hostedBy, role, fingerprints, pages, ...rest } = vendor;
  const { patterns, except, tenants, urlSignatures, ...others } = pages;
  return [
    { id, name, aliases, hostedBy, role, fingerprints, pages: { patterns, except, tenants, urlSignatures } },
    { ...rest, pages: others },
  ] as [VendorMarks, VendorRest];
}
