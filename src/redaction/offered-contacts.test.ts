import { expect, test } from 'vitest';
import { offeredContacts } from './offered-contacts.ts';
import { redactText } from './redact.ts';

test.each([
  ['Could not save. Call Acme support now: (212) 555-0199. Error 8F3-22A', ['(212) 555-0199']],
  ['Please contact helpdesk@acme.example for assistance.', ['helpdesk@acme.example']],
  ['Bitte wenden Sie sich an hilfe@acme.example.', ['hilfe@acme.example']],
  ['お問い合わせは support@acme.example まで', ['support@acme.example']],
  ['Contact support if no code was sent to ada@example.org.', []],
  ['Please contact us with your number +49 30 1234567', []],
  ['ada@example.org is already registered. Contact support.', []],
  ['(212) 555-0123 is no valid number', []],
])('%s', (text, offered) => {
  expect(offeredContacts(text).map(({ address }) => address)).toEqual(offered);
  for (const address of offered) expect(redactText(text)).toContain(address);
});

test.each([
  ['careers@globex.org', true],
  ['it-support@globex.org', true],
  ['recruiting_team@globex.org', true],
  ['ada.jobs@globex.org', false],
  ['hrothgar@globex.org', false],
  ['info.ada@gmail.com', false],
])('a mailbox is one of a desk by its name: %s', (address, isOffered) => {
  expect(offeredContacts(`Questions? ${address}`).length === 1).toBe(isOffered);
  expect(offeredContacts(`No account for ${address}`)).toEqual([]);
});
