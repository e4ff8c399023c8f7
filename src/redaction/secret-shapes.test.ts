import { expect, test } from 'vitest';
import { isToken, looksSecret } from './secret-shapes.ts';

test.each<[what: string, text: string, isSecret: boolean]>([
  ['letters of both cases and digits, mixed', 'aB3dE5fG7hJ9kL1mN3pQ', true],
  ['letters of both cases, mixed', 'aBcDeFgHiJkLmNoPqRsT', true],
  ['small letters and digits, mixed', 'a1b2c3d4e5f6g7h8j9k0', true],
  ['an address', 'ada@mail.example', true],
  ['shorter ones open nothing', 'aB3dE5fG7hJ9kL1mN3p', false],
  ['a long hexadecimal number', '55555555aaaaaaaa55555555', true],
  ['in capitals', '55555555AAAAAAAA55555555', true],
  ['a shorter one', '55555555aaaaaaaa5555555', false],
  ['an id of a common form', '2f1c9e10-7a4b-41ee-9b1c-0a1b2c3d4e5f', false],
  ['and one with a digit more', '2f1c9e10-7a4b-41ee-9b1c-0a1b2c3d4e5fA', true],
  ['a long word in capitals', 'THISISALLCAPITALLETTERS', false],
  ['letters with few changes between them', 'Bewerbungsunterlagen2026Hamburg', false],

  ['the name of a page', 'senior-software-engineer-platform-2026-berlin', false],
  ['a key before a title', '4f2a9c1d7e5b-field-engineer', false],
  ['a title with a key that opens nothing', 'Field-Engineer-aB3dE5fG7hJ9kL1mN3p', false],
  ['a title with one that does', 'Field-Engineer-aB3dE5fG7hJ9kL1mN3pQ', true],
  ['one word with a short key', 'Engineer-aB3dE5fG7hJ9kL1m', false],
  ['one word with a longer key', 'Engineer-aB3dE5fG7hJ9kL1mN', true],
  ['an abbreviation with a key', 'UX-aB3dE5fG7hJ9kL1mN', true],
  ['a short word with a key', 'Head-aB3dE5fG7hJ9kL1m', true],

  ['one among words', 'open aB3dE5fG7hJ9kL1mN3pQ now', true],
  ['one in a file name', 'aB3dE5fG7hJ9kL1mN3pQ.pdf', true],
  ['two short ones with a dot between', 'aB3dE5fG7h.J9kL1mN3pQ', false],
])('%s: %s', (_, text, isSecret) => {
  expect(looksSecret(text)).toBe(isSecret);
});

test.each<[text: string, isOne: boolean]>([
  ['ada@mail.example', true],
  ['ada%40mail.example', true],
  ['eyJhbGciOiJIUzI1NiJ9.e30.x', true],
  ['eyJhbGci', false],
  ['keyJhbGciOiJIUzI1NiJ9', false],
])('an address or a signed token: %s', (text, isOne) => {
  expect(isToken(text)).toBe(isOne);
});
