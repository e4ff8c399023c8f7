import { expect, test } from 'vitest';
import type { Passage } from '../applications/passage.ts';
import { channelsFrom } from './channels-from.ts';
import { readContacts } from './read-contacts.ts';

const pageUrl = 'https://jobs.globex.org/apply';

function offered(
  text: string,
  heading: string | null = null,
  position: Passage['position'] = 'other',
): string[] {
  const passage = { text, heading, position, links: [], documentUrl: pageUrl };
  return channelsFrom(readContacts([passage], { pageUrl, vendor: null, lang: null })).map(
    ({ value }) => value,
  );
}

test.each([
  'Signed in as ada.tester@initech.org',
  'Welcome back, ada.tester@initech.org! Log out',
  'We sent a verification code to ada.tester@initech.org. Enter it below.',
  'Your e-mail address: ada.tester@initech.org Your phone number: +1 212 736 5000',
  'Angemeldet als ada.tester@initech.org',
  'Wir haben einen Code an ada.tester@initech.org gesendet.',
  'Connecté en tant que ada.tester@initech.org',
  'Votre adresse e-mail : ada.tester@initech.org',
  'Hemos enviado un código a ada.tester@initech.org',
  'Conectado como ada.tester@initech.org',
  'Accesso effettuato come ada.tester@initech.org',
  'Ingelogd als ada.tester@initech.org',
  'Zalogowano jako ada.tester@initech.org',
  'Inloggad som ada.tester@initech.org',
  'ご登録のメールアドレス：ada.tester@initech.org',
  '您的邮箱：ada.tester@initech.org',
  'Ada Tester Springfield ada.tester@gmail.com +1 212 736 5000 Edit',
])('shown to the applicant as their own: %s', text => {
  expect(offered(text)).toEqual([]);
});

test.each([
  ['Questions about this position? Write to globex.jobs@gmail.com', null],
  ['globex.jobs@gmail.com', 'Contact'],
  ['Send your application to globex.jobs@gmail.com', null],
  ['Trouble with the form? globex.jobs@gmail.com', null],
])('a private mailbox that is offered is a way to write: %s', (text, heading) => {
  expect(offered(text, heading)).toEqual(['globex.jobs@gmail.com']);
});

test.each([
  ['We could not send the application of ada.tester@initech.org.', []],
  ['Something went wrong. The account ada.tester@initech.org is locked.', []],
  ['Es gibt schon ein Konto für ada.tester@initech.org.', []],
  ['Something went wrong. “Ada” could not be saved for ada@mail.example, phone (212) 555-0196.', []],
  ['Das Profil von ada.tester@initech.org, Telefon 040 428782-20 ist gesperrt.', []],
  [
    'Something went wrong. Please contact help@globex.org, phone (212) 555-0196.',
    ['help@globex.org', '(212) 555-0196'],
  ],
  ['Something went wrong. If it happens again, contact help@globex.org.', ['help@globex.org']],
  ['Error 500. support@globex.org', ['support@globex.org']],
  ['エラーが発生しました。desk@globex.org までご連絡ください。', ['desk@globex.org']],
])('an error message quotes or offers: %s', (text, expected) => {
  expect(offered(text, null, 'error-message')).toEqual(expected);
});

test.each<[text: string, heading: string | null, expected: string[]]>([
  ['Signed in as ada.tester@initech.org. Questions? Write to desk@globex.org', null, ['desk@globex.org']],
  [
    'Signed in as ada.tester@initech.org. Help: https://help.globex.org/form',
    null,
    ['https://help.globex.org/form'],
  ],
  [
    'Signed in as ada.tester@initech.org https://help.globex.org/form',
    null,
    ['https://help.globex.org/form'],
  ],
  // What a mailbox is called says nothing of who is meant to write to it.
  ['Signed in as ada.tester@initech.org / jobs@initech.org', null, []],
  ['Signed in as ada.tester@initech.org / support@initech.org', null, []],
  ['desk@globex.org / jobs@globex.org', null, ['desk@globex.org', 'jobs@globex.org']],
])('what stands beside an address of the applicant: %s', (text, heading, expected) => {
  expect(offered(text, heading)).toEqual(expected);
});

test.each([
  'Copies of the certificates can be emailed to desk@globex.org.',
  'Résumés may be confidentially sent to desk@globex.org',
  'Requests should also be e-mailed to desk@globex.org',
])('what applicants are to send is sent to nobody’s own address: %s', text => {
  expect(offered(text)).toEqual(['desk@globex.org']);
});

test.each(['A code was sent to ada@initech.org', 'A code will be emailed to ada@initech.org'])(
  'what was sent to applicants was sent to their own address: %s',
  text => {
    expect(offered(text)).toEqual([]);
  },
);

test('what is far before an address does not make it the applicant’s own', () => {
  const long =
    'The form keeps what was entered in it for as long as the browser is open, and not longer than that.';
  expect(offered(`Signed in as Ada. ${long} Please write to desk@globex.org`)).toEqual(['desk@globex.org']);
});
