import examples from 'libphonenumber-js/examples.mobile.json';
import { getExampleNumber } from 'libphonenumber-js/max';
import { describe, expect, test } from 'vitest';
import type { ContactMatch } from './found.ts';
import type { CountryCode } from './phone-library.ts';
import { mismatchedLinkText } from './mismatched-link-text.ts';

const page = (label: string, normalized: string) =>
  mismatchedLinkText(label, { normalized, kind: 'form' }, ['US']);
const shown = (label: string, normalized: string, ...countries: CountryCode[]) =>
  mismatchedLinkText(
    label,
    { normalized, kind: normalized.includes('@') ? 'email' : 'phone' } satisfies Partial<ContactMatch>,
    countries.length > 0 ? countries : ['US'],
  );

describe('a link that leads to what it shows', () => {
  test.each<[string, string]>([
    ['(877) 654-3299', '+18776543299'],
    ['8776543299', '+18776543299'],
    ['+1 877 654 3299', '+18776543299'],
    ['Call 877.654.3299 ext. 4120', '+18776543299'],
    ['654-3299', '+18776543299'],
    ['877-654-3299 or 888-321-4567', '+18883214567'],
    ['1-800-WORK-NOW', '+18009675669'],
    ['844-242-HR4U (4748), option 2', '+18442424748'],
    ['Call us', '+18776543299'],
    ['24/7, since 04/12/2019', '+18776543299'],
    ['Call our Help Desk, room 204', '+18776543299'],
    ['Help@Globex.org', 'help@globex.org'],
    ['help [at] globex [dot] org', 'help@globex.org'],
    ['[email protected]', 'help@globex.org'],
    ['help@globex.org', 'help+jobs@globex.org'],
    ['one@globex.org, two@globex.org', 'two@globex.org'],
    ['Write to us', 'help@globex.org'],
  ])('%s', (label, target) => {
    expect(shown(label, target)).toEqual([]);
  });

  test.each<CountryCode>(['US', 'GB', 'DE', 'FR', 'IT', 'BR', 'MX', 'AR', 'JP', 'CN', 'AU', 'SE', 'PL'])(
    'in any national or international writing: %s',
    country => {
      const example = getExampleNumber(country, examples)!;
      for (const label of [example.formatNational(), example.formatInternational(), example.number]) {
        expect(shown(label, example.number, country)).toEqual([]);
      }
    },
  );

  test('whatever country its words are read in', () => {
    expect(shown('0800 123 456', '+44800123456', 'NZ', 'GB')).toEqual([]);
  });
});

describe('a link that leads elsewhere', () => {
  test.each<[string, string, string[]]>([
    ['877-654-3299', '+18883214567', ['+18776543299']],
    // The twin under another toll-free code is somebody else's.
    ['877-654-3299', '+18886543299', ['+18776543299']],
    ['Support: 8776543299 x 12', '+18883214567', ['+18776543299']],
    ['1-800-WORK-NOW', '+18883214567', ['+18009675669']],
    ['help@globex.org', 'help@globex-support.com', ['help@globex.org']],
    ['help (at) globex (dot) org', 'desk@globex.org', ['help@globex.org']],
  ])('%s: %s', (label, target, expected) => {
    expect(shown(label, target)).toEqual(expected);
  });
});

test('four digits are too few to be taken for the end of a number', () => {
  expect(shown('0 32 99', '+4721033299', 'NO')).toEqual(['+4703299']);
});

test('the end of a number without its area code has at least five digits', () => {
  expect(shown('0 33299', '+4721033299', 'NO')).toEqual([]);
});

test.each<[label: string, target: string, shown: string[]]>([
  ['help.globex.org/form', 'https://help.globex.org/form', []],
  ['help.globex.org', 'http://www.globex.org/contact', []],
  ['Write to us at https://globex.org', 'https://help.globex.org/', []],
  ['Contact support', 'https://globex-help.co/', []],
  ['Save it as notes.txt', 'https://globex-help.co/', []],
  ['help.globex.org/form', 'https://globex-help.co/', ['https://help.globex.org/form']],
  ['HTTPS://help.globex.org/form', 'http://globex-help.co/', ['https://help.globex.org/form']],
  ['http://help.globex.org/', 'https://globex-help.co/', ['http://help.globex.org/']],
  ['initech.org or globex.org', 'https://globex.org/', []],
  ['initech.org or globex.org', 'https://other.net/', ['https://initech.org/', 'https://globex.org/']],
])('a link with the words "%s" to %s', (label, target, expected) => {
  expect(page(label, target)).toEqual(expected);
});

test('a link that leads nowhere shows nothing else', () => {
  expect(mismatchedLinkText('help@globex.org', { normalized: null, kind: 'email' }, ['US'])).toEqual([]);
});
