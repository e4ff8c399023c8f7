import { describe, expect, test } from 'vitest';
import { readInstruction } from '../failures/instructions/instruction.ts';
import type { Limit, Vendor } from '../vendors/vendor.ts';
import { messageKinds } from '../vendors/vocabulary.ts';
import { type Remedy, remediesFor } from './remedies.ts';

const told = { sources: ['https://docs.acme-apply.example/'], asOf: null };
const browsers: Limit = { what: 'browsers', names: ['Firefox'], ...told };
const vendor: Vendor = {
  id: 'acme-apply',
  name: 'Acme Apply',
  company: 'Acme',
  hostedBy: 'vendor',
  role: 'ats',
  pages: { patterns: [], examples: [], ...told },
  limits: [browsers],
  support: { policy: 'unknown', channels: [], ...told },
};
const kinds = messageKinds.filter(kind => kind !== 'benign');
const at = '2026-11-28T10:00:00.000Z';

const remediesAfter = (text: string, kind: (typeof kinds)[number]) =>
  remediesFor({ kind, text, at, vendor, tried: [], instruction: readInstruction(text) });

describe.each<[string, Remedy['id'][]]>([
  ['Do not resubmit.', ['try-later', 'reload', 'other-browser', 'blocker-off']],
  ['Please do not reload this page.', ['reload', 'other-browser', 'blocker-off']],
  ['Ne payez pas une deuxième fois.', ['try-later', 'reload', 'other-browser']],
  ['Do not create another account.', ['other-address']],
  ['Do not sign in from another device.', ['other-browser']],
  ['Please wait up to two hours.', ['try-later', 'reload', 'log-in-again', 'one-retry-only']],
  ['Try again tomorrow at 8.', ['try-later', 'reload', 'log-in-again', 'one-retry-only']],
])('%s', (text, contradicting) => {
  test.each(kinds)('comes first for %s, and no remedy contradicts it', kind => {
    const [first, ...others] = remediesAfter(`Something failed. ${text}`, kind);
    expect(first).toMatchObject({ id: 'page-says', kind: 'brake', params: { text } });
    expect(others.map(({ id }) => id).filter(id => contradicting.includes(id))).toEqual([]);
  });
});

test('documented browsers are no advice where the page asks to stay on this device', () => {
  const text = 'The system failed. Do not sign in from another device.';
  const said = remediesAfter(text, 'system').map(({ source }) => source);
  expect(said).not.toContain(browsers);
  expect(remediesFor({ kind: 'system', text: 'It failed', vendor, tried: [] }).map(r => r.source)).toContain(
    browsers,
  );
});

test('a time that it names runs from when it was read', () => {
  expect(remediesAfter('Please wait 30 minutes.', 'system')[0]?.params).toMatchObject({
    until: '2026-11-28T10:30:00.000Z',
  });
});
