import { vendorAt } from '../vendors/directory.ts';
import type { Vendor } from '../vendors/vendor.ts';
import { decode, type KnownPage, redactUrl } from './redact-url.ts';
import { looksSecret } from './secret-shapes.ts';

/**
 * The address of a page as it is kept: `redactUrl` with what the directory knows of the system there. The key of a job
 * or board often looks like a secret, and without it the address leads nowhere.
 */
export function redactPageUrl(address: string): string {
  return redactUrl(address, knownPage(address));
}

function knownPage(address: string): KnownPage {
  const vendor = URL.canParse(address) ? vendorAt(address) : null;
  if (!vendor) return { names: [], pathWords: [], isSystem: false };
  const url = new URL(address);
  return {
    names: [...namesIn(vendor, url.href), ...signaturesIn(vendor, url)],
    pathWords: pathWordsOf(vendor),
    isSystem: true,
  };
}

/** "/applicant/vacancy_response*" names no applicant. */
function pathWordsOf({ pages }: Vendor): string[] {
  return pages.patterns.flatMap(pattern =>
    pattern
      .split('/')
      .slice(3)
      .map(part => part.replace(/\*$/, ''))
      .filter(part => part !== '' && !part.includes('*')),
  );
}

/** What the rules of the vendor read as employer and job, as it is in the address. */
function namesIn({ pages }: Vendor, address: string): string[] {
  for (const rule of pages.extract ?? []) {
    const groups = new RegExp(rule, 'i').exec(address)?.groups;
    if (groups) return Object.values(groups).flatMap(name => (name ? [decode(name)] : []));
  }
  return [];
}

/** Values by which the vendor is known on an employer's own domain: without them the address would be of no system. */
function signaturesIn({ pages }: Vendor, { searchParams }: URL): string[] {
  const values = (pages.urlSignatures ?? []).flatMap(({ query }) => searchParams.get(query ?? '') ?? []);
  return values.filter(value => /^[\w./-]{1,80}$/.test(value) && !looksSecret(value));
}
