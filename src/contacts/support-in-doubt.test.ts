import { expect, test } from 'vitest';
import { readContacts } from './read-contacts.ts';

const page = { pageUrl: 'https://careers.globex.org/jobs/1', vendor: null, lang: 'en' };
const purposeIn = (text: string) =>
  readContacts([{ text, heading: null, position: 'other', links: [], documentUrl: page.pageUrl }], page)[0]
    ?.purpose;

test.each([
  'You will find issues in large systems and fix them.\n• Keep things confidential\nAna Ruiz\nGlobex Systems\nEmail: ana.ruiz@globex.org',
  'You work on hard problems in search and software.\nFeel free to drop us a line at team@globex.org',
  'Thinking it over? We can always talk: jo@globex.org\nFirst name\nUpload your CV\nApply',
  'Noch unentschlossen? Reden wir: jo@globex.org\nVorname\nLebenslauf hochladen',
])('words of trouble elsewhere make no support line: %s', text => {
  expect(purposeIn(text)).not.toBe('technical-support');
});

test.each([
  'Candidates: forgot your PIN? 608-263-9900',
  'Portal acting up? Call reception, 608-263-9900.',
  'Something wrong with this site? hello@globex.org',
  'Dein Zugang zum Portal streikt? Die Zentrale hilft: +49 30 901820',
])('a question is told in few words, and nothing else beside it: %s', text => {
  expect(purposeIn(text)).toBe('technical-support');
});

test.each([
  'Sound like you? Drop a note with a link to your work to jobs@globex.org and tell us why.',
  'Got a question first? Give Mick a bell on 608-263-9900.',
  'Not ready yet? Shoot us a note at careers@globex.org whenever you like.',
])('nor is every question one about trouble: %s', text => {
  expect(purposeIn(text)).not.toBe('technical-support');
});

test.each([
  'What if I forget my username?\nJust e-mail us at hr@globex.org and we will find it for you.',
  'Was ist, wenn ich mein Passwort vergessen habe? Passwort vergessen: hr@globex.org',
  'Vous avez oublié votre mot de passe ? Écrivez à rh@globex.org',
  'If you have any difficulties with the online application, please e-mail jane@globex.org',
  'Esqueceu sua senha? Escreva para rh@globex.org',
  '忘记密码？请联系 hr@globex.org',
])('a question about trouble makes one, whoever answers: %s', text => {
  expect(purposeIn(text)).toBe('technical-support');
});

test.each([
  'Your document was not stored. Convert it to PDF and try again, or send it to documents@globex.org.',
  'No hemos podido validar tu documento. Inténtalo más tarde, o llama al +34 971 45 10 33.',
  'Die Datei wurde nicht angenommen. Versuchen Sie es erneut oder wählen Sie +49 711 2155310.',
  '送信が完了していません。時間をおいてから操作するか、+81 3-3581-4111 まで。',
])('who is told to try again has met a failure: %s', text => {
  expect(purposeIn(text)).toBe('technical-support');
});

test.each([
  ['For system-related queries: queries@globex.org', true],
  ['For role-related queries: queries@globex.org', false],
  ['For general queries write to welcome@globex.org, or press the button.', false],
  ['You may apply again next year. Questions: jobs@globex.org', false],
  ['EdPost staff can help with uploading letters: +1 608 263 9900', true],
  ['Staff can reset their network password: +1 608 263 9900', false],
])('what is asked about tells: %s', (text, isSupport) => {
  expect(purposeIn(text) === 'technical-support').toBe(isSupport);
});

test.each([
  [
    'a sentence of a list of questions',
    'FAQ 7. I never got the code.\nCheck your spam, else ask codes@globex.org',
  ],
  ['a title above the hours', 'Online application help\nWeekdays 7 to 7\n608-263-9900'],
  ['who asks to be written to', 'Any issues submitting your form? Reach out to us at jobs@globex.org'],
])('%s is one about trouble: %s', (_, text) => {
  expect(purposeIn(text)).toBe('technical-support');
});

test.each([
  'If the button does not work, copy the link.\nAll other questions: team@globex.org',
  'Fehler im Formular: web@globex.org; alles andere bei Jana Fink, +49 30 901820',
])('who answers for all the rest is no support: %s', text => {
  const found = readContacts(
    [{ text, heading: null, position: 'other', links: [], documentUrl: page.pageUrl }],
    page,
  );
  expect(found.at(-1)?.purpose).not.toBe('technical-support');
});

test('a question that another contact has answered says nothing of the next in the sentence', () => {
  const text = 'Customers: app crashing or log-in failing? apps@globex.org Job seekers: jobs@globex.org';
  const found = readContacts(
    [{ text, heading: null, position: 'other', links: [], documentUrl: page.pageUrl }],
    page,
  );
  expect(found.map(({ purpose }) => purpose)[1]).toBe('recruiting');
});
