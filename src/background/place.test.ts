import { expect, test } from 'vitest';
import { placeOf } from './place.ts';

const around = 'https://careers.globex.example/apply/7';
const from = (url: string, more: object = {}) =>
  ({ url, tab: { id: 3, url: around }, frameId: 5, ...more }) as never;

test.each([
  ['https://jobs.lever.co/globex', {}, 'https://jobs.lever.co/globex'],
  ['about:srcdoc', { origin: 'https://careers.globex.example' }, around],
  ['about:blank', {}, around],
  // Of a sandbox.
  ['about:srcdoc', { origin: 'null' }, around],
  // In a frame of a system on an employer's page.
  ['blob:https://jobs.lever.co/1', { origin: 'https://jobs.lever.co' }, 'https://jobs.lever.co/'],
  ['about:srcdoc', { origin: 'https://jobs.lever.co', tab: { id: 3 } }, 'https://jobs.lever.co/'],
  ['about:blank', { tab: { id: 3 } }, 'about:blank'],
])('a document %s %o is at %s', (url, more, address) => {
  expect(placeOf(from(url, more)).address).toBe(address);
});
