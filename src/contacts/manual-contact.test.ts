import { expect, test } from 'vitest';
import { parseManualContact } from './manual-contact.ts';

const page = 'https://careers.globex.com/jobs';

test.each([
  [' help@globex.com ', { kind: 'email', value: 'help@globex.com' }],
  ['(608) 263-9900', { kind: 'phone', value: '+16082639900' }],
  ['+49 30 25002520', { kind: 'phone', value: '+493025002520' }],
  // What is copied with it takes nothing away.
  [`  ${' '.repeat(300)}help@globex.com`, { kind: 'email', value: 'help@globex.com' }],
  ['HTTP://help.globex.com/ticket', { kind: 'form', value: 'http://help.globex.com/ticket' }],
  ['https://help.globex.com/ticket', { kind: 'form', value: 'https://help.globex.com/ticket' }],
  // As people say it.
  ['help.globex.com/ticket?lang=en', { kind: 'form', value: 'https://help.globex.com/ticket?lang=en' }],
  [' www.globex.com ', { kind: 'form', value: 'https://www.globex.com/' }],
])('%s', (typed, channel) => {
  expect(parseManualContact(typed, 'vendor-support', page, '2026-03-02')).toMatchObject({
    ...channel,
    owner: 'vendor',
    purpose: 'technical-support',
    position: 'by-hand',
    asOf: '2026-03-02',
    warning: null,
  });
});

test.each([
  '',
  'somebody',
  '12345',
  'https://',
  'noreply@globex.com',
  '2026-03-02',
  '2.3.2026',
  '3.14',
  'e.g',
  'Mr. Smith',
])('"%s" reaches nobody', typed => {
  expect(parseManualContact(typed, 'employer', page, '2026-03-02')).toBeNull();
});
