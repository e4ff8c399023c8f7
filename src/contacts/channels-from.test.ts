import { expect, test } from 'vitest';
import type { Channel } from '../applications/application.ts';
import { channelsFrom } from './channels-from.ts';
import type { FoundContact } from './found.ts';
import { readContacts } from './read-contacts.ts';

const pageUrl = 'https://jobs.globex.org/apply';

const channels = (text: string, documentUrl = pageUrl) =>
  channelsFrom(
    readContacts([{ text, heading: null, position: 'help-page', links: [], documentUrl }], {
      pageUrl,
      vendor: null,
      lang: null,
    }),
  ).map(({ kind, value, warning }) => [kind, value, warning]);

test.each<[string]>([
  ['Locked out? Use the chatbot in the corner of the page.'],
  ['Trouble uploading? Open the live chat.'],
  ['Probleme beim Hochladen? Nutzen Sie den Live-Chat.'],
  ['ログインできない場合はチャットをご利用ください。'],
])('a support chat without an address is on the page: %s', text => {
  expect(channels(text)).toEqual([['chat', pageUrl, null]]);
});

test('a chat in a stranger’s frame is flagged', () => {
  const frame = 'https://widget.stranger.net/';
  expect(channels('Locked out? Use the live chat.', frame)).toEqual([['chat', frame, 'foreign-frame']]);
});

test.each<[string]>([
  ['We are happy to chat about the role.'],
  ['Chat with a recruiter about this position in our live chat.'],
  ['Trouble? Contact our Help Desk.'],
])('no way to reach support: %s', text => {
  expect(channels(text)).toEqual([]);
});

const found: FoundContact = {
  raw: 'desk@globex.org',
  normalized: 'desk@globex.org',
  printed: null,
  kind: 'email',
  purpose: 'technical-support',
  owner: 'vendor',
  position: 'help-box',
  extension: null,
  hours: null,
  languages: [],
  textTelephone: false,
  words: 'Write to desk@globex.org',
  source: pageUrl,
  warning: null,
  claim: null,
  unfit: null,
  lane: null,
};
const offered = (change: Partial<FoundContact>) => channelsFrom([{ ...found, ...change }])[0];

test.each<[what: string, change: Partial<FoundContact>, spoken: Partial<Channel>]>([
  ['support of the vendor, by its domain', {}, { owner: 'vendor', purpose: 'technical-support' }],
  [
    'support of the vendor, by the word of the page',
    { claim: 'page' },
    { owner: 'unknown', purpose: 'technical-support', claim: 'page' },
  ],
  [
    'support of the employer, by the word of the page',
    { claim: 'page', owner: 'employer' },
    { owner: 'employer', purpose: 'technical-support', claim: 'page' },
  ],
  [
    'support of the vendor, by the word of a posting',
    { claim: 'posting' },
    { owner: 'unknown', purpose: 'other' },
  ],
  [
    'support of the employer, by the word of a posting',
    { claim: 'posting', owner: 'employer' },
    { owner: 'employer', purpose: 'other' },
  ],
  [
    'recruiters of the employer',
    { claim: 'page', owner: 'employer', purpose: 'recruiting' },
    { owner: 'employer', purpose: 'recruiting' },
  ],
  [
    'recruiters of the vendor, by the word of the page',
    { claim: 'page', purpose: 'recruiting' },
    { owner: 'unknown', purpose: 'recruiting' },
  ],
  [
    'a page of another site in an error message',
    { claim: 'page', owner: 'employer', kind: 'link', position: 'error-message' },
    { owner: 'unknown', purpose: 'technical-support', claim: 'page' },
  ],
  [
    'a page of the employer in an error message',
    { owner: 'employer', kind: 'link', position: 'error-message' },
    { owner: 'employer', purpose: 'technical-support' },
  ],
  [
    'a page of another site that is called help elsewhere',
    { claim: 'page', owner: 'employer', kind: 'link' },
    { owner: 'unknown', purpose: 'technical-support', claim: 'page' },
  ],
  [
    'a page of another site for applications',
    { claim: 'page', owner: 'employer', kind: 'link', purpose: 'recruiting' },
    { owner: 'employer', purpose: 'recruiting' },
  ],
  [
    'a mailbox in an error message',
    { claim: 'page', owner: 'employer', position: 'error-message' },
    { owner: 'employer', purpose: 'technical-support', claim: 'page' },
  ],
])('as whose a contact is offered, and for what: %s', (_, change, spoken) => {
  const { owner, purpose, claim } = offered(change)!;
  expect({ owner, purpose, ...(claim && { claim }) }).toEqual(spoken);
});

test.each<[what: string, change: Partial<FoundContact>]>([
  ['a number for text messages', { kind: 'sms' }],
  ['a number of a fax', { kind: 'fax' }],
  ['a number that is kept for faxes', { kind: 'phone', purpose: 'fax' }],
  ['what is named without an address', { normalized: null }],
  ['an address that does not answer', { unfit: 'no-reply' }],
  ['an address of the applicant', { unfit: 'own' }],
  [
    'a chat on a page without an address',
    { kind: 'chat', normalized: null, words: 'live chat', source: 'blob:https' },
  ],
  ['a form that is called a chat', { kind: 'form', normalized: null, words: 'live chat' }],
])('nobody is reached by %s', (_, change) => {
  expect(offered(change)).toBeUndefined();
});

test('a number is offered as it is printed where its country is not known', () => {
  const phone = { kind: 'phone', normalized: '+16082639900', printed: '608 263 9900' } as const;
  expect(offered(phone)?.value).toBe('608 263 9900');
});
