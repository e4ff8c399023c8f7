import { describe, expect, test } from 'vitest';
import type { Passage } from '../applications/passage.ts';
import type { ContactMatch } from './found.ts';
import type { ContactDomain } from './owner.ts';
import { likeliestPurpose, purposeOf, scoreWords, type WordsOfSupport, wordsOfSupport } from './purpose.ts';
import { type LinePurpose, linePurposes } from './purpose-model.ts';
import { locateContacts } from './read-contacts.ts';
import type { Surroundings } from './surroundings.ts';
import { known } from './testing/reading.ts';

const documentUrl = 'https://www.globex.org/careers';

/** The last contact of a text, with the words around it. */
function lastOf(text: string, position: Passage['position'] = 'other') {
  const passage = { text, heading: null, position, links: [], documentUrl };
  const located = locateContacts(passage, { pageUrl: documentUrl, vendor: null, lang: 'en' });
  return located.filter(({ find }) => find.normalized !== null).at(-1)!;
}

const purposeIn = (text: string, position: Passage['position'] = 'other', domain: ContactDomain = 'none') => {
  const { find, around } = lastOf(text, position);
  return purposeOf(find, around, 'employer', null, domain);
};

describe('the likeliest purpose', () => {
  /** Strengths that give support this chance, and another purpose most of the rest. */
  const strengths = (support: number, instead: LinePurpose = 'recruiting') =>
    linePurposes.map(purpose =>
      Math.log(
        purpose === 'technical-support'
          ? support
          : purpose === instead
            ? (1 - support) * 0.8
            : (1 - support) / 20,
      ),
    );

  test.each<[WordsOfSupport, isPlaced: boolean, from: number]>([
    ['silent', false, 0.8],
    ['asking', false, 0.5],
    ['hinting', false, 0.5],
    ['telling', false, 0.25],
    ['silent', true, 0.5],
    ['asking', true, 0.5],
    ['hinting', true, 0.5],
    ['telling', true, 0.25],
  ])(
    'is support, where the words are %s and its place speaks for it (%s), from %s',
    (words, isPlaced, from) => {
      expect(likeliestPurpose(strengths(from + 0.01), words, isPlaced)).toBe('technical-support');
      expect(likeliestPurpose(strengths(from - 0.01), words, isPlaced)).toBe('recruiting');
    },
  );

  test('is accommodation where that is likelier than support, whatever the words tell of trouble', () => {
    expect(likeliestPurpose(strengths(0.4, 'accommodation'), 'telling')).toBe('accommodation');
    expect(likeliestPurpose(strengths(0.6, 'accommodation'), 'telling')).toBe('technical-support');
  });

  test.each(linePurposes.filter(purpose => purpose !== 'technical-support'))('is %s', purpose => {
    const one = linePurposes.map(other => (other === purpose ? 900 : 899));
    expect(likeliestPurpose(one, 'silent')).toBe(purpose);
    expect(
      likeliestPurpose(
        one.map(value => value - 1800),
        'silent',
      ),
    ).toBe(purpose);
  });
});

describe('words speak for a purpose', () => {
  test('by their strongest cue, and a little by each other one', () => {
    const one = scoreWords('technical support')['technical-support'];
    const two = scoreWords('technical support, forgot password')['technical-support'];
    const other = scoreWords('forgot password')['technical-support'];
    expect(one).toBeGreaterThan(0);
    expect(two).toBeGreaterThanOrEqual(Math.max(one, other));
    expect(two).toBeLessThan(one + other);
    expect(scoreWords('Nothing is said.')['technical-support']).toBe(0);
  });

  test('and not where a mailbox has them in its name', () => {
    const { 'technical-support': support, recruiting } = scoreWords('technical.support@hr-recruiting.org');
    expect([support, recruiting]).toEqual([0, 0]);
  });

  test('nor where they are denied', () => {
    expect(
      scoreWords('Our recruiters cannot fix technical problems with the site.')['technical-support'],
    ).toBe(0);
    expect(
      scoreWords('Our recruiters cannot fix technical problems with the site. Forgot your password?')[
        'technical-support'
      ],
    ).toBeGreaterThan(0);
  });
});

describe('words of help and trouble', () => {
  test.each<[string, WordsOfSupport]>([
    ['Technical support: 608-263-9900', 'telling'],
    ['Forgot your password? Call 608-263-9900', 'telling'],
    ['Forgot your password? Write to jo@globex.org. Kim Berg: 608-263-9900', 'silent'],
    ['Something is odd? Call 608-263-9900', 'asking'],
    // What the sentence says of the contact before says nothing of the next one, unless that has no words of its own.
    ['The form is broken: desk@globex.org; invitations: 608-263-9900', 'silent'],
    ['Technical support: 414-221-2345, or try Kim on 608-263-9900', 'telling'],
    ['El archivo supera el tamaño permitido. Mándelo a oficina@globex.org', 'hinting'],
    ['The file exceeds the size limit. Send it to office@globex.org', 'hinting'],
    ['Nothing is odd. Call 608-263-9900', 'silent'],
    ['The wheel only spins. Call 608-263-9900', 'hinting'],
    ['Write to support@globex.org', 'hinting'],
    ['Call 608-263-9900 or write to support@globex.org', 'hinting'],
    ['Made a mistake on your form? Call 608-263-9900', 'silent'],
    ['Contact person: Kim Berg, head of technical support, 608-263-9900', 'silent'],
  ])('%s', (text, words) => {
    const { find, around } = lastOf(text);
    expect(wordsOfSupport(find, around)).toBe(words);
  });
});

describe('a purpose', () => {
  test.each<[what: string, change: Partial<ContactMatch>, purpose: string]>([
    ['a fax', { kind: 'fax' }, 'fax'],
    ['a telephone', {}, 'technical-support'],
    ['a sender that hears nothing', { kind: 'email', unfit: 'no-reply' }, 'other'],
  ])('of %s', (_, change, purpose) => {
    const { find, around } = lastOf('Trouble with the form? Call 608-263-9900.');
    expect(purposeOf({ ...find, ...change }, around, 'employer', null)).toBe(purpose);
  });

  test('of a mailbox made for one posting is to hear of the job', () => {
    const { find, around } = lastOf('Write to job-4471@globex.org');
    expect(purposeOf({ ...find, unfit: 'per-job' }, around, 'employer', null)).toBe('recruiting');
  });

  const plain = 'Our line: 608-263-9900';
  const channel = (purpose: 'technical-support' | 'recruiting' | 'other' | 'sales') =>
    known({ kind: 'phone', value: '+16082639900', purpose });

  test('of a channel in the directory is what the directory says', () => {
    const { find, around } = lastOf(plain);
    const of = (purpose: Parameters<typeof channel>[0]) =>
      purposeOf(find, around, 'employer', channel(purpose));
    expect([of('technical-support'), of('sales'), of('recruiting')]).toEqual([
      'technical-support',
      'sales',
      'recruiting',
    ]);
  });

  test('of a channel that nobody documented as support can still be support by its words', () => {
    const { find, around } = lastOf('Technical problems with the form? Call 608-263-9900');
    expect(purposeOf(find, around, 'vendor', channel('other'))).toBe('technical-support');
  });

  test('of a plain line is the vendor’s support or the employer’s switchboard', () => {
    const { find, around } = lastOf(plain);
    expect(purposeOf(find, around, 'vendor', null)).toBe('technical-support');
    expect(purposeOf(find, around, 'employer', null)).toBe('other');
    expect(purposeOf(find, around, 'unknown', null)).toBe('other');
  });

  test('is nearer to support in an error message and in a help box', () => {
    const text = 'Or call us: 608-263-9900';
    expect([purposeIn(text, 'error-message'), purposeIn(text, 'footer')]).toEqual([
      'technical-support',
      'other',
    ]);
  });

  test('is accommodation where the line is kept for that, whatever else its sentence says', () => {
    expect(
      purposeIn(
        'Technical support is given elsewhere; this line is for accommodation requests only: 608-263-9900',
      ),
    ).toBe('accommodation');
    expect(purposeIn('If you have a disability and need help with the form, call 608-263-9900.')).toBe(
      'accommodation',
    );
  });

  test('is that of another company where its words say so and its domain is another', () => {
    const payment = 'Problems with a payment? Write to desk@paygate.com';
    expect(purposeIn(payment, 'other', 'foreign')).toBe('other');
    expect(purposeIn(payment, 'other', 'page')).toBe('technical-support');
    const { find, around } = lastOf('Problems with the payment provider? Write to desk@globex.org');
    expect(purposeOf(find, around, 'employer', null, 'page')).toBe('other');
    const fee = lastOf('For technical queries on the form or the payment gateway: helpdesk@globex.org');
    expect(purposeOf(fee.find, fee.around, 'employer', null, 'page')).toBe('technical-support');
    expect(purposeOf(fee.find, fee.around, 'employer', null, 'foreign')).toBe('other');
    const form = lastOf('The form does not open? Write to desk@hiringware.com');
    expect(purposeOf(form.find, form.around, 'vendor', null, 'foreign')).toBe('technical-support');
  });

  test('is none for applicants where the line is for staff', () => {
    const staff = 'Employees sign in with their network ID. Call 608-263-9900 for IT support.';
    expect(purposeIn(staff)).toBe('other');
    expect(purposeIn('Employees sign in elsewhere. Applicants call 608-263-9900 for IT support.')).toBe(
      'technical-support',
    );
  });

  test('is other for an address that only sends, unless help is promised there', () => {
    expect(purposeIn('Our messages come from jobs@globex.org; add it to your address book.')).toBe('other');
    expect(
      purposeIn('Our messages come from jobs@globex.org; for technical support write to desk@globex.org.'),
    ).toBe('technical-support');
  });

  test('does not depend on words of a neighbour', () => {
    const around: Partial<Surroundings> = lastOf(
      'Technical problems? Call 414-221-2345. HR: 608-263-9900',
    ).around;
    expect(around.taken).toBe(true);
    expect(purposeIn('Technical problems? Call 414-221-2345. HR: 608-263-9900')).toBe('recruiting');
  });
});
