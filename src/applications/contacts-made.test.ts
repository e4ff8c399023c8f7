import { expect, test } from 'vitest';
import type { Outreach } from './application.ts';
import { contactsMade, isWorkingAgain } from './contacts-made.ts';
import { momentAfter } from './instruction.ts';

const works: Outreach = {
  owner: 'unknown',
  purpose: 'other',
  kind: 'form',
  value: null,
  at: '2026-03-02T10:00:00Z',
  outcome: 'resolved',
  answer: null,
};

test.each<[string, Partial<Outreach>, boolean]>([
  ['the word that the form works again', {}, true],
  ['a form of somebody known', { owner: 'vendor' }, false],
  ['a call', { kind: 'phone' }, false],
  ['a form with an address', { value: 'https://help.acme.example/' }, false],
  ['a form that is waited for', { outcome: 'waiting' }, false],
])('%s', (_, change, isWord) => {
  const outreach = { ...works, ...change };
  expect(isWorkingAgain(outreach)).toBe(isWord);
  expect(contactsMade([outreach])).toEqual(isWord ? [] : [outreach]);
});

test('so many minutes behind a moment, by the clock of the world', () => {
  expect(momentAfter('2026-03-02T09:50:00+01:00', 15)).toBe('2026-03-02T09:05:00.000Z');
});
