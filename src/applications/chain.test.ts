import { expect, test } from 'vitest';
import { chainOf, systemsKey, withLinks } from './chain.ts';
import { knownSystems, systemThatFailed } from './systems.ts';
import { sampleNote } from './samples.ts';

const links = (vendor: string | null, frontEnd: string | null = null, chain?: string[]) => ({
  vendor,
  frontEnd,
  ...(chain ? { chain } : {}),
});
const failedAt = (url: string) => ({ ...sampleNote, url });
const test_ = 'https://app.codility.com/test/ABC123-XYZ/';
const form = 'https://jobs.lever.co/globex/7a8d4c21-0000-4000-8000-000000000001/apply';

test('older records have the front-end before the form', () => {
  expect(chainOf(links('workday', 'phenom'))).toEqual(['phenom', 'workday']);
});

test('a system is added once, at the end', () => {
  const known = links('workday', 'phenom', ['phenom', 'workday']);
  expect(withLinks(known, links('codility'))).toEqual(['phenom', 'workday', 'codility']);
  expect(withLinks(known, links('workday', 'phenom'))).toEqual(['phenom', 'workday']);
});

test('the test that failed last is in trouble, not the form before it', () => {
  const known = links('lever', null, ['lever', 'codility']);
  expect(systemThatFailed(known, [failedAt(form), failedAt(test_)])?.id).toBe('codility');
  expect(systemThatFailed(known, [failedAt(test_), failedAt(form)])?.id).toBe('lever');
});

test('what is no failure is no trouble', () => {
  const known = links('lever', null, ['lever', 'codility']);
  const note = failedAt(test_);
  expect(systemThatFailed(known, [{ ...note, corrected: 'input' as const }])?.id).toBe('lever');
});

test('the systems of an application are those that the directory knows', () => {
  const known = links('lever', 'phenom', ['phenom', 'gone-since', 'lever', 'codility']);
  const { vendor, frontEnd, chain } = knownSystems(known, [failedAt(test_)]);
  expect([vendor?.id, frontEnd?.id]).toEqual(['codility', 'phenom']);
  expect(chain.map(({ id }) => id)).toEqual(['phenom', 'lever', 'codility']);
});

test('whatever changes the systems changes their key, and another note of the same page does not', () => {
  const known = links('lever', null, ['lever', 'codility']);
  const key = systemsKey(known, [failedAt(form)]);
  expect(systemsKey(known, [failedAt(form), { ...failedAt(form), id: 'note-2' }])).toBe(key);
  expect(systemsKey(known, [failedAt(form), failedAt(test_)])).not.toBe(key);
  expect(systemsKey(links('workday', null, ['lever', 'codility']), [failedAt(form)])).not.toBe(key);
  expect(systemsKey(links('lever', 'phenom', ['lever', 'codility']), [failedAt(form)])).not.toBe(key);
});
