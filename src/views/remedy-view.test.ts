import { expect, test } from 'vitest';
import type { Remedy } from '../remedies/remedies.ts';
import { remedyView, triedWords } from './remedy-view.ts';
import { setLocale } from './testing/fake-i18n.ts';

const now = new Date('2026-03-02T14:40:00');
const pageSays = (params: Remedy['params']): string => {
  const remedy = { id: 'page-says', key: 'page-says', kind: 'brake', source: null, triedAt: null } as const;
  return remedyView({ ...remedy, params }, now).says;
};

test('what the page itself says is quoted, with when to come back, and no more is asked', () => {
  setLocale('en');
  expect(pageSays({ text: 'Call the help desk.' })).toBe('The page itself says: “Call the help desk.”');
  expect(pageSays({ text: 'We will be back at 6 am.', until: '2026-03-03T06:00:00' })).toBe(
    'The page itself says: “We will be back at 6 am.” Wait until: tomorrow at 06:00.',
  );
});

test('a remedy that is not known is named as it was kept, whatever a file calls it', () => {
  setLocale('en');
  expect(triedWords('other-browser')).not.toBe('other-browser');
  for (const name of ['of-later', 'constructor', '__proto__']) expect(triedWords(name)).toBe(name);
});
