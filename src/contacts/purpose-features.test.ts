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
    ['web-developer@globex.org', 'email', true],
    ['destek@globex.org', 'email', true],
    ['kaituki@globex.org', 'email', false],
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

  test('"Tel." and "Office" leave it to the line above, and say nothing where there is none', () => {
    const of = (some: Partial<Surroundings>) => [...seen(some).keys()];
    const silent = rowOf('silent');
    expect(of({ label: 'Office' })).toContain(silent);
    expect(of({ label: 'Office', heading: form })).not.toContain(silent);
    // The sentence before speaks for it only where it has no contact of its own.
    expect(of({ label: 'Office', before: form })).not.toContain(silent);
    expect(of({ label: 'Office', before: form, taken: true })).toContain(silent);
    const pairs = (label: string) => more(seen({ label, heading: form }), seen({ label })).size;
    expect(pairs('Office')).toBeGreaterThanOrEqual(pairs('Qwzx'));
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

/** FNV-1a, written anew: the weights are learned for these rows, so a feature that moved would lose what was learned. */
function rowOf(name: string): number {
  const hash = [...name].reduce((sum, sign) => Math.imul(sum ^ sign.charCodeAt(0), 16777619), 2166136261);
  return ((hash ^ (hash >>> 15)) >>> 0) % purposeTableRows;
}

const named = (names: Record<string, number>) =>
  new Map(Object.entries(names).map(([name, value]) => [rowOf(name), value] as const));

describe('by which names the weights know what is seen', () => {
  const always = { 'group 1': 1, 'sentence of 3': 1, short: 1, alone: 1, bias: 1 };
  const helpdesk = {
    'mailbox helpdesk': 1,
    'mailbox ~help': 0.5,
    'mailbox ~elpd': 0.5,
    'mailbox ~lpde': 0.5,
    'mailbox ~pdes': 0.5,
    'mailbox ~desk': 0.5,
    'mailbox: technical-support': 1,
    'alone mailbox: technical-support': 1,
  };
  const box = match('helpdesk@globex.org', 'email');
  const help = { 'mailbox help': 1, 'mailbox ~help': 0.5, 'mailbox: technical-support': 1 };
  const page = { ...always, ...help, silent: 1, 'alone mailbox: technical-support': 1, 'kind link': 1 };

  test.each<[string, Partial<Surroundings>, ContactMatch, Record<string, number>]>([
    ['a number without words', {}, phone, { ...always, silent: 1, 'kind phone': 1 }],
    ['a mailbox', {}, box, { ...always, ...helpdesk, silent: 1, 'kind email': 1 }],
    [
      'a mailbox with two parts, of which one is a letter',
      {},
      match('q..zxv@globex.org', 'email'),
      { ...always, silent: 1, 'kind email': 1, 'mailbox zxv': 1 },
    ],
    [
      'a number beside a mailbox',
      { group: [phone, box] },
      phone,
      {
        ...always,
        ...helpdesk,
        silent: 1,
        'kind phone': 1,
        'group 1': 0,
        'group 2': 1,
        'beside a mailbox': 1,
      },
    ],
    [
      'one of many',
      { group: [phone, phone, phone, phone] },
      phone,
      { ...always, silent: 1, 'kind phone': 1, 'group 1': 0, 'group 3': 1 },
    ],
    ['a page', {}, match('https://globex.org/help', 'link'), page],
    ['a page without encryption', {}, match('http://globex.org/help', 'link'), page],
    [
      'a page of a host with a name',
      {},
      match('https://help.globex.org/qwz', 'link'),
      { ...page, 'mailbox qwz': 1 },
    ],
    [
      'an address that is none',
      {},
      match('see https://globex.org/help', 'link'),
      { ...always, silent: 1, 'kind link': 1 },
    ],
    [
      'no address at all',
      {},
      { ...match('', 'email'), normalized: null },
      { ...always, silent: 1, 'kind email': 1 },
    ],
    [
      'words, long ones by their stem, too',
      { stretch: 'Qwzxvb qwzxk', label: 'Qxqxqx', sentence: 'vkvkvk' },
      phone,
      {
        ...always,
        silent: 1,
        'kind phone': 1,
        alone: 0,
        'clause "qwzxvb': 0.6,
        'clause "qwzxv~': 0.6,
        'clause "qwzxk': 0.6,
        'label "qxqxqx': 0.6,
        'label "qxqxq~': 0.6,
        'sentence "vkvkvk': 0.3,
        'sentence "vkvkv~': 0.3,
      },
    ],
    [
      'signs, by twos',
      { stretch: '鬱蒼蔚' },
      phone,
      { ...always, silent: 1, 'kind phone': 1, 'clause "鬱蒼': 0.6, 'clause "蒼蔚': 0.6 },
    ],
    [
      'words of another contact',
      { before: 'Qwzx', taken: true },
      phone,
      { ...always, silent: 1, 'kind phone': 1, taken: 1 },
    ],
    [
      'a question, which belongs to the clause',
      { before: 'Qwzx?' },
      phone,
      { ...always, silent: 1, 'kind phone': 1, asked: 1, 'clause "qwzx': 0.6, 'before "qwzx': 0.3 },
    ],
    [
      'a question in brackets',
      { before: '(Qwzx?)' },
      phone,
      { ...always, silent: 1, 'kind phone': 1, asked: 1, 'clause "qwzx': 0.6, 'before "qwzx': 0.3 },
    ],
    [
      'no question but in its middle',
      { before: 'Qwzx? Yk' },
      phone,
      { ...always, silent: 1, 'kind phone': 1, 'before "qwzx': 0.3, 'before "yk': 0.3 },
    ],
    [
      'a sentence of eight words among five short lines',
      { sentence: 'k k k k  k k k k', whole: 'k\n'.repeat(5) },
      phone,
      { ...always, silent: 1, 'kind phone': 1, 'sentence of 3': 0, 'sentence of 8': 1, alone: 0, list: 1 },
    ],
    [
      'a sentence of 24 words, which is all there is',
      { sentence: `${'k '.repeat(23)}k`, whole: ` ${'k '.repeat(23)}k` },
      phone,
      { ...always, silent: 1, 'kind phone': 1, 'sentence of 3': 0, 'sentence of 24': 1 },
    ],
    [
      'a sentence of 25, and lines of forty signs',
      { sentence: `${'k '.repeat(24)}k`, whole: `${'y'.repeat(39)}\n`.repeat(4) + 'y'.repeat(40) },
      phone,
      {
        ...always,
        silent: 1,
        'kind phone': 1,
        'sentence of 3': 0,
        'sentence of many': 1,
        alone: 0,
        short: 0,
      },
    ],
  ])('%s', (_, some, one, names) => {
    const expected = Object.fromEntries(Object.entries(names).filter(([, value]) => value > 0));
    expect(seen(some, one)).toEqual(named(expected));
  });

  const lift = 'wheelchair';
  test.each<[string, Partial<Surroundings>, Record<string, number | undefined>]>([
    [
      'the words before it',
      { stretch: lift },
      { 'clause disability': 1, 'stretch disability': 1, silent: undefined },
    ],
    ['a label', { label: lift }, { 'label disability': 1, 'clause disability': undefined }],
    ['the passage before it', { block: lift }, { 'block disability': 1, silent: 1 }],
    ['a question', { block: `A ${lift}? Yes.` }, { 'question disability': 1, 'block disability': 1 }],
    [
      'a question before it is its own',
      { block: `Is there a ${lift} at hand?`, before: `Is there a ${lift} at hand?` },
      { 'clause disability': 1, 'before disability': 1, 'question disability': undefined },
    ],
    [
      'one that was answered before',
      {
        block: `The ${lift} is here, or is it not? And what else of that? Nothing`,
        before: 'What else of that?',
      },
      { 'question disability': undefined, asked: 1 },
    ],
    ['its sentence', { sentence: lift }, { 'sentence disability': 1, silent: 1 }],
    ['the sentence before', { before: lift }, { 'before disability': 1, silent: undefined }],
    [
      'the sentence before a long one',
      { before: lift, sentence: 'k '.repeat(30) },
      { 'before disability': 1, silent: 1 },
    ],
    ['one before a shorter one', { before: lift, sentence: 'k '.repeat(29) }, { silent: undefined }],
    ['a heading', { heading: lift }, { 'heading disability': 1, silent: undefined }],
    ['what comes after', { after: lift }, { 'after disability': 0.5, silent: 1 }],
    ['anything of the passage', { whole: lift }, { 'whole disability': 0.5, silent: 1 }],
    ['what is far behind', { whole: `${'k '.repeat(1000)}${lift}` }, { 'whole disability': undefined }],
    [
      'what is farther than words of its own',
      { stretch: 'the form hangs', heading: lift, after: lift },
      {
        'heading disability': undefined,
        'heading beside disability': 0.3,
        'after beside disability': 0.15,
        'broken+form': 0.5,
        'form+broken': undefined,
        'broken+broken': undefined,
      },
    ],
    [
      'what is beside a place that is no purpose',
      { stretch: 'Avenue', heading: lift },
      { 'heading disability': 1, 'heading beside disability': undefined },
    ],
    [
      'older cues',
      { stretch: 'accessibility' },
      { 'clause cue0': 1, 'clause disability': 1, 'clause cue1': undefined },
    ],
    [
      'an address',
      { stretch: 'wheelchair@globex.org' },
      { 'clause disability': undefined, 'clause "wheelchair': undefined },
    ],
    [
      'words that an address parts',
      { stretch: 'wheel x@globex.org chair' },
      { 'clause "wheel': 0.6, 'clause "chair': 0.6, 'clause disability': undefined },
    ],
    ['a number and words', { stretch: 'qwz 608 263 9900 qvk' }, { 'clause "qwz': 0.6, 'clause "qvk': 0.6 }],
    ['a figure', { stretch: 'step 3 of 4' }, { 'clause "step': 0.6, 'clause "of': 0.6 }],
    [
      'a name on a card of a posting',
      { card: 'Qvk Zyx\nDana Field', whole: 'Send your CV to us. Salary: 20' },
      {
        'on a card': 1,
        'on a card with a name': 1,
        'named in jobText': 0.5,
        'named in sendApplication': 0.5,
      },
    ],
    [
      'a card without a name',
      { card: 'Help desk', whole: 'Salary: 20' },
      { 'on a card': 1, 'card desk': 1, 'on a card with a name': undefined, 'named in jobText': undefined },
    ],
    ['the sentence before words that say nothing', { before: 'qwzx' }, { 'before "qwzx': 0.3 }],
    [
      'the sentence before words that say what for',
      { before: 'qwzx', stretch: 'The form hangs' },
      { 'before "qwzx': 0.1 },
    ],
    ['the sentence of another contact', { before: 'qwzx', taken: true }, { 'before "qwzx': undefined }],
    ['somebody', { block: 'or ring Tom, ' }, { 'after a name': 1, 'with a title': undefined }],
    ['somebody with a title', { label: 'Frau Zyx' }, { 'with a title': 1, 'after a name': undefined }],
  ])('of %s', (_, some, expected) => {
    const rows = seen(some);
    const found = Object.keys(expected).map(name => [name, rows.get(rowOf(name))]);
    expect(Object.fromEntries(found)).toEqual(
      Object.fromEntries(
        Object.entries(expected).map(([name, value]) => [name, value && expect.closeTo(value)]),
      ),
    );
  });

  test.each([
    ['e.stone@globex.org', 'Eva Stone,', 1],
    ['info@globex.org', 'Eva Stone,', undefined],
    ['li@globex.org', 'Bo Li,', undefined],
    ['eva.müller@globex.org', 'Eva Müller', 1],
  ])('%s beside "%s"', (address, label, value) => {
    expect(seen({ label }, match(address, 'email')).get(rowOf('of a person'))).toBe(value);
  });
});
