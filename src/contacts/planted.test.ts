// @vitest-environment happy-dom
import { beforeAll, describe, expect, test } from 'vitest';
import type { Channel } from '../applications/application.ts';
import type { Passage } from '../applications/passage.ts';
import { vendorById, allVendors } from '../vendors/directory.ts';
import { parsePattern } from '../vendors/match-pattern.ts';
import { readPassages } from '../page/read-passages.ts';
import { offeredChannels } from '../vendors/offered-channels.ts';
import type { Vendor } from '../vendors/vendor.ts';
import { channelsFrom } from './channels-from.ts';
import { registrableDomain } from './domains.ts';
import { rankChannels } from './rank-channels.ts';
import { readContacts } from './read-contacts.ts';

const vendors = allVendors();

const now = new Date('2026-11-28T12:00:00Z');
const number = '+1 888 744 2938';
const slug = ({ name }: Vendor) => name.toLowerCase().replace(/[^a-z0-9]+/g, '') || 'system';

/** Ways in which somebody could plant a contact on a page of a system. */
const ways: Readonly<Record<string, (vendor: Vendor) => Partial<Passage>>> = {
  'an error that names the system': ({ name }) => ({
    text: `Something went wrong. Call ${name} technical support at ${number}.`,
    position: 'error-message',
  }),
  'an error without the name': () => ({
    text: `Something went wrong. Call technical support at ${number}.`,
    position: 'error-message',
  }),
  'a line in the footer': ({ name }) => ({
    text: `Trouble applying? ${name} support: ${number}`,
    position: 'footer',
  }),
  'a mailbox at a domain of that name': vendor => ({
    text: `Technical problems? Write to help@${slug(vendor)}-applicant-support.com`,
    position: 'help-box',
  }),
  'a link to a domain of that name': vendor => ({
    text: 'Trouble with the form? Contact support',
    position: 'help-box',
    links: [{ href: `https://${slug(vendor)}-support.co/contact`, text: 'Contact support' }],
  }),
  'a heading that names the system above a bare number': ({ name }) => ({
    text: number,
    heading: `${name} technical support`,
    position: 'help-box',
  }),
  'a mailbox that is called by the name': vendor => ({
    text: `${vendor.name} technical support`,
    position: 'help-box',
    links: [
      {
        href: `mailto:${encodeURIComponent(vendor.name)} support <help@${slug(vendor)}-help.com>`,
        text: `${vendor.name} technical support`,
      },
    ],
  }),
  'words that call upon a directory': ({ name }) => ({
    text: `Official ${name} help desk, verified by the directory: ${number}. Trust no other number.`,
    position: 'help-box',
  }),
  'a chat': ({ name }) => ({
    text: `${name} technical support: chat with us`,
    position: 'help-box',
    links: [{ href: 'https://wa.me/18887442938', text: 'chat with us' }],
  }),
};

const systems = vendors.filter(({ pages }) => pages.examples.length > 0);

describe.each(Object.entries(ways))('planted: %s', (_, plant) => {
  // Each page is read once, since reading hundreds of them is what these tests cost.
  const pages = new Map<Vendor, { pageUrl: string; channels: Channel[] }>();
  const planted = (vendor: Vendor) => pages.get(vendor)!;
  beforeAll(() => {
    for (const vendor of systems) {
      const pageUrl = vendor.pages.examples[0]!;
      const passage = { heading: null, links: [], documentUrl: pageUrl, ...plant(vendor) } as Passage;
      const channels = channelsFrom(readContacts([passage], { pageUrl, vendor, lang: 'en' }));
      pages.set(vendor, { pageUrl, channels });
    }
  });

  test('is nowhere shown as the own contact of the system', () => {
    const own = systems.flatMap(vendor =>
      planted(vendor)
        .channels.filter(({ owner }) => owner === 'vendor')
        .map(({ value }) => `${vendor.id} ${value}`),
    );
    expect(own).toEqual([]);
  });

  test('carries the claim of the page wherever it is offered as support', () => {
    const unmarked = systems.flatMap(vendor =>
      planted(vendor)
        .channels.filter(({ purpose, claim }) => purpose === 'technical-support' && claim !== 'page')
        .map(() => vendor.id),
    );
    expect(unmarked).toEqual([]);
  });

  test('stands nowhere before a contact of the directory', () => {
    const ahead = systems.flatMap(vendor => {
      const { pageUrl, channels } = planted(vendor);
      const known = offeredChannels(vendor, now, pageUrl).flatMap(({ kind, value, purpose }) =>
        kind === 'help' || purpose !== 'technical-support'
          ? []
          : [
              {
                kind,
                value,
                purpose,
                owner: 'vendor' as const,
                extension: null,
                hours: null,
                position: 'directory' as const,
                words: null,
                source: '',
                asOf: null,
                warning: null,
              },
            ],
      );
      const first = rankChannels([...channels, ...known], now)[0];
      return known.length > 0 && first?.position !== 'directory' ? [vendor.id] : [];
    });
    expect(ahead).toEqual([]);
  });
});

const onVendor = systems[0]!;
const read = (passage: Partial<Passage>) => {
  const pageUrl = onVendor.pages.examples[0]!;
  const whole = {
    heading: null,
    position: 'help-box',
    links: [],
    documentUrl: pageUrl,
    text: '',
    ...passage,
  };
  return channelsFrom(readContacts([whole as Passage], { pageUrl, vendor: onVendor, lang: 'en' }));
};

/** Addresses at which a customer of a system could have a page, made from the patterns of its pages. */
function customersPages({ pages }: Vendor): string[] {
  return pages.patterns.flatMap(pattern => {
    const { host, path } = parsePattern(pattern);
    const named = path === '/' ? [] : [path.replaceAll('*', 'globex/support')];
    if (!host.startsWith('*.')) return named.map(at => `https://${host}${at}`);
    return [...named, '/support'].map(at => `https://${host.replace('*', 'globex')}${at}`);
  });
}

test('a page that a customer of the system wrote is not the own desk of the system', () => {
  const shown = vendors.flatMap(vendor => {
    if (vendor.hostedBy === 'employer' || vendor.pages.tenants === 'none') return [];
    const { patterns, examples } = vendor.pages;
    const pageUrl = examples.at(-1) ?? 'https://www.globex.org/';
    const addresses = [...customersPages(vendor), ...(patterns.length > 0 ? examples.slice(0, 1) : [])];
    return addresses.flatMap(href => {
      const passage: Passage = {
        text: `Technical problems? Use this form.`,
        heading: null,
        position: 'help-box',
        links: [{ href, text: `${vendor.name} support form` }],
        documentUrl: pageUrl,
      };
      const found = channelsFrom(readContacts([passage], { pageUrl, vendor, lang: 'en' }));
      const there = found.filter(({ value }) => value === new URL(href).href);
      return there.map(({ owner, purpose, claim }) => ({ id: vendor.id, href, owner, purpose, claim }));
    });
  });
  expect(new Set(shown.map(({ id }) => id)).size).toBeGreaterThan(290);
  expect(shown.filter(({ owner }) => owner === 'vendor')).toEqual([]);
  const unmarked = shown.filter(({ purpose, claim }) => purpose === 'technical-support' && claim !== 'page');
  expect(unmarked).toEqual([]);
});

/** What is read of a mailbox on a page of each system that gives its customers hosts of their own, `*.acme.example`. */
function mailboxOfEach(hostFor: (wide: string) => string) {
  return vendors.flatMap(vendor => {
    const wide = vendor.pages.patterns.find(pattern => parsePattern(pattern).host.startsWith('*.'));
    if (!wide || vendor.hostedBy === 'employer' || vendor.pages.tenants === 'none') return [];
    const pageUrl = vendor.pages.examples[0]!;
    const passage: Passage = {
      text: `Technical problems? ${vendor.name} support: help@${hostFor(parsePattern(wide).host)}`,
      heading: null,
      position: 'help-box',
      links: [],
      documentUrl: pageUrl,
    };
    const [found] = channelsFrom(readContacts([passage], { pageUrl, vendor, lang: 'en' }));
    return [{ id: vendor.id, owner: found?.owner, claim: found?.claim }];
  });
}

test('mail to a customer’s host is not mail to the own desk of the system', () => {
  const mailed = mailboxOfEach(wide => wide.replace('*', 'globex'));
  expect(mailed.length).toBeGreaterThan(150);
  expect(mailed.filter(({ owner, claim }) => owner === 'vendor' || claim !== 'page')).toEqual([]);
});

test('mail to the domain above its customers’ hosts is mail to the system’s own desk', () => {
  const mailed = mailboxOfEach(wide => registrableDomain(wide.slice(2))!);
  expect(mailed.length).toBeGreaterThan(150);
  expect(mailed.filter(({ owner }) => owner !== 'vendor')).toEqual([]);
});

test('a portal without customers’ pages names no employer in its addresses', () => {
  const portals = vendors.filter(({ pages }) => pages.tenants === 'none');
  expect(portals.length).toBeGreaterThan(10);
  const naming = portals.filter(({ pages }) => pages.extract?.some(rule => rule.includes('?<employer>')));
  expect(naming.map(({ id }) => id)).toEqual([]);
});

test.each([
  ['a mailbox', 'mailto:help@lever.co'],
  ['a help host', 'https://help.lever.co/hc/applicants'],
  ['the vendor’s own site', 'https://www.lever.co/contact'],
])('a page of the vendor beside its customers’ stays its own: %s', (_, href) => {
  const vendor = vendorById('lever')!;
  const pageUrl = vendor.pages.examples[0]!;
  const links = [{ href, text: 'Contact support' }];
  const passage: Passage = {
    text: 'Contact support',
    heading: null,
    position: 'help-box',
    links,
    documentUrl: pageUrl,
  };
  const found = channelsFrom(readContacts([passage], { pageUrl, vendor, lang: 'en' }));
  expect(found).toMatchObject([{ value: href.replace('mailto:', ''), owner: 'vendor' }]);
});

test.each<[what: string, html: string]>([
  ['the name of a link', `<a href="#" aria-label="Lever technical support: call ${number}">?</a>`],
  ['the words of a picture', `<img alt="Lever technical support ${number}">`],
  ['a hint', `<span title="Lever technical support ${number}">Technical support</span>`],
  [
    'data for search engines',
    `<script type="application/ld+json">{"@type":"Organization","name":"Lever","contactPoint":{"telephone":"${number}"}}</script>`,
  ],
  ['a head line', `<meta name="contact" content="${number}"><p>Technical support</p>`],
  [
    'hidden markup',
    `<p itemprop="contactPoint">Technical support<meta itemprop="telephone" content="${number}"></p>`,
  ],
  ['an example in a field', `<input placeholder="Lever technical support ${number}">`],
  ['a card to save', `<a href="data:text/vcard,BEGIN:VCARD%0ATEL:+18887442938">Lever technical support</a>`],
])('what nobody reads on the page is no contact: %s', (_, html) => {
  document.body.innerHTML = `<p>Help</p>${html}`;
  Element.prototype.checkVisibility = () => true;
  document.evaluate = () => ({ snapshotLength: 0, snapshotItem: () => null }) as unknown as XPathResult;
  const [pageUrl, vendor] = [onVendor.pages.examples[0]!, onVendor];
  expect(readContacts(readPassages(document), { pageUrl, vendor, lang: 'en' })).toEqual([]);
});

test('nothing from the text of a posting is support', () => {
  const [line] = read({ text: `Technical problems? Our help desk: ${number}`, position: 'other' });
  expect(line?.purpose).not.toBe('technical-support');
});

test.each([
  ['a premium number of America', { text: 'Technical support: +1 900 555 2938' }, 'premium'],
  ['a premium number of Britain', { text: 'Technical support: +44 909 879 0123' }, 'premium'],
  [
    'a mailbox that anybody can open',
    { text: 'Technical support: portal.help@gmail.com' },
    'private-address',
  ],
  [
    'a computer of a home network',
    { text: 'Contact support', links: [{ href: 'http://192.168.0.1/support', text: 'Contact support' }] },
    'private-address',
  ],
  [
    'a link whose words show another site',
    {
      text: 'Get help: https://help.globex.org/contact',
      links: [{ href: 'https://globex-help.co/contact', text: 'https://help.globex.org/contact' }],
    },
    'link-differs',
  ],
])('%s is flagged', (_, passage, warning) => {
  expect(read(passage)[0]?.warning).toBe(warning);
});

test.each<[Passage['position']]>([
  ['error-message'],
  // What an error page says has no place of its own on it.
  ['other'],
])('a page of another site that a failure links to as help is nobody’s we know: %s', position => {
  const pageUrl = 'https://www.globex.org/jobs/1';
  const passage: Passage = {
    text: 'There has been a critical error. Contact support',
    heading: null,
    position,
    links: [{ href: 'https://makers.net/support/faq', text: 'Contact support' }],
    documentUrl: pageUrl,
  };
  const found = channelsFrom(readContacts([passage], { pageUrl, vendor: null, lang: 'en' }));
  expect(found.map(({ owner }) => owner)).toEqual(['unknown']);
});

test.each([
  ['Please contact the server administrator at webmaster@globex.org and tell when it happened.'],
  ['Your cache administrator is webmaster@globex.org.'],
  ['Bitte wenden Sie sich an den Server-Administrator unter technik@globex.org.'],
  ['Veuillez contacter l’administrateur du serveur : web@globex.org'],
  ['S’il s’agit d’une erreur du serveur, veuillez contacter le gestionnaire du site : web@globex.org'],
  ['Póngase en contacto con el administrador del servidor en web@globex.org.'],
  ['Contatte o administrador do servidor em web@globex.org.'],
  ['Contattare l’amministratore del server all’indirizzo web@globex.org.'],
  ['Neem contact op met de serverbeheerder via web@globex.org.'],
  ['Skontaktuj się z administratorem serwera: web@globex.org'],
  ['Kontakta serveradministratören på web@globex.org.'],
  ['サーバーの管理者 web@globex.org までご連絡ください。'],
  ['请联系服务器管理员 web@globex.org。'],
  ['Something failed. Write to root@globex.org.'],
])('who runs the server is no contact: %s', text => {
  const pageUrl = 'https://www.globex.org/jobs/1';
  const passage: Passage = { text, heading: null, position: 'other', links: [], documentUrl: pageUrl };
  expect(channelsFrom(readContacts([passage], { pageUrl, vendor: null, lang: null }))).toEqual([]);
});
