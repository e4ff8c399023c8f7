import type { Passage } from '../../applications/passage.ts';
import type { KnownChannel, Vendor } from '../../vendors/vendor.ts';
import type { FoundContact, PageContext } from '../found.ts';
import { readContacts } from '../read-contacts.ts';

// A system, an employer, and a passage on a page of either, for the tests of what is read there.

export const known = (
  channel: Pick<KnownChannel, 'kind' | 'value'> & Partial<KnownChannel>,
): KnownChannel => ({
  purpose: 'technical-support',
  audience: 'applicants',
  status: 'verified',
  sources: ['https://help.acme-apply.com/'],
  asOf: null,
  ...channel,
});

// On a domain that exists, because addresses below made-up endings are rightly never read.
export const acme: Vendor = {
  id: 'acme-apply',
  name: 'Acme Apply',
  company: 'Acme Apply Inc.',
  hostedBy: 'vendor',
  role: 'ats',
  pages: { patterns: ['https://*.acme-apply.com/*'], examples: [], sources: [], asOf: null },
  support: {
    policy: 'supports-applicants',
    channels: [
      known({ kind: 'phone', value: '+18776543299' }),
      known({ kind: 'phone', value: '+18776543200', status: 'outdated' }),
      known({ kind: 'email', value: 'help@acme-apply.com' }),
    ],
    sources: [],
    asOf: null,
  },
};

export const onEmployer: PageContext = {
  pageUrl: 'https://www.globex.org/careers',
  vendor: acme,
  lang: null,
};
export const onVendor: PageContext = {
  pageUrl: 'https://globex.acme-apply.com/apply',
  vendor: acme,
  lang: null,
};
export const unknown: PageContext = { pageUrl: 'https://www.globex.org/careers', vendor: null, lang: null };

export function read(
  text: string,
  pageContext: PageContext = unknown,
  more: Partial<Passage> = {},
): FoundContact[] {
  const passage: Passage = {
    text,
    heading: null,
    position: 'help-page',
    links: [],
    documentUrl: pageContext.pageUrl,
    ...more,
  };
  return readContacts([passage], pageContext).filter(contact => contact.normalized !== null);
}

export const brief = ({ normalized, purpose, owner }: FoundContact) => [normalized, purpose, owner];
