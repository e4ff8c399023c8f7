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
  // What it is taken for does not matter where the refusal is about this very number.
  ['Please do not call this number: (212) 555-0101.', { purpose: 'technical-support' }, 'refused'],
  ['No phone calls, please. Technical help: (212) 555-0101.', { purpose: 'technical-support' }, null],
  [
    'No phone calls about your application; technical support only: (212) 555-0101.',
    { purpose: 'technical-support' },
    null,
  ],
  ['We look forward to hearing from you.', {}, null],
])('%s %o', (text, change, warning) => {
  const refusals = readRefusals([{ text }]);
  expect(respectRefusals([{ ...channel, ...change }], refusals)[0]?.warning).toBe(warning);
});

test.each([
  ['No llame a este número: 91 454 70 00', '+34914547000'],
  ['Telefonisch contact wordt niet op prijs gesteld: 070 373 8002', '+31703738002'],
  ['Nie udzielamy informacji telefonicznie: 22 661 81 11', '+48226618111'],
  ['Vi tar inte emot telefonsamtal om ansökan: 08-454 20 00', '+4684542000'],
  ['Nous ne répondons pas aux appels : 01 42 76 40 40', '+33142764040'],
  ['Non rispondiamo al telefono: 06 4620 2222', '+390646202222'],
  ['Não atendemos por telefone: (11) 3241-0000', '+551132410000'],
])('a number in the sentence that refuses it is refused: %s', (text, value) => {
  const line: Channel = { ...channel, value, purpose: 'technical-support' };
  expect(respectRefusals([line], readRefusals([{ text }]))[0]?.warning).toBe('refused');
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
