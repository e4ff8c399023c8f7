import { beforeAll, describe, expect, test } from 'vitest';
import type { Channel } from '../applications/application.ts';
import type { Passage } from '../applications/passage.ts';
import { vendors } from '../vendors/directory.ts';
import { offeredChannels } from '../vendors/offered-channels.ts';
import type { Vendor } from '../vendors/vendor.ts';
import { channelsFrom } from './channels-from.ts';
import { rankChannels } from './rank-channels.ts';
import { readContacts } from './read-contacts.ts';

const now = new Date('2026-11-28T12:00:00Z');
const number = '+1 888 744 2938';
const slug = ({ name }: Vendor) => name.toLowerCase().replace(/[^a-z0-9]+/g, '') || 'system';

/** Six ways in which somebody could plant a contact on a page of a system. */
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

test('a page of another site that an error message links to is nobody’s we know', () => {
  const pageUrl = 'https://www.globex.org/jobs/1';
  const passage: Passage = {
    text: 'There has been a critical error. Contact support',
    heading: null,
    position: 'error-message',
    links: [{ href: 'https://makers.net/support/faq', text: 'Contact support' }],
    documentUrl: pageUrl,
  };
  const found = channelsFrom(readContacts([passage], { pageUrl, vendor: null, lang: 'en' }));
  expect(found.map(({ owner }) => owner)).toEqual(['unknown']);
});
