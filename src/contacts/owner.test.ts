import { expect, test } from 'vitest';
import type { Vendor } from '../vendors/vendor.ts';
import { readContacts } from './read-contacts.ts';

const vendor: Vendor = {
  id: 'acme-apply',
  name: 'Acme Apply',
  company: 'Acme Apply Inc.',
  hostedBy: 'vendor',
  role: 'ats',
  pages: { patterns: ['https://*.acme-apply.com/*'], examples: [], sources: [], asOf: null },
  support: { policy: 'unknown', channels: [], sources: [], asOf: null },
};

test.each<[text: string, pageUrl: string, owner: string]>([
  // A free mailbox says nothing about its owner, so the words and the page decide.
  ['Trouble with Acme Apply? Write to desk.for.forms@gmail.com', 'https://www.globex.org/careers', 'vendor'],
  ['Trouble with this form? desk.for.forms@gmail.com', 'https://globex.acme-apply.com/apply', 'vendor'],
  ['Trouble with this form? desk.for.forms@gmail.com', 'https://www.globex.org/careers', 'employer'],
  // A domain of its own does.
  ['Trouble with Acme Apply? Write to desk@globex.org', 'https://globex.acme-apply.com/apply', 'employer'],
  ['Trouble with this form? desk@acme-apply.com', 'https://www.globex.org/careers', 'vendor'],
])('%s, on %s, is of the %s', (text, pageUrl, owner) => {
  const passage = { text, heading: null, position: 'help-page' as const, links: [], documentUrl: pageUrl };
  const [contact] = readContacts([passage], { pageUrl, vendor, lang: null });
  expect(contact?.owner).toBe(owner);
});
