import { describe, expect, test } from 'vitest';
import type { Application } from './application.ts';
import { sampleApplication } from './samples.ts';
import { findApplication, identityKeys, sameApplication } from './same-application.ts';

const unknownJob = { title: null, id: null };
const elsewhere = 'https://jobs.acme-apply.example/sign-in';
const gardener = { title: 'Gardener', id: null };
/** Of an employer that nobody names. */
const nobodyAt = (page: Partial<typeof sampleApplication>) => ({
  employer: null,
  employerDomain: null,
  ...page,
});

test.each<[string, Partial<typeof sampleApplication>, boolean]>([
  ['another step of the same job', { url: 'https://jobs.acme-apply.example/globex/1234/apply/step2' }, true],
  ['another job at the employer', { job: { title: 'Gardener', id: '9999' } }, false],
  [
    'the same job number at another employer',
    { employer: 'Initech', employerDomain: 'initech.example' },
    false,
  ],
  ['the same job number in another system', { vendor: 'other-ats' }, false],
  ['seen through a front-end', { vendor: 'front', frontEnd: 'acme-apply' }, true],
  ['the employer in its long form', { employer: 'Globex Corporation', employerDomain: null }, true],
  ['the number written otherwise', { job: { title: null, id: ' #1234 ' } }, true],
  ['the same number, without an employer', nobodyAt({}), true],
  ['the same number, without an employer or a system', nobodyAt({ vendor: null }), false],
  [
    'the same title without an employer, on another host',
    nobodyAt({ job: gardener, url: 'https://a.example/1234' }),
    false,
  ],
  ['the same title without an employer, on the same host', nobodyAt({ job: gardener, url: elsewhere }), true],
  [
    'the same title and host without employer or system, and another number in the address',
    nobodyAt({ vendor: null, job: gardener, url: 'https://jobs.acme-apply.example/globex/9999/apply' }),
    true,
  ],
  ['no number, the same title', { job: { title: 'gardener', id: null }, url: elsewhere }, true],
  ['no number, another title', { job: { title: 'Cook', id: null } }, false],
  [
    'neither, the same address with another query',
    { job: unknownJob, url: `${sampleApplication.url}/?step=2` },
    true,
  ],
  ['neither, another address', { job: unknownJob, url: elsewhere }, false],
])('%s', (_, change, same) => {
  expect(sameApplication(sampleApplication, { ...sampleApplication, ...change })).toBe(same);
  expect(sameApplication({ ...sampleApplication, ...change }, sampleApplication)).toBe(same);
});

test('an employer whose name has no letters is not every employer', () => {
  const unlisted = { ...sampleApplication, employer: '***', employerDomain: null };
  expect(sameApplication(unlisted, { ...unlisted, employer: 'Globex' })).toBe(false);
  expect(sameApplication({ ...unlisted, employer: 'Globex' }, unlisted)).toBe(false);
});

test('a common title on two unknown sites is no proof', () => {
  const nobody = { vendor: null, employer: null, employerDomain: null, job: { title: 'Cook', id: null } };
  const one = { ...sampleApplication, ...nobody, url: 'https://a.example/1' };
  expect(sameApplication(one, { ...one, url: 'https://b.example/2' })).toBe(false);
  expect(sameApplication(one, { ...one, url: 'https://a.example/2' })).toBe(true);
});

describe('a front-end and the form that it leads to', () => {
  const posting = {
    ...sampleApplication,
    vendor: 'phenom',
    url: 'https://globex.phenompeople.net/us/en/job/1234',
  };
  const form = { ...sampleApplication, vendor: 'workday', url: elsewhere };
  const unnamed = { ...form, employer: null, employerDomain: null };

  test.each<[string, typeof sampleApplication, boolean]>([
    ['the same job at the same employer', form, true],
    ['another job', { ...form, job: { title: 'Gardener', id: '9999' } }, false],
    ['the same title, without a number', { ...form, job: gardener }, true],
    ['another title, without a number', { ...form, job: { title: 'Cook', id: null } }, false],
    ['a job that cannot be told', { ...form, job: unknownJob }, false],
    ['an employer that cannot be told', unnamed, false],
    ['another front-end led there', { ...form, frontEnd: 'radancy' }, false],
    ['two front-ends', { ...form, vendor: 'radancy' }, false],
  ])('%s', (_, other, same) => {
    expect(sameApplication(posting, other)).toBe(same);
    expect(sameApplication(other, posting)).toBe(same);
  });

  test('in one tab they need not tell the employer, nor the job', () => {
    expect(findApplication([], unnamed, posting)).toBe(posting);
    expect(findApplication([], { ...unnamed, job: unknownJob }, posting)).toBe(posting);
    expect(findApplication([], { ...unnamed, job: { title: null, id: '9999' } }, posting)).toBeNull();
    expect(findApplication([], { ...form, employer: 'Initech', employerDomain: null }, posting)).toBeNull();
  });
});

test('a route kept in the fragment is part of the address', () => {
  const at = (hash: string) => ({
    ...sampleApplication,
    job: unknownJob,
    url: `https://jobs.example/app${hash}`,
  });
  expect(sameApplication(at('#/job/1'), at('#/job/1?tab=2'))).toBe(true);
  expect(sameApplication(at('#/job/1'), at('#/job/2'))).toBe(false);
  expect(sameApplication(at('#top'), at('#form'))).toBe(true);
});

test('a parameter that names a posting is part of the address where nothing else names the job', () => {
  const at = (query: string) => ({
    ...sampleApplication,
    vendor: null,
    employer: null,
    employerDomain: null,
    job: unknownJob,
    url: `https://board.example/apply.php${query}`,
  });
  expect(sameApplication(at('?vacancy=11'), at('?vacancy=12'))).toBe(false);
  expect(findApplication([], at('?vacancy=12'), at('?vacancy=11'))).toBeNull();
  expect(sameApplication(at('?vacancy=11&step=1'), at('?vacancy=11&step=2'))).toBe(true);
  // What answers to a form often has no parameter any more, and some is called after the attempt.
  expect(sameApplication(at('?vacancy=11'), at(''))).toBe(true);
  expect(sameApplication(at('?id=11'), at('?id=12'))).toBe(true);
});

describe('a page that tells no job', () => {
  const signIn = {
    ...sampleApplication,
    employer: null,
    employerDomain: null,
    job: unknownJob,
    url: elsewhere,
  };

  test('belongs to the application of its tab', () => {
    expect(findApplication([], signIn, sampleApplication)).toBe(sampleApplication);
  });

  test('belongs to nothing without one, or in another system', () => {
    expect(findApplication([sampleApplication], signIn, null)).toBeNull();
    expect(findApplication([], { ...signIn, vendor: 'other-ats' }, sampleApplication)).toBeNull();
  });

  test('and one that tells another job starts a new application even in the same tab', () => {
    expect(
      findApplication([sampleApplication], { ...signIn, job: { title: null, id: '777' } }, sampleApplication),
    ).toBeNull();
  });
});

test('two employers of one board are two applications, and one page is one however it is read', () => {
  const board = {
    ...sampleApplication,
    employerDomain: 'board.example',
    job: { title: 'Sales Assistant', id: null },
  };
  const acme = { ...board, employer: 'Acme', url: 'https://board.example/1' };
  const globex = { ...board, employer: 'Globex', url: 'https://board.example/9' };
  expect(sameApplication(acme, globex)).toBe(false);
  expect(sameApplication(acme, { ...globex, url: 'https://board.example/1?step=2' })).toBe(true);
});

describe('a test that follows the form', () => {
  const test_ = {
    ...sampleApplication,
    id: 'test',
    vendor: 'codility',
    frontEnd: null,
    employerDomain: null,
    job: unknownJob,
    url: 'https://app.codility.com/test/ABC123-XYZ/',
  };
  const other = { ...sampleApplication, id: 'other', job: { title: 'Cook', id: '9999' } };

  test('belongs to the application whose form led to it in this tab', () => {
    const nameless = { ...test_, employer: null };
    expect(findApplication([other], nameless, sampleApplication)?.id).toBe(sampleApplication.id);
    expect(findApplication([other], { ...test_, employer: 'Initech' }, sampleApplication)).toBeNull();
  });

  test('belongs to the one application at its employer when it is opened from a mail', () => {
    expect(findApplication([sampleApplication], test_, null)?.id).toBe(sampleApplication.id);
    expect(findApplication([sampleApplication, other], test_, null)).toBeNull();
    expect(findApplication([sampleApplication], { ...test_, employer: null }, null)).toBeNull();
  });
});

describe('an application that was corrected by hand', () => {
  const { employer, job, url } = sampleApplication;
  const corrected = {
    ...sampleApplication,
    employer: 'Initech',
    job: { title: 'Cook', id: '7' },
    url: 'https://initech.example/jobs/7',
    asRead: { employer, title: job.title, number: job.id, url },
  };
  const same = (a: typeof sampleApplication, b: typeof sampleApplication) => [
    sameApplication(a, b),
    sameApplication(b, a),
  ];

  test('is still the one that its pages speak of', () => {
    expect(same(corrected, sampleApplication)).toEqual([true, true]);
    expect(same(corrected, corrected)).toEqual([true, true]);
  });

  test('is also the one that it was corrected to', () => {
    expect(same(corrected, { ...corrected, asRead: {} })).toEqual([true, true]);
    const { asRead: _, ...asTyped } = corrected;
    expect(same(corrected, asTyped)).toEqual([true, true]);
  });

  test('is no third one', () => {
    const third = { ...sampleApplication, job: { title: 'Waiter', id: '8' } };
    expect(same(corrected, third)).toEqual([false, false]);
    expect(same(corrected, { ...sampleApplication, employer: 'Umbrella', employerDomain: null })).toEqual([
      false,
      false,
    ]);
  });

  test.each<[string, Partial<Application>]>([
    ['its employer', { employer: 'Initech', employerDomain: null, asRead: { employer } }],
    ['its number', { job: { title: job.title, id: '7' }, asRead: { number: job.id } }],
    ['its title', { job: { title: 'Cook', id: null }, asRead: { title: job.title } }],
  ])('is known where only %s was corrected', (_, change) => {
    const page = { ...sampleApplication, employerDomain: change.employerDomain ?? null };
    const read = change.job?.id === null ? { ...page, job: { title: job.title, id: null } } : page;
    expect(same({ ...sampleApplication, ...change }, read)).toEqual([true, true]);
  });

  test('is known by the address that was read, where pages say nothing else', () => {
    const unread = { title: null, number: null, url };
    const page = { ...sampleApplication, job: unknownJob };
    expect(same({ ...corrected, employer, asRead: unread }, page)).toEqual([true, true]);
    expect(same({ ...corrected, employer, asRead: { title: null, number: null } }, page)).toEqual([
      false,
      false,
    ]);
  });
});

test('what two of one application have in common is among their keys', () => {
  expect(identityKeys(sampleApplication)).toEqual([
    'number 1234',
    'title gardener',
    'address jobs.acme-apply.example/globex/1234/apply',
  ]);
  expect(identityKeys({ job: unknownJob, url: `${sampleApplication.url}/?step=2` })).toEqual([
    'address jobs.acme-apply.example/globex/1234/apply',
  ]);
  expect(identityKeys({ job: unknownJob, url: 'https://a.example/jobs/#/job/7?x=1' })).toEqual([
    'address a.example/jobs#/job/7',
  ]);
  expect(identityKeys({ job: unknownJob, url: 'https://a.example/jobs#apply' })).toEqual([
    'address a.example/jobs',
  ]);
  expect(identityKeys({ job: unknownJob, url: 'no address' })).toEqual(['address no address']);
});

test('on a board a name that begins like another is another employer, and in one system the same one told twice', () => {
  const on = (vendor: string | null, employer: string, n: number) => ({
    ...sampleApplication,
    vendor,
    chain: vendor ? [vendor] : [],
    employer,
    employerDomain: 'board.example',
    job: { title: 'Cook', id: vendor && '77' },
    url: `https://board.example/jobs/${n}`,
  });
  expect(sameApplication(on(null, 'Metro', 1), on(null, 'Metropol Hotel', 2))).toBe(false);
  expect(sameApplication(on('acme-apply', 'bahn', 1), on('acme-apply', 'Deutsche Bahn', 2))).toBe(true);
});

const onBoard = {
  ...sampleApplication,
  vendor: null,
  frontEnd: null,
  chain: [],
  employer: null,
  employerDomain: 'board.example',
  job: { title: 'Sales Assistant', id: null },
};
test.each<[string, string, string, boolean]>([
  ['two numbers', 'jobs/1', 'jobs/9', false],
  ['two numbers behind a word of another language', 'stellen/4', 'stellen/5', false],
  ['two long numbers', 'ad/12345', 'ad/98765', false],
  ['two numbers in names', 'ad/sales-assistant-12345', 'ad/sales-assistant-98765', false],
  ['two numbers of more than one digit', 'jobs/12', 'jobs/13', false],
  ['names that begin or end with a digit', 'jobs/7a', 'jobs/a8', true],
  ['two numbers that begin like a year', 'ad/20261', 'ad/20271', false],
  ['two numbers that end like a year', 'ad/12026', 'ad/32026', false],
  ['two parameters without a digit', 'apply?job=cook', 'apply?job=baker', true],
  ['two years', '2025/sales', '2026/sales', true],
  ['two keys', 'o/3f2504e0-4f89-41d3-9a0c-0305e82c3301', 'o/3f2504e0-4f89-41d3-9a0c-0305e82c3302', false],
  ['two parameters', 'apply?job=1', 'apply?job=9', false],
  ['two routes', '#/jobs/111', '#/jobs/222', false],
  ['steps', 'apply/1', 'apply/2', true],
  ['steps of one number', 'jobs/777/step/1', 'jobs/777/step/2', true],
  ['steps in parameters', 'apply?job=5&step=1', 'apply?job=5&step=2', true],
  ['a form without a number', 'jobs/77', 'apply', true],
  ['one year', '2026/sales', '2026/sales/apply', true],
])('one title on an unknown board without an employer, %s', (_, one, other, same) => {
  const a = { ...onBoard, url: `https://board.example/${one}` };
  const b = { ...onBoard, url: `https://board.example/${other}` };
  expect(sameApplication(a, b)).toBe(same);
  expect(sameApplication(b, a)).toBe(same);
  // An employer on one of the two pages only changes nothing.
  expect(sameApplication({ ...a, employer: 'Globex' }, b)).toBe(same);
});
