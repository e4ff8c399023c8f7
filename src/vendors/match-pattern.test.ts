import { expect, test } from 'vitest';
import { coversAddress, coversEveryHost, parsePattern } from './match-pattern.ts';

test.each([
  '<all_urls>',
  '*://*/*',
  'https://acme.example',
  '*://acme.*/*',
  'https://acme.example:8080/*',
  'ftp://a.example/*',
])('refuses %s', pattern => {
  expect(() => parsePattern(pattern)).toThrow(pattern);
});

test.each<[pattern: string, address: string, covers: boolean]>([
  ['https://careers.globex.example/*', 'https://careers.globex.example/jobs/1?x=2', true],
  ['https://careers.globex.example/*', 'http://careers.globex.example/jobs/1', false],
  ['https://careers.globex.example/*', 'https://globex.example/', false],
  ['https://careers.globex.example/*', 'https://eu.careers.globex.example/', false],
  ['*://*.globex.example/*', 'http://careers.globex.example/', true],
  ['*://*.globex.example/*', 'https://globex.example/', true],
  ['*://*.globex.example/*', 'https://notglobex.example/', false],
  ['*://globex.example/jobs/*', 'https://globex.example/jobs/1', true],
  ['*://globex.example/jobs/*', 'https://globex.example/news/jobs/', false],
  ['https://*/*', 'https://anything.example/', true],
  ['https://*/*', 'http://anything.example/', false],
  ['*://*/*', 'http://anything.example/', true],
  ['<all_urls>', 'https://anything.example/', true],
  ['<all_urls>', 'file:///home/ada/cv.html', false],
  ['*://*/*', 'about:blank', false],
  ['moz-extension://*/*', 'https://anything.example/', false],
])('%s and %s', (pattern, address, covers) => {
  expect(coversAddress(pattern, new URL(address))).toBe(covers);
});

test('which patterns are for every host', () => {
  const all = ['<all_urls>', '*://*/*', 'https://*/*', '*://*.example/*', 'https://a.example/*', 'nonsense'];
  expect(all.filter(coversEveryHost)).toEqual(['<all_urls>', '*://*/*', 'https://*/*']);
});
