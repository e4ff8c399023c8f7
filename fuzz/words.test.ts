import { expect, test } from 'vitest';
import { readContacts } from '../src/contacts/read-contacts.ts';
import { readRefusals } from '../src/contacts/read-refusals.ts';
import { classify } from '../src/failures/classify.ts';
import { findIds } from '../src/redaction/ids.ts';
import { failedDocument } from '../src/failures/network.ts';
import { readArrival } from '../src/failures/arrival/arrival.ts';
import { redactPageUrl } from '../src/redaction/redact-page-url.ts';
import { redactText } from '../src/redaction/redact.ts';
import { redactUrl } from '../src/redaction/redact-url.ts';
import { vendorAt } from '../src/vendors/directory.ts';
import { hostileAddress, hostileText } from './hostile.ts';
import { patience, tryAll } from './runs.ts';

test('any words can be cleaned, classified and read for contacts', { timeout: patience }, async () => {
  const tried = await tryAll('words', hostileText, text => {
    const clean = redactText(text);
    expect(redactText(clean)).toBe(clean);
    const short = clean.slice(0, 600);
    expect(classify(short, { context: 'alert', rule: null, lang: null }).confidence).toBeGreaterThanOrEqual(
      0,
    );
    readArrival(short, false);
    expect(findIds(short).every(id => short.includes(id.slice(id.lastIndexOf(' ') + 1)))).toBe(true);
    const links = [{ href: short, text: short }];
    const passage = {
      text: short,
      heading: short,
      position: 'help-box' as const,
      links,
      documentUrl: 'https://a.example/',
    };
    readContacts([passage], { pageUrl: 'https://a.example/', vendor: null, lang: 'en' });
    readRefusals([passage]);
    failedDocument(text);
  });
  expect(tried).toBeGreaterThan(0);
});

test('any address can be cleaned, and nothing typed is left of its query', {
  timeout: patience,
}, async () => {
  const tried = await tryAll('addresses', hostileAddress, address => {
    const clean = redactUrl(address);
    expect(redactUrl(clean)).toBe(clean);
    const ofPage = redactPageUrl(address);
    expect(redactPageUrl(ofPage)).toBe(ofPage);
    vendorAt(address);
    const kept = URL.canParse(clean) ? [...new URL(clean).searchParams.values()] : [];
    for (const value of kept) expect(value).toMatch(/^(?:removed|[\p{L}\p{N}_.:~-]{0,64})$/u);
  });
  expect(tried).toBeGreaterThan(0);
});
