import type { Proven, Vendor } from '../../src/vendors/vendor.ts';

/** As many of a vendor's examples as its page in the directory shows. */
const examplesShown = 3;

/**
 * A vendor as the extension carries it: without what only proves that its addresses, marks and wordings are right.
 * That is a third of the catalog, which every worker that wakes up has to read. Sources of what is shown stay.
 */
export function carried(vendor: Vendor): Vendor {
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
