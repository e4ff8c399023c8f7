import { readFile } from 'node:fs/promises';
import type { FoundContact } from '../src/contacts/found.ts';
import { readContacts } from '../src/contacts/read-contacts.ts';
import { systemNamesOf } from '../src/contacts/system-names.ts';
import { allVendors, vendorById } from '../src/vendors/directory.ts';
import { vendorIdOf } from './vendor-names.ts';

const vendors = allVendors();

interface Expected {
  value: string;
  normalized: string | null;
  kind: string;
  purpose: string;
  /** A second answer that is right too. */
  altPurpose?: string | null;
  owner: string;
  position: string;
}

interface Row {
  page: string;
  vendor: string | null;
  passage: string;
  contacts: readonly Expected[];
}

export interface ContactsResult {
  passages: number;
  precision: number;
  recall: number;
  purposeAccuracy: number;
  ownerAccuracy: number;
  accommodationAsSupport: number;
  /** Of what is offered as technical support, how much is. */
  supportPrecision: number;
  /** Of what is technical support, how much is offered as that; what was not read at all is not. */
  supportRecall: number;
}

const support = 'technical-support';
const systems = systemNamesOf(vendors, allVendors);

/** True for the labelled purpose and for its second answer. */
const isRight = (purpose: string, { purpose: first, altPurpose }: Expected) =>
  purpose === first || purpose === altPurpose;

/**
 * Reads every passage of a corpus (JSON array of `Row`) as the extension would, and compares. Contacts
 * are matched by their normalized value; rows without one are not judged, nor are finds without one. Owner
 * `unknown` in the corpus accepts any answer. The report lists every miss, extra and wrong understanding.
 */
export async function evaluateContacts(path: string): Promise<{ report: string; result: ContactsResult }> {
  const rows = JSON.parse(await readFile(path, 'utf8')) as Row[];
  const lines: string[] = [];
  const count = { expected: 0, found: 0, matched: 0, purpose: 0, owner: 0, accommodationAsSupport: 0 };
  const ofSupport = { offered: 0, rightly: 0, expected: 0, found: 0 };
  for (const row of rows) {
    const found = readRow(row).filter(contact => contact.normalized !== null);
    const expected = row.contacts.filter(contact => contact.normalized !== null);
    const left = new Set(found);
    const say = (what: string) =>
      lines.push(`${what}\n    ${row.page} (${row.vendor ?? 'no vendor'})\n    ${row.passage}`);
    count.expected += expected.length;
    count.found += found.length;
    for (const contact of expected) {
      if (contact.purpose === support) ofSupport.expected++;
      const match = [...left].find(other => key(other) === key(contact));
      if (!match) {
        say(`missed: ${contact.normalized}`);
        continue;
      }
      left.delete(match);
      count.matched++;
      if (isRight(match.purpose, contact)) count.purpose++;
      else say(`purpose of ${contact.normalized}: ${match.purpose}, should be ${contact.purpose}`);
      if (contact.owner === 'unknown' || match.owner === contact.owner) count.owner++;
      else say(`owner of ${contact.normalized}: ${match.owner}, should be ${contact.owner}`);
      if (match.purpose === support) {
        ofSupport.offered++;
        if (isRight(support, contact)) ofSupport.rightly++;
        else if (contact.purpose === 'accommodation') count.accommodationAsSupport++;
      }
      if (contact.purpose === support && match.purpose === support) ofSupport.found++;
    }
    for (const extra of left) say(`extra: ${extra.normalized} (${extra.kind})`);
  }
  const share = (part: number, whole: number) => (whole === 0 ? 1 : Number((part / whole).toFixed(4)));
  const result: ContactsResult = {
    passages: rows.length,
    precision: share(count.matched, count.found),
    recall: share(count.matched, count.expected),
    purposeAccuracy: share(count.purpose, count.matched),
    ownerAccuracy: share(count.owner, count.matched),
    accommodationAsSupport: count.accommodationAsSupport,
    supportPrecision: share(ofSupport.rightly, ofSupport.offered),
    supportRecall: share(ofSupport.found, ofSupport.expected),
  };
  const head = `${rows.length} passages, ${count.expected} judged contacts, ${count.found} read, ${count.matched} matched`;
  return { report: [head, ...lines].join('\n'), result };
}

/** The passage as the extension would see it: text alone. Pages without an address have no host to go by. */
function readRow({ page, vendor, passage }: Row): FoundContact[] {
  const documentUrl = URL.canParse(page) ? page : 'about:blank';
  const position = /faq|help|support|hilfe|aide|ayuda/i.test(page) ? 'help-page' : 'other';
  const found = readContacts([{ text: passage, heading: null, position, links: [], documentUrl }], {
    pageUrl: documentUrl,
    vendor: vendor === null ? null : vendorById(vendorIdOf(vendor)),
    lang: null,
    systems,
  });
  // Nobody reads what is sent there: read, so that it is not offered, and no contact.
  return found.filter(({ unfit }) => unfit !== 'no-reply');
}

/** E-mail and page addresses are the same however they are written; everything else has to be equal. */
function key({ normalized }: { normalized: string | null }): string {
  const plain = (normalized ?? '').toLowerCase();
  return /^https?:/.test(plain) ? plain.replace(/^https?:\/\/(?:www\.)?/, '').replace(/[/#?]+$/, '') : plain;
}
