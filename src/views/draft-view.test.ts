import { beforeEach, expect, test } from 'vitest';
import { applicationView } from './application-view.ts';
import { draftPlan } from './draft-plan.ts';
import { likelyContact } from './likely-contact.ts';
import { draftIn, draftLinks, firstLanguage } from './draft-view.ts';
import { employerMail, failure, stories, storyTime } from './fixtures.ts';
import { setLocale } from './testing/fake-i18n.ts';

beforeEach(() => setLocale('en'));

const view = (name: keyof typeof stories) => applicationView(stories[name], storyTime);
const contact = (name: keyof typeof stories, value: string) => {
  const { contacts, otherContacts } = view(name);
  return [...contacts, ...otherContacts].find(({ channel }) => channel.value === value) ?? null;
};

test('the best contact is written to', () => {
  expect(draftPlan(view('support'), null)).toMatchObject({
    recipient: 'support',
    way: { by: 'mail', to: 'applicants@acme-apply.example' },
  });
  expect(draftPlan(view('employer'), null)).toMatchObject({
    recipient: 'employer',
    way: { by: 'mail', to: employerMail.value },
  });
});

test('a form is opened, and the words are taken along', () => {
  const form = contact('support', 'https://help.acme-apply.example/applicants/ask');
  expect(draftPlan(view('support'), form)).toMatchObject({ recipient: 'support', way: { by: 'page' } });
});

test('instead of a call that is not justified, support is written to', () => {
  expect(draftPlan(view('once'), contact('once', '+18005550177'))).toMatchObject({
    recipient: 'support',
    way: { by: 'mail', to: 'applicants@acme-apply.example' },
  });
});

test('instead of a call that is justified, the employer is written to', () => {
  expect(draftPlan(view('employer'), contact('employer', '+18005550177'))).toMatchObject({
    recipient: 'employer',
    way: { by: 'mail', to: employerMail.value },
  });
});

test('where the employer has no address, words for the employer never go to support', () => {
  const { application } = stories.employer;
  const channels = application.channels.filter(({ owner }) => owner !== 'employer');
  const alone = { ...stories.employer, application: { ...application, channels } };
  const seen = applicationView(alone, storyTime);
  expect(seen.advice.verdict).toBe('email-employer');
  expect(
    seen.contacts.concat(seen.otherContacts).some(({ channel }) => channel.purpose === 'technical-support'),
  ).toBe(true);
  expect(draftPlan(seen, null)).toEqual({
    recipient: 'employer',
    channel: null,
    way: { by: 'mail', to: null },
  });
});

test('whom one contacted is whom the words were for', () => {
  expect(likelyContact(view('support'), null)?.channel).toMatchObject({
    value: 'applicants@acme-apply.example',
  });
  expect(likelyContact(view('employer'), contact('employer', '+18005550177'))).toEqual({
    channel: { kind: 'email', value: employerMail.value },
    whom: 'employer',
  });
  expect(likelyContact(view('call'), null)).toMatchObject({ channel: { kind: 'phone' }, whom: 'employer' });
  expect(likelyContact(view('nothing'), null)).toBeNull();
});

test('a call that is advised is prepared', () => {
  expect(draftPlan(view('call'), null)).toMatchObject({ recipient: 'call-script', way: { by: 'phone' } });
});

test("a page that never came has no language, so the first one is the applicant's", () => {
  setLocale('de');
  const notes = [failure('14:32', { context: 'network', text: 'refused', lang: null })];
  expect(firstLanguage({ ...stories.support, notes })).toBe('de');
});

test('the first language is that of the page that failed', () => {
  const german = { ...stories.support, notes: [failure('14:32', { lang: 'de-DE' })] };
  expect(firstLanguage(german)).toBe('de');
  const plan = draftPlan(applicationView(german, storyTime), null);
  expect(draftIn('de', { plan, data: german, exception: null, name: '' }).body).toContain('Bewerbung');
});

test.each([
  ['pt-PT', 'pt', 'pt-PT'],
  ['pt-BR', 'pt', 'pt'],
  ['pt-PT', 'pt-BR', 'pt'],
  ['pt-BR', 'pt-PT', 'pt-PT'],
] as const)('a browser in %s writes to a page in %s in %s', (browser, page, first) => {
  setLocale('pt_BR', browser);
  expect(firstLanguage({ ...stories.support, notes: [failure('14:32', { lang: page })] })).toBe(first);
});

test('the programs that a text is too long for are named', () => {
  const outline = { core: [], leads: [], spare: [], closing: '', brief: new Map() };
  const shortened = (length: number, userAgent: string) =>
    draftLinks('help@acme.example', { subject: 'Help', body: 'x'.repeat(length) }, outline, userAgent)
      .shortened;
  expect(shortened(500, 'Windows NT 10.0')).toEqual([]);
  expect(shortened(3_000, 'X11; Linux x86_64')).toEqual(['Outlook.com', 'Microsoft 365']);
  expect(shortened(3_000, 'Windows NT 10.0')).toEqual([
    'Open in your mail program',
    'Outlook.com',
    'Microsoft 365',
  ]);
});
