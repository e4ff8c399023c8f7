import { expect, test } from 'vitest';
import type { Channel } from './application.ts';
import { compareTrust, isSameChannel, mergeChannels, misfitOf } from './channel-set.ts';

const base: Channel = {
  kind: 'phone',
  value: '+41442681212',
  owner: 'vendor',
  purpose: 'technical-support',
  extension: null,
  hours: null,
  position: 'directory',
  words: null,
  source: 'https://acme.example/help',
  asOf: null,
  warning: null,
};

test.each<[string, Partial<Channel>, Partial<Channel>, boolean]>([
  ['a number with and without its country', {}, { value: '044 268 12 12' }, true],
  ['numbers of two countries', {}, { value: '+49442681212' }, false],
  ['a number written otherwise', {}, { value: '+41 (44) 268-12-12' }, true],
  ['a number without country and area', {}, { value: '268 12 12' }, true],
  ['a number behind two zeros', {}, { value: '00 268 12 12' }, true],
  ['a number with a zero within', { value: '+41442680112' }, { value: '268 01 12' }, true],
  ['two numbers without a country that end alike', { value: '044 268 12 12' }, { value: '268 12 12' }, false],
  ['a short end of a number', {}, { value: '1212' }, false],
  ['a number and a form of that name', {}, { kind: 'form', value: '268 12 12' }, false],
  ['two mailboxes', { kind: 'email', value: 'a@b.org' }, { kind: 'email', value: 'c@b.org' }, false],
  [
    'an address with whatever may stand around it',
    { kind: 'form', value: 'http://b.org/h/?' },
    { kind: 'form', value: 'https://b.org/h#' },
    true,
  ],
  [
    'two addresses that lead on to one',
    { kind: 'form', value: 'https://b.org/h?to=https://c.org' },
    { kind: 'form', value: 'https://b.org/h?to=c.org' },
    false,
  ],
  ['a mailbox in capitals', { kind: 'email', value: 'a@b.org' }, { kind: 'email', value: 'A@B.org' }, true],
  [
    'a form and a chat at one address',
    { kind: 'form', value: 'https://www.b.org/h/' },
    { kind: 'chat', value: 'https://b.org/h' },
    true,
  ],
  [
    'two pages of a site',
    { kind: 'form', value: 'https://b.org/h' },
    { kind: 'form', value: 'https://b.org/i' },
    false,
  ],
])('%s', (_, one, other, same) => {
  expect(isSameChannel({ ...base, ...one }, { ...base, ...other })).toBe(same);
});

test.each<[string, Partial<Channel>, Partial<Channel>]>([
  ['the directory before an error message', {}, { position: 'error-message' }],
  [
    'what was checked before what the page claims',
    { position: 'other' },
    { position: 'error-message', claim: 'page' },
  ],
  ['a contact without warning first', { position: 'other' }, { warning: 'foreign-frame' }],
  ['a typed contact before the page', { position: 'by-hand' }, { position: 'help-box' }],
])('%s', (_, better, worse) => {
  expect(compareTrust({ ...base, ...better }, { ...base, ...worse })).toBeLessThan(0);
});

test('two readings become the better one, with what only the other tells', () => {
  const page: Channel = {
    ...base,
    value: '044 268 12 12',
    position: 'footer',
    owner: 'employer',
    hours: '9-5',
    words: 'Call',
  };
  expect(mergeChannels([page], [base])).toEqual([{ ...base, hours: '9-5', words: 'Call' }]);
});

test('of an extension that both tell, the better one stays; of two equals the first', () => {
  const page: Channel = { ...base, position: 'footer', extension: '34' };
  expect(mergeChannels([page], [{ ...base, extension: '12' }])).toEqual([{ ...base, extension: '12' }]);
  expect(mergeChannels([page], [base])).toEqual([{ ...base, extension: '34' }]);
  const [first, second] = [
    { ...base, words: 'first' },
    { ...base, words: 'second' },
  ];
  expect(mergeChannels([first], [second])).toEqual([first]);
});

test('a channel fits best what it is kept for, and worst what another one is kept for', () => {
  expect(misfitOf({ lane: 'account' }, 'account')).toBe(0);
  expect(misfitOf({ lane: 'account' }, 'form')).toBe(2);
  expect([misfitOf({}, 'account'), misfitOf({ lane: 'account' }, null), misfitOf({}, null)]).toEqual([
    1, 1, 1,
  ]);
});

test('what a page keeps a channel for stays with it when the directory knows it too', () => {
  const read: Channel = { ...base, position: 'help-box', lane: 'account' };
  expect(mergeChannels([read], [base])).toEqual([{ ...base, lane: 'account' }]);
  expect(mergeChannels([base], [base])).toEqual([base]);
});
