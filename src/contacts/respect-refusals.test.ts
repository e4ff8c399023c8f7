import { expect, test } from 'vitest';
import type { Channel } from '../applications/application.ts';
import type { Refusal } from './found.ts';
import { readRefusals } from './read-refusals.ts';
import { respectRefusals } from './respect-refusals.ts';

const channel: Channel = {
  kind: 'phone',
  value: '+12125550101',
  owner: 'employer',
  purpose: 'recruiting',
  extension: null,
  hours: null,
  position: 'footer',
  words: null,
  source: 'https://careers.globex.example/',
  asOf: null,
  warning: null,
};

test.each<[string, Partial<Channel>, Channel['warning']]>([
  ['No phone calls, please.', {}, 'refused'],
  ['No phone calls, please.', { kind: 'email', value: 'jobs@globex.example' }, null],
  ['No phone calls, please.', { purpose: 'technical-support' }, null],
  ['No phone calls, please.', { purpose: 'accommodation' }, null],
  ['No phone calls, please.', { warning: 'foreign-frame' }, 'foreign-frame'],
  ['We look forward to hearing from you.', {}, null],
])('%s %o', (text, change, warning) => {
  const refusals = readRefusals([{ text }]);
  expect(respectRefusals([{ ...channel, ...change }], refusals)[0]?.warning).toBe(warning);
});

test.each<[refuses: Refusal['refuses'], kind: Channel['kind'], warning: Channel['warning']]>([
  ['any', 'phone', 'refused'],
  ['any', 'email', 'refused'],
  ['any', 'form', 'refused'],
  ['email', 'email', 'refused'],
  ['email', 'phone', null],
  ['phone', 'phone', 'refused'],
  ['phone', 'form', null],
  // What support will not do says nothing of who may be asked.
  ['status', 'phone', null],
  ['password-reset', 'email', null],
])('where no %s is wanted, a contact of the kind %s is marked: %s', (refuses, kind, warning) => {
  const refusals = [{ refuses, words: 'Please do not.' }];
  expect(respectRefusals([{ ...channel, kind }], refusals)[0]?.warning).toBe(warning);
});
