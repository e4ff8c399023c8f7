import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { offeredContacts } from './offered-contacts.ts';
import { redactText, redactUrl } from './redact.ts';

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

const partsOfAddresses = [
  'Zk3x9QwLp2Rt7YbN5mVc8Hs1',
  '2f1c9e10-7a4b-41ee-9b1c-0a1b2c3d4e5f',
  'jsessionid=0A1B',
  'gh_jid=7',
  'ada@b.example',
  'removed',
  'verify',
  'token',
  '12345',
  'jobs',
  '%40',
  '%zz',
  'é',
  ...'/?&#;=',
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

  // Words that do not offer an address for help: what is offered stays, and has a test of its own.
  const filler = fc
    .stringMatching(/^[a-z]{0,8}( [a-z]{1,8}){0,4}$/)
    .filter(words => offeredContacts(`${words} a@b.example`).length === 0);
  const inside = (secret: fc.Arbitrary<string>) => fc.tuple(filler, secret, filler);
  const digits = (n: number) => fc.stringMatching(new RegExp(`^[1-9][0-9]{${n - 1}}$`));
  const secrets: Record<string, fc.Arbitrary<string>> = {
    'an e-mail address': fc
      .tuple(fc.stringMatching(/^[a-z][a-z0-9._+-]{0,12}[a-z0-9]$/), fc.domain())
      .map(p => p.join('@')),
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

describe('redactUrl', () => {
  test.each<[string, string]>([
    [
      'https://a.example/apply?gh_jid=4012345&token=abc',
      'https://a.example/apply?gh_jid=4012345&token=removed',
    ],
    ['https://a.example/job/R-10234/apply?jobId=77', 'https://a.example/job/R-10234/apply?jobId=77'],
    ['https://a.example/x;jsessionid=0A1B2C3D4E?req=9', 'https://a.example/x;jsessionid=removed?req=9'],
    ['https://a.example/verify/eyJhbGciOiJIUzI1NiJ9.e30.x', 'https://a.example/verify/removed'],
    ['https://a.example/reset/Zk3x9QwLp2Rt7YbN5mVc8Hs1', 'https://a.example/reset/removed'],
    // The key of a job is no secret, and neither is the key with the name of the job behind it.
    ['https://a.example/p/4f2a9c1d7e5b-field-engineer/', 'https://a.example/p/4f2a9c1d7e5b-field-engineer/'],
    [
      'https://a.example/Software-Engineer-P2---PA2026Q1JB050_R42442',
      'https://a.example/Software-Engineer-P2---PA2026Q1JB050_R42442',
    ],
    ['https://a.example/jobs/q8iUhgI6m4NHpSAkK-OAxx', 'https://a.example/jobs/q8iUhgI6m4NHpSAkK-OAxx'],
    ['https://a.example/jobs/verify/q8iUhgI6m4NHpSAkK-OAxx', 'https://a.example/jobs/verify/removed'],
    ['https://a.example/jobs/eyJhbGciOiJIUzI1NiJ9.e30.x', 'https://a.example/jobs/removed'],
    ['https://a.example/invite/q8iUhgIm-NHpSAkK-OAxxyZ', 'https://a.example/invite/removed'],
    ['https://a.example/password-reset/Ab3dEf', 'https://a.example/password-reset/removed'],
    ['https://a.example/password_reset_token/Ab3dEf', 'https://a.example/password_reset_token/removed'],
    ['https://a.example/q8iUhgI6m4-NHpSAkK-OAxx', 'https://a.example/removed'],
    ['https://a.example/verify/482913', 'https://a.example/verify/removed'],
    ['https://a.example/(S(l3jlb0z5tbg2vx45oxlwm4jl))/apply.aspx', 'https://a.example/removed/apply.aspx'],
    ['https://a.example/u/ada@b.example/cv', 'https://a.example/u/removed/cv'],
    ['https://me:pw@a.example/', 'https://a.example/'],
    ['https://a.example/cb#access_token=abc123', 'https://a.example/cb'],
    ['https://a.example/#/jobs/12', 'https://a.example/#/jobs/12'],
    ['https://a.example/#/jobs/12?q=Paris', 'https://a.example/#/jobs/12?q=removed'],
    ['https://a.example/apply#zqfragment', 'https://a.example/apply'],
    [
      'https://a.example/apply?city=Paris&dob=1985-04-12&y=219-09-9999&step=2&lang=de',
      'https://a.example/apply?city=removed&dob=removed&y=removed&step=2&lang=de',
    ],
    ['https://a.example/apply?Ada+Lovelace', 'https://a.example/apply?removed'],
    ['https://a.example/apply?job_id=219-09-9999', 'https://a.example/apply?job_id=removed'],
    ['https://a.example/apply?job=Gardener', 'https://a.example/apply?job=removed'],
    ['https://a.example/users/ada-lovelace/apply', 'https://a.example/users/removed/apply'],
    ['https://a.example/candidate/login', 'https://a.example/candidate/login'],
    ['https://a.example/search/ada/1', 'https://a.example/search/removed/1'],
    ['https://a.example/files/ada-cv.pdf', 'https://a.example/files/removed'],
    ['https://a.example/x/ada%2540b.example', 'https://a.example/x/removed'],
    ['https://a.example/+493012345678', 'https://a.example/removed'],
    ['https://a.example/jobs/743999912345678', 'https://a.example/jobs/743999912345678'],
    ['http://a@/b@c@ http://user:pw@', 'http:// http://'],
    ['https://[server]/apply?token=abcd', 'https://[server]/apply?removed'],
    ['data:text/plain,ada', 'data:removed'],
    [
      'https://a.example/jobs/2f1c9e10-7a4b-41ee-9b1c-0a1b2c3d4e5f',
      'https://a.example/jobs/2f1c9e10-7a4b-41ee-9b1c-0a1b2c3d4e5f',
    ],
    [
      'https://a.example/job/senior-software-engineer-platform-2026-berlin',
      'https://a.example/job/senior-software-engineer-platform-2026-berlin',
    ],
  ])('%s', (url, clean) => {
    expect(redactUrl(url)).toBe(clean);
  });

  const word = fc.stringMatching(/^[a-z]{2,9}$/);
  const secret = fc.stringMatching(/^([a-z][A-Z][0-9]){8}$/);

  test('no long random string survives, wherever it stands', () => {
    fc.assert(
      fc.property(word, word, secret, (path, name, hidden) => {
        fc.pre(
          ![
            'id',
            'jid',
            'pid',
            'job',
            'req',
            'posting',
            'position',
            'vacancy',
            'offer',
            'requisition',
          ].includes(name),
        );
        for (const url of [
          `https://a.example/${path}/${hidden}`,
          `https://a.example/${path}?${name}=${hidden}`,
          `https://a.example/${path};${name}=${hidden}`,
          `https://a.example/${path}#${name}=${hidden}`,
          `https://a.example/${path}#/${hidden}`,
        ]) {
          expect(redactUrl(url)).not.toContain(hidden);
        }
      }),
    );
  });

  const hex = fc.stringMatching(/^[0-9a-f]{8,16}$/).filter(key => /\d/.test(key));
  const title = fc.array(fc.stringMatching(/^[a-z]{3,10}$/), { minLength: 2, maxLength: 5 });

  test('the key of a job stays beside the words of its title', () => {
    fc.assert(
      fc.property(hex, title, fc.boolean(), (key, words, first) => {
        const slug = (first ? [key, ...words] : [...words, key]).join('-');
        expect(redactUrl(`https://a.example/p/${slug}/`)).toBe(`https://a.example/p/${slug}/`);
      }),
    );
  });

  test('a token goes behind every word that announces one, whatever stands before', () => {
    const announcing = fc.constantFrom(
      'reset',
      'verify',
      'invite',
      'token',
      'magic-link',
      'confirm-email',
      'session',
    );
    fc.assert(
      fc.property(announcing, fc.oneof(secret, hex), (before, hidden) => {
        for (const path of [`jobs/${before}`, before, `careers/job/12/${before}`])
          expect(redactUrl(`https://a.example/${path}/${hidden}`)).not.toContain(hidden);
      }),
    );
  });

  test.each(['/111111111 Error code 482917', '/reset 219-09-9999 job 4829', '//a b/+49 30 1234567 id 77001'])(
    'of an address that no browser would open nothing more is taken the second time: %s',
    address => {
      expect(redactUrl(redactUrl(address))).toBe(redactUrl(address));
    },
  );

  test('job numbers stay, and doing it twice changes nothing', () => {
    const part = fc.constantFrom(...partsOfAddresses);
    fc.assert(
      fc.property(fc.array(part, { maxLength: 6 }), fc.nat(), (parts, job) => {
        const url = `https://a.example/${parts.join('')}`;
        expect(redactUrl(redactUrl(url))).toBe(redactUrl(url));
        const posting = new URL(url);
        posting.searchParams.set('gh_jid', String(job));
        expect(redactUrl(posting.href)).toContain(`gh_jid=${job}`);
      }),
    );
  });
});
