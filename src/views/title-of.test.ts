import { beforeEach, expect, test } from 'vitest';
import { setLocale } from './testing/fake-i18n.ts';
import { rowTitleOf, titleOf } from './title-of.ts';

beforeEach(() => setLocale('en'));

const globex = { employer: 'Globex', job: { title: 'Gardener', id: null } };
const university =
  'Universitätsklinikum der Rheinischen Friedrich-Wilhelms-Universität, Zentrum für Onkologie';

test('a row shows the job also of an employer whose name is long, and its whole title elsewhere', () => {
  const one = { ...globex, employer: university };
  expect(rowTitleOf(one)).toBe('Universitätsklinikum der Rheinischen Friedrich-Wi… · Gardener');
  expect(titleOf(one)).toBe(`${university} · Gardener`);
});

test('a long job is cut between letters, and what fits is left as it is', () => {
  const job = { title: '🚒'.repeat(60), id: null };
  expect(rowTitleOf({ ...globex, job })).toBe(`Globex · ${'🚒'.repeat(49)}…`);
  expect(rowTitleOf(globex)).toBe('Globex · Gardener');
});
