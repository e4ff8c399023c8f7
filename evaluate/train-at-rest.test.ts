import { expect, test } from 'vitest';
import type { SeenMessage } from '../src/page/seen.ts';
import { chanceAtRest, signsOf } from '../src/failures/at-rest/at-rest.ts';
import type { PageReading } from './pages.ts';
import { learnAtRest, measureAtRest } from './train-at-rest.ts';

const message = (text: string, around: SeenMessage['around']): SeenMessage => ({
  text,
  context: 'alert',
  rule: null,
  field: null,
  around: around!,
});
const page = (hasError: boolean, ...seen: SeenMessage[]): PageReading => ({ hasError, lang: 'en', seen });

const said = 'The file could not be read.';
const hint = 'Files in other formats cannot be read.';
const pages = [1, 2, 3, 4, 5].flatMap(() => [
  page(true, message(said, ['in-form']), message('Ask us anything.', ['list'])),
  page(false, message(said, ['article', 'list']), message(hint, ['in-form'])),
  page(false),
]);

function chance(text: string, around: SeenMessage['around'], weights: Readonly<Record<string, number>>) {
  return chanceAtRest(signsOf({ ...message(text, around), lang: 'en' }, text), weights);
}

// Learning takes longer than everything else here.
const weights = learnAtRest(pages);

test('one message of a page that failed is enough; which one is found out', () => {
  expect(chance(said, ['in-form'], weights)).toBeGreaterThan(0.5);
  expect(chance(said, ['article', 'list'], weights)).toBeLessThan(0.5);
  expect(chance(hint, ['in-form'], weights)).toBeLessThan(0.5);
  expect(chance('Ask us anything.', ['list'], weights)).toBeLessThan(0.5);
});

test('the same pages give the same weights', () => {
  expect(learnAtRest(pages)).toEqual(weights);
});

test('pages that say nothing count as quiet ones', () => {
  expect(measureAtRest(pages, 5)).toBe('found 5 of 5, alarmed 0 of 5 of 10');
});
