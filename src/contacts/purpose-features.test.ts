import { describe, expect, test } from 'vitest';
import type { ContactMatch } from './found.ts';
import {
  clauseOf,
  isIntroduced,
  isNamedForSupport,
  purposeFeatures,
  purposeTableRows,
  questionBeyond,
  questionIn,
} from './purpose-features.ts';
import type { Surroundings } from './surroundings.ts';
import { nothingAround } from './testing/nothing-around.ts';

const match = (normalized: string, kind: ContactMatch['kind'] = 'phone'): ContactMatch => ({
  start: 0,
  end: 1,
  raw: normalized,
  normalized,
  kind,
  extension: null,
  unfit: null,
});
const phone = match('+16082639900');

const around = (some: Partial<Surroundings>): Surroundings => ({ ...nothingAround, group: [phone], ...some });

/** How much of each row; two names that fall on one row are told apart by no test. */
function seen(some: Partial<Surroundings>, one = phone): Map<number, number> {
  const { rows, values } = purposeFeatures(one, around({ group: [one], ...some }));
  expect(rows).toHaveLength(values.length);
  expect(rows.every(row => Number.isInteger(row) && row >= 0 && row < purposeTableRows)).toBe(true);
  return new Map(rows.map((row, i) => [row, values[i]!]));
}

/** What is seen in the first and not in the second. */
const more = (first: Map<number, number>, second: Map<number, number>) =>
  new Map([...first].filter(([row]) => !second.has(row)));
const largest = (rows: Map<number, number>) => Math.max(...rows.values());

describe('the clause of a contact', () => {
  test.each([
    ['for errors write to A; for accommodations call', 'for accommodations call'],
    ['Jobs | Errors', 'Errors'],
    ['For errors write, for the job call', 'for the job call'],
    ['Fehler melden – bei Fragen zur Stelle', 'bei Fragen zur Stelle'],
    ['the form, which hangs', 'the form, which hangs'],
    ['Technical faults; e-mail:', 'Technical faults'],
    ['Technical faults\nTel.', 'Technical faults'],
    ['Technical faults\nof the form', 'Technical faults\nof the form'],
    ['; tel', 'tel'],
    ['12', '12'],
  ])('%s', (stretch, clause) => {
    expect(clauseOf(stretch)).toBe(clause);
  });

  test('is introduced where it follows another and has words of its own', () => {
    const of = (stretch: string, follows?: boolean) =>
      isIntroduced(around({ stretch, ...(follows !== undefined && { follows }) }));
    expect(of('; about the job write to', true)).toBe(true);
    expect(of('; about the job write to', false)).toBe(false);
    expect(of('; about the job write to')).toBe(false);
    expect(of('or by e-mail', true)).toBe(false);
    expect(of(', or about the job', true)).toBe(false);
    expect(of('、或者拨打招聘热线', true)).toBe(false);
    expect(of('orders are taken at', true)).toBe(true);
  });
});

describe('the question of an entry', () => {
  test.each([
    ['Where is my file? It is kept. Ask', 'Where is my file?'],
    ['Where is my file? Who reads it? Ask', ' Who reads it?'],
    ['I have lost my key. What now? Ask', 'I have lost my key. What now?'],
    ['パスワードを忘れた場合は？画面から。', 'パスワードを忘れた場合は？'],
    ['We answer all of it.', ''],
    ['?', ''],
  ])('%s', (block, question) => {
    expect(questionIn(block).trim()).toBe(question.trim());
  });

  test('a bare one asks about the one before it, and only where it is the last thing said', () => {
    const beyond = (block: string, before: string) => questionBeyond(around({ block, before })).trim();
    const faq = 'Why does it stop to load? Try again. Nothing?';
    expect(beyond(`${faq} Call`, 'Nothing?')).toBe('Why does it stop to load?');
    expect(beyond(`${faq} Call`, 'Try again.')).toBe('Try again. Nothing?');
    expect(beyond('Why does it stop to load? Call', 'Why does it stop to load?')).toBe(
      'Why does it stop to load?',
    );
  });
});

describe('a mailbox or page that is named for support', () => {
  test.each([
    ['support@globex.org', 'email', true],
    ['it-help@globex.org', 'email', true],
    ['careers@globex.org', 'email', false],
    ['datenschutz-support@globex.org', 'email', false],
    ['https://help.globex.org/', 'link', true],
    ['https://www.globex.org/support', 'link', true],
    ['https://www.globex.org/', 'link', false],
    ['https://support.org/', 'link', false],
    ['help me', 'link', false],
    ['+16082639900', 'phone', false],
  ] as const)('%s (%s): %s', (value, kind, isNamed) => {
    expect(isNamedForSupport(match(value, kind))).toBe(isNamed);
  });
});

describe('what is seen', () => {
  const form = 'The form hangs';

  test('nothing is seen twice, and a contact without words is silent', () => {
    const { rows } = purposeFeatures(phone, around({}));
    expect(new Set(rows).size).toBe(rows.length);
    expect(more(seen({}), seen({ stretch: form })).size).toBeGreaterThan(0);
  });

  test('digits and addresses in the words say nothing', () => {
    const plain = seen({ stretch: form, label: 'Errors' });
    expect(seen({ stretch: `${form} 608-263-9900`, label: 'Errors x.y@globex.org' })).toEqual(plain);
  });

  test('what a desk says that it does not do says nothing', () => {
    const stretch = 'We cannot help with passwords or log-ins';
    const affirmed = more(seen({ stretch: 'We help with passwords or log-ins' }), seen({}));
    const denied = more(seen({ stretch }), seen({}));
    expect(denied.size).toBeLessThan(affirmed.size);
  });

  test('words that are farther away count less, and least where the contact has words of its own', () => {
    const of = (some: Partial<Surroundings>) => {
      const without = { ...some, sentence: '', whole: '', after: '', heading: null, before: '', earlier: '' };
      return largest(more(seen(some), seen(without)));
    };
    expect(of({ heading: form })).toBe(1);
    expect(of({ before: form, sentence: 'x '.repeat(40) })).toBe(1);
    expect(of({ whole: `${form}.` })).toBeLessThanOrEqual(1);
    const own = { stretch: 'Send your CV to' };
    const far = more(seen({ ...own, heading: form }), seen(own));
    expect(far.size).toBeGreaterThan(0);
    expect(largest(far)).toBeCloseTo(0.3);
  });

  test('words that another contact has are no words of this one', () => {
    const before = 'Does the form hang?';
    expect(more(seen({ before, taken: true }), seen({ taken: true })).size).toBeLessThan(
      more(seen({ before }), seen({})).size,
    );
  });

  test('a question before the contact is its own words', () => {
    const asked = seen({ before: 'Does the form hang?' });
    const told = seen({ before: 'The form hangs at times.' });
    const own = seen({ stretch: 'Does the form hang?' });
    const shared = (one: Map<number, number>) => [...own.keys()].filter(row => one.has(row)).length;
    expect(shared(asked)).toBeGreaterThan(shared(told));
  });

  test('a question of a few words brings the sentence before it', () => {
    const some = { earlier: 'I see a blank page.', heading: '' };
    const short = more(
      seen({ ...some, before: 'Whom do I ask?' }),
      seen({ before: 'Whom do I ask?', heading: '' }),
    );
    const long = { before: 'Whom do I ask about such odd things here?', heading: '' };
    expect(short.size).toBeGreaterThan(more(seen({ ...some, ...long }), seen(long)).size);
  });

  test('"Switchboard: …" behind another contact is less of its passage', () => {
    const whole = 'Applicants with a disability: 555. Desk: 556';
    const apart = (taken: boolean, label: string) => {
      const some = { label, stretch: label, taken };
      return largest(more(seen({ ...some, whole }), seen({ ...some, whole: 'x '.repeat(9) })));
    };
    expect(apart(false, 'Qwzx')).toBe(0.5);
    expect(apart(true, 'Qwzx')).toBe(0.15);
    expect(apart(true, '')).toBe(0.5);
  });

  test('a mailbox speaks by its name, its parts, and for the numbers beside it', () => {
    const box = match('helpdesk@globex.org', 'email');
    const alone = seen({}, box);
    expect(more(alone, seen({}, match('kqx@globex.org', 'email'))).size).toBeGreaterThan(5);
    const beside = seen({ group: [phone, box] });
    expect(more(beside, seen({})).size).toBeGreaterThan(5);
    // Digits of a name are no parts of it.
    const digits = seen({}, match('helpdesk2@globex.org', 'email'));
    expect(more(alone, digits).size).toBe(0);
  });

  test.each<[string, Partial<Surroundings>, Partial<Surroundings>]>([
    ['a person', { label: 'Eva Stone,' }, { label: 'Ava Sloan,' }],
    ['a first name', { block: 'please ask Stone, ' }, { block: 'please ask Sloan, ' }],
  ])('the mailbox of %s who is named beside it', (_, named, other) => {
    const box = match('e.stone@globex.org', 'email');
    const rowsOf = (some: Partial<Surroundings>) =>
      purposeFeatures(box, around({ group: [box], ...some })).rows.length;
    expect(rowsOf(named)).toBe(rowsOf(other) + 1);
  });

  test('somebody who is named right before, and how people are addressed', () => {
    const of = (some: Partial<Surroundings>) => more(seen(some), seen({})).size;
    expect(of({ block: 'or ring Tom, ' })).toBeGreaterThan(of({ block: 'or ring us, ' }));
    expect(of({ block: 'or ring Tom Reed on ' })).toBeGreaterThan(of({ block: 'or ring tom reed on ' }));
    expect(of({ label: 'Frau Zyx' })).toBe(of({ label: 'Frag Zyx' }) + 1);
  });

  test('how long the sentence and the passage are', () => {
    const lengths = [1, 4, 9, 25].map(count =>
      seen({ sentence: 'x '.repeat(count).trim(), whole: 'y'.repeat(200) }),
    );
    for (const [i, one] of lengths.entries())
      for (const other of lengths.slice(i + 1)) expect(more(one, other).size).toBe(1);
    const long = { whole: 'y'.repeat(150), sentence: 'x' };
    expect(more(seen({ ...long, whole: 'y'.repeat(149) }), seen(long)).size).toBe(1);
    const lines = (count: number, length: number) =>
      seen({ whole: Array(count).fill('y'.repeat(length)).join('\n') });
    expect(more(lines(5, 35), lines(4, 45)).size).toBe(1);
    expect(more(lines(5, 45), lines(4, 45)).size).toBe(0);
    expect(
      more(seen({ sentence: 'x y', whole: ' x y ' }), seen({ sentence: 'x y', whole: 'x y z' })).size,
    ).toBe(1);
  });

  test('words of Latin letters and pairs of signs', () => {
    const stretchOf = (stretch: string) => more(seen({ stretch }), seen({}));
    // The word, and its stem where it is long; the same in the stretch and the clause counts once.
    expect(stretchOf('qwzx').size + 1).toBe(stretchOf('qwzxvb').size);
    expect(stretchOf('鬱蒼').size).toBe(1);
    expect(stretchOf('鬱蒼蔚').size).toBe(2);
  });
});
