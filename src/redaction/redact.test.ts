import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { idsIn } from './ids.ts';
import { offeredContacts } from './offered-contacts.ts';
import { redact, redactAround, redactText } from './redact.ts';

/** What messages quote, print and say around it: tried in all combinations. */
const quoted = [
  'ada@b.example',
  'https://a.example/reset?token=abcd',
  'Ray ID: 7d0c5a1b',
  '+49 30 1234567',
  '123-45-6789',
  '4111 1111 1111 1111',
  'token=abcdef',
  '#18.2d35',
  '[e-mail]',
  'error code',
  '482913',
  'reference',
  'Error',
  'code',
  'is',
  ':',
];

describe('redactText', () => {
  test.each<[string, string]>([
    ['No account for ada.lovelace+job@example.co.uk.', 'No account for [e-mail].'],
    ['Social security number 123-45-6789 is taken', 'Social security number [identity number] is taken'],
    ['Personnummer 19900101-1234 finns redan', 'Personnummer [identity number] finns redan'],
    ['Codice fiscale RSSMRA85T10A562S già usato', 'Codice fiscale [identity number] già usato'],
    ['CPF 123.456.789-09 já cadastrado', 'CPF [identity number] já cadastrado'],
    ['IBAN DE89 3704 0044 0532 0130 00 is wrong', 'IBAN [account number] is wrong'],
    ['Ungültige IBAN: DE89 3704 0044 0532 0130 01', 'Ungültige IBAN: [account number]'],
    [
      'Open https://a.example/reset?token=Zk3x9QwL to go on',
      'Open https://a.example/reset?token=removed to go on',
    ],
    ['Code 482913 is wrong', 'Code [code] is wrong'],
    ['Card 4111 1111 1111 1112 declined', 'Card [card number] declined'],
    ['Card 4111 1111 1111 1111 declined', 'Card [card number] declined'],
    ['Your verification code is 482913.', 'Your verification code is [code].'],
    ['482913 is your verification code', '[code] is your verification code'],
    ['We called +49 30 1234567 in vain', 'We called [phone number] in vain'],
    ['(212) 555-0123 is no valid number', '[phone number] is no valid number'],
    ['token=abcdef123456 is stale', 'token=[secret] is stale'],
    ['id 1234567890 exists', 'id [identity number] exists'],
  ])('%s', (text, clean) => {
    expect(redactText(text)).toBe(clean);
  });

  // A label calls it an id, and the form says whose: what identifies a person is hidden all the same.
  test.each<[string, string]>([
    ['Reference: 123-45-6789 is already registered', 'Reference: [identity number] is already registered'],
    ['Transaction ID 4111111111111111 was refused', 'Transaction ID [card number] was refused'],
    ['Error ID: ada@b.example', 'Error ID: [e-mail]'],
    ['4111 1111 1111 1111 reference : 4111 1111 1111 1111', '[card number] reference : [card number]'],
    ['Reference DE89 3704 0044 0532 0130 00 is taken', 'Reference [account number] is taken'],
    ['Transaction ID 5500-0000-0000-0004 was refused', 'Transaction ID [card number] was refused'],
    ['Reference: 4111.1111.1111.1112 is taken', 'Reference: [card number] is taken'],
    // Words of help before a number make it no telephone of theirs.
    ['Contact support at 4111 1111 1111 1111.', 'Contact support at [card number].'],
    ['Contact support at 4111-1111-1111-1111.', 'Contact support at [card number].'],
    ['Please call us about DE89 3704 0044 0532 0130 00', 'Please call us about [account number]'],
    ['Call us at 123-45-6789', 'Call us at [identity number]'],
    // Of what goes on behind it, an id is only the beginning.
    ['Support ID: 109341287712', 'Support ID: 109341287712'],
    ['Support ID: 109341287712, account 109341287713', 'Support ID: 109341287712, account [account number]'],
    ['Support ID 109341287712 / 2', 'Support ID 109341287712 / 2'],
    ['Reference: 4111 was refused', 'Reference: 4111 was refused'],
    ['Request ID ada@initech.org failed', 'Request ID [e-mail] failed'],
    [
      'Call 608-263-9900 for help. Your number 608-263-9911 is not valid.',
      'Call 608-263-9900 for help. Your number [phone number] is not valid.',
    ],
    [
      'Write to help@globex.org or call 608-263-9900, or 608-263-9900.',
      'Write to help@globex.org or call 608-263-9900, or 608-263-9900.',
    ],
    ['Reference: 123-45-6788, error code: AA-17', 'Reference: [identity number], error code: AA-17'],
  ])('%s', (text, clean) => {
    expect(redactText(text)).toBe(clean);
  });

  test.each([
    'Error 8F3-22A',
    'Cloudflare Ray ID: 7d0c5a1b2c3d4e5f',
    'Access Denied. Reference #18.2d351ab8.1557333295.a4e16ab',
    'Incapsula incident ID: 443000270068113-91',
    'HTTP Status 500 – Internal Server Error',
    'Try again at 14:35 on 2026-03-02, or 03/02/2026.',
    'The file must be under 5 MB (5242880 bytes).',
    'Error code: 502',
  ])('leaves alone: %s', text => {
    expect(redactText(text)).toBe(text);
  });

  // Words that neither offer an address for help nor call a number an id ("… xid"): what is offered and ids stay, and
  // have tests of their own.
  const filler = fc
    .stringMatching(/^[a-z]{0,8}( [a-z]{1,8}){0,4}$/)
    .filter(words => offeredContacts(`${words} a@b.example`).length === 0)
    .filter(words => idsIn(`${words} 10000000000`).length === 0);
  const inside = (secret: fc.Arbitrary<string>) => fc.tuple(filler, secret, filler);
  const digits = (n: number) => fc.stringMatching(new RegExp(`^[1-9][0-9]{${n - 1}}$`));
  const secrets: Record<string, fc.Arbitrary<string>> = {
    // A mailbox of a desk is nobody's own: see `offeredContacts`.
    'an e-mail address': fc
      .tuple(fc.stringMatching(/^[a-z][a-z0-9._+-]{0,12}[a-z0-9]$/), fc.domain())
      .map(p => p.join('@'))
      .filter(address => offeredContacts(address).length === 0),
    'a social security number': fc.tuple(digits(3), digits(2), digits(4)).map(p => p.join('-')),
    'a long number': digits(11),
    'an international number': fc.tuple(digits(2), digits(3), digits(6)).map(p => `+${p.join(' ')}`),
  };
  test.each(Object.entries(secrets))('no text gives away %s', (_, secret) => {
    fc.assert(
      fc.property(inside(secret), ([before, hidden, after]) => {
        expect(redactText(`${before} ${hidden} ${after}`)).not.toContain(hidden);
      }),
    );
  });

  test('a card or account number goes, whatever calls it an id and however often it stands there', () => {
    const label = fc.constantFrom(
      'reference',
      'Error ID',
      'transaction id',
      'Ray ID',
      'Support code',
      'ref.',
    );
    const mark = fc.constantFrom(' ', ': ', ' : ', ' #', ' = ', ' is ');
    const number = fc.constantFrom(
      '4111 1111 1111 1111',
      '5500-0000-0000-0004',
      'DE89 3704 0044 0532 0130 00',
    );
    fc.assert(
      fc.property(fc.array(fc.tuple(label, mark, number, filler), { minLength: 1, maxLength: 4 }), parts => {
        const clean = redactText(parts.flat().join(' ').replace(/ {2,}/g, ' '));
        for (const [, , hidden] of parts) expect(clean).not.toContain(hidden.slice(0, 4));
      }),
    );
  });

  test('done twice is done once', () => {
    const piece = fc.constantFrom(...quoted);
    const sentence = fc.array(piece, { maxLength: 8 }).map(pieces => pieces.join(' '));
    fc.assert(
      fc.property(fc.oneof(sentence, fc.string()), text => {
        expect(redactText(redactText(text))).toBe(redactText(text));
      }),
    );
  });

  test.each(['code 482913 482913', 'verification code 4829 5521'])('done twice is done once: %s', text => {
    expect(redactText(redactText(text))).toBe(redactText(text));
  });

  test('an error reference stays whatever its letters', () => {
    fc.assert(
      fc.property(filler, fc.stringMatching(/^[0-9a-f]{15}[a-f]$/), (before, ray) => {
        fc.pre(/\d/.test(ray));
        expect(redactText(`${before} Ray ID: ${ray}`)).toContain(ray);
      }),
    );
  });
});

describe('what was removed', () => {
  test('of an address are the parts that may be a code or a name of the applicant', () => {
    const address = 'https://a.example/u/ada@b.example/cv?code=482913&pin=48291&name=Lovelace';
    expect(redact(`Open ${address}`).removed).toEqual(['ada@b.example', '482913']);
    expect(redact('GET /apply?code=482913&pin=48291 failed').removed).toEqual(['482913']);
  });

  test('of an address that stays as it is, is nothing', () => {
    expect(redact('See https://a.example/apply?gh_jid=4012345')).toEqual({
      text: 'See https://a.example/apply?gh_jid=4012345',
      removed: [],
    });
  });
});

test.each<[what: string, words: string, contact: string, shown: string]>([
  [
    'an address, in whatever case',
    'No account for Ada.L@b.example or eve@b.example',
    'ada.l@b.example',
    'No account for Ada.L@b.example or [e-mail]',
  ],
  [
    'a number, printed without its country',
    'No account for (212) 555-0123 or 212-555-0199',
    '+12125550123',
    'No account for (212) 555-0123 or [phone number]',
  ],
  ['none, where none is given', 'No account for eve@b.example', '', 'No account for [e-mail]'],
])('around a contact only the contact itself stays: %s', (_, words, contact, shown) => {
  expect(redactAround(words, contact)).toBe(shown);
});

test.each<[text: string, clean: string]>([
  // What is said of a password is none.
  ['Password: Sommerregen', 'Password: [secret]'],
  ['Mot de passe: Soleil', 'Mot de passe: [secret]'],
  ['Password: #mellon', 'Password: [secret]'],
  ['Password: must-contain-1-digit', 'Password: [secret]'],
  ['Password: REQUIRED.', 'Password: REQUIRED.'],
  ['Passwort: mindestens 8 Zeichen', 'Passwort: mindestens 8 Zeichen'],
  ['Contraseña: obligatoria', 'Contraseña: obligatoria'],
  ['パスワード: 必須です', 'パスワード: 必須です'],
  ['密码: 太短', '密码: 太短'],
  // A number of identity has five digits, or three and letters, and is no date.
  ['Passport number: 12345', 'Passport number: [identity number]'],
  ['Passport number: 1234', 'Passport number: 1234'],
  ['Passport number: AB123C', 'Passport number: [identity number]'],
  ['Passport number: A12B3', 'Passport number: A12B3'],
  ['Passport number: ABCDEF', 'Passport number: ABCDEF'],
  ['Passport number: 2026-11-29', 'Passport number: 2026-11-29'],
  ['Passport number: 29.11.2026', 'Passport number: 29.11.2026'],
])('a word that announces a secret hides what could be one: %s', (text, clean) => {
  expect(redactText(text)).toBe(clean);
});
