import { expect, test } from 'vitest';
import type { Channel } from '../applications/application.ts';
import { rankChannels } from './rank-channels.ts';

const now = new Date('2026-07-15T14:00:00Z'); // a Wednesday, ten in the morning in New York

const mail: Channel = {
  kind: 'email',
  value: 'help@acme-apply.example',
  owner: 'vendor',
  purpose: 'technical-support',
  extension: null,
  hours: null,
  position: 'help-page',
  words: 'Write to help@acme-apply.example',
  source: 'https://jobs.acme-apply.example/help',
  asOf: null,
  warning: null,
};
const phone: Channel = { ...mail, kind: 'phone', value: '+16082639900' };

const order = (...channels: Channel[]) => rankChannels(channels, now).map(({ value }) => value);

test.each<[string, Partial<Channel>, Partial<Channel>]>([
  ['support of the telephone before a recruiter in writing', { kind: 'phone' }, { purpose: 'recruiting' }],
  [
    'support before accommodation, even from the message',
    {},
    { purpose: 'accommodation', position: 'error-message' },
  ],
  [
    'the directory before what the error message names',
    { kind: 'phone', position: 'directory' },
    { position: 'error-message' },
  ],
  ['the directory before a footer', { kind: 'phone', position: 'directory' }, { position: 'footer' }],
  ['e-mail before form', {}, { kind: 'form' }],
  ['form before chat', { kind: 'form' }, { kind: 'chat' }],
  ['chat before telephone', { kind: 'chat' }, { kind: 'phone' }],
  ['open before closed', { hours: 'Mon-Fri 9-5 ET' }, { hours: 'Mon-Fri 1pm-5pm ET' }],
  ['open before unknown', { hours: 'Mon-Fri 9-5 ET' }, {}],
  [
    'unflagged before flagged, wherever it stands',
    { kind: 'phone', position: 'other' },
    { position: 'error-message', warning: 'contradicts-directory' },
  ],
])('%s', (_, first, second) => {
  const [one, two] = [
    { ...mail, value: 'one', ...first },
    { ...mail, value: 'two', ...second },
  ];
  expect(order(two, one)).toEqual(['one', 'two']);
  expect(order(one, two)).toEqual(['one', 'two']);
});

test('an address that the page and the directory have appears once, verified, with the directory’s hours', () => {
  const known: Channel = { ...phone, position: 'directory', hours: 'Mon-Fri 9-5 ET', words: null };
  const read: Channel = { ...phone, position: 'error-message', purpose: 'other', owner: 'employer' };
  const ranked = rankChannels([read, known], now);
  expect(ranked).toHaveLength(1);
  expect(ranked[0]).toMatchObject({
    position: 'directory',
    purpose: 'technical-support',
    owner: 'vendor',
    hours: 'Mon-Fri 9-5 ET',
  });
});
