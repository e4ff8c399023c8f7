import { expect, test } from 'vitest';
import { fileName } from './download.ts';

const day = new Date('2026-11-29T12:00:00');

test.each([
  ['Müller & Söhne GmbH · Gärtner', 'müller-söhne-gmbh-gärtner'],
  ['Mu\u0308ller', 'müller'],
  ['株式会社ガーデン', '株式会社ガーデン'],
  ['한국전력', '한국전력'],
  ['भारतीय रेल', 'भारतीय-रेल'],
  ['../con:\\x|y?.txt', 'con-x-y-txt'],
  ['\u202eevil\0', 'evil'],
])('%s keeps its letters in the name of a file', (what, plain) => {
  expect(fileName(what, day, 'eml')).toBe(`callworthy-${plain}-2026-11-29.eml`);
});

test('a name that is cut ends with a whole letter', () => {
  expect(fileName('𠮷'.repeat(80), day, 'html')).toBe(`callworthy-${'𠮷'.repeat(60)}-2026-11-29.html`);
});

test('a file has the day of the applicant’s own calendar, late and early', () => {
  const named = ['2026-11-29T23:30:00', '2026-11-29T00:30:00'].map(at => fileName('', new Date(at), 'json'));
  expect(named).toEqual(['callworthy-2026-11-29.json', 'callworthy-2026-11-29.json']);
});
