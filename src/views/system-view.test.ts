import { beforeEach, expect, test } from 'vitest';
import { vendorById } from '../vendors/directory.ts';
import type { Vendor } from '../vendors/vendor.ts';
import { acme } from './fixtures.ts';
import { policyWords, systemView } from './system-view.ts';
import { setLocale } from './testing/fake-i18n.ts';

beforeEach(() => setLocale('en'));

const now = new Date('2026-03-02T13:40:00Z');
const page = 'https://tests.acme-apply.example/t/1';
const viewOf = (change: Partial<Vendor>, employer: string | null = 'Globex') =>
  systemView({ vendor: { ...acme, ...change }, frontEnd: null }, employer, now, page);

test.each([
  ['assessment', 'systemTest'],
  ['background-check', 'systemCheck'],
  ['campus', 'systemCampus'],
] as const)('a system of the role %s is named as such', (role, name) => {
  expect(viewOf({ role }).sentence).toEqual({ name, subs: ['Acme Apply', 'Globex'] });
  expect(viewOf({ role }, null).sentence).toEqual({ name: `${name}Unnamed`, subs: ['Acme Apply'] });
});

test('a test names its own help, somebody who answers before pages to read', () => {
  const help = {
    ...acme.support.channels[0]!,
    kind: 'help' as const,
    value: 'https://help.acme-apply.example/read',
  };
  const support = { ...acme.support, channels: [help, ...acme.support.channels] };
  expect(viewOf({ role: 'assessment', support }).more).toContain(
    'Its own help for applicants: help.acme-apply.example/applicants/ask',
  );
  expect(viewOf({ role: 'ats', support }).more.join()).not.toContain('Its own help');
});

test.each([
  ['codesignal', 'systemTest', 'support@codesignal.com'],
  ['codility', 'systemTest', 'app.codility.com/candidate-faq'],
  ['criteria', 'systemTest', 'criteriacandidates.helpdocs.io'],
  ['mercer-mettl', 'systemTest', 'support.mettl.com'],
  ['shl-talentcentral', 'systemTest', 'support.shl.com'],
  ['testgorilla', 'systemTest', 'candidates.testgorilla.com'],
  ['hireright', 'systemCheck', 'hireright.com/contact/applicants'],
])('%s says that it is met after the form, and where its help is', (id, name, help) => {
  const vendor = vendorById(id)!;
  const view = systemView({ vendor, frontEnd: null }, 'Globex', now, null);
  expect(view.sentence).toEqual({ name, subs: [vendor.name, 'Globex'] });
  expect(view.more.join()).toContain(help);
});

test('help that is listed as a contact beside it is not named twice, however its address is written', () => {
  const more = (value: string) =>
    systemView({ vendor: { ...acme, role: 'assessment' }, frontEnd: null }, 'Globex', now, page, [
      { kind: 'form', value },
    ]).more.join();
  expect(more('https://help.acme-apply.example/elsewhere')).toContain('Its own help');
  expect(more('http://www.help.acme-apply.example/applicants/ask/')).not.toContain('Its own help');
});

test.each(['self-service', 'sends-to-employer', 'unknown'] as const)(
  'that a system with the policy "%s" cannot be written to is not said above a desk of it',
  policy => {
    const support = { ...acme.support, policy, looked: '2026-02-28' };
    const more = (owner: 'vendor' | 'employer') =>
      systemView({ vendor: { ...acme, support }, frontEnd: null }, 'Globex', now, page, [
        { kind: 'email', value: 'applicants@acme-apply.example', owner, purpose: 'technical-support' },
      ]).more;
    expect(more('vendor')).toEqual([]);
    expect(more('employer')).toHaveLength(1);
  },
);

test('that nobody was found to help is said with the day', () => {
  const support = { ...acme.support, policy: 'unknown' as const, looked: '2026-02-28' };
  expect(policyWords({ ...acme, support })).toBe(
    'We looked on 28 February 2026 and found no help for applicants from Acme Apply.',
  );
  expect(policyWords({ ...acme, support: { ...support, policy: 'sends-to-employer' } })).toBe(
    'Acme Apply does not help applicants; it sends them to the employer.',
  );
});

test('a system that was switched off says so, and what to do instead', () => {
  const closed = {
    since: '2020-09-01',
    everywhere: true,
    instead: 'Look elsewhere.',
    sources: ['x'],
    asOf: null,
  };
  expect(viewOf({ closed }).closed).toBe(
    'Acme Apply was shut down (September 2020). Pages that fail here no longer exist; that is not an error.',
  );
  expect(viewOf({ closed }).instead).toBe('Look elsewhere.');
  expect(viewOf({ closed: { ...closed, since: '2026-06', everywhere: false } }).closed).toBe(
    'Acme Apply has been shutting down, employer by employer, since June 2026. A page that is gone is not an error.',
  );
});

test('a chain of more than two systems is shown whole', () => {
  const named = (name: string) => ({ ...acme, id: name, name });
  const chain = ['Front', 'Form', 'Test'].map(named);
  const more = systemView({ vendor: named('Test'), frontEnd: named('Front'), chain }, null, now, page).more;
  expect(more).toContain('Systems you have gone through: Front → Form → Test');
});
