import { describe, expect, test } from 'vitest';
import { read } from './testing/reading.ts';

const purposes = (text: string) => read(text, undefined, { position: 'other' }).map(one => one.purpose);

describe('trouble told in passing is a matter for support', () => {
  test.each([
    'Logged out before you can finish? one@globex.org',
    'Sie werden nach jeder Seite abgemeldet? eins@globex.org',
    'Déconnecté au milieu du questionnaire ? un@globex.org',
    '¿El portal te expulsa a mitad del cuestionario? uno@globex.org',
    'O portal desconecta você no meio do cadastro? um@globex.org',
    'Venite disconnessi a metà domanda? uno@globex.org',
    'Word je midden in het formulier afgemeld? een@globex.org',
    'Serwis wylogowuje Cię w trakcie? jeden@globex.org',
    'Loggas du ut mitt i formuläret? ett@globex.org',
    '入力の途中でログアウトされたときは one@globex.org',
    '填写时被退出登录？one@globex.org',
  ])('thrown out: %s', text => {
    expect(purposes(text)).toEqual(['technical-support']);
  });

  test.each([
    ['nothing goes on', 'Going round in circles with no end in sight? Tell one@globex.org.'],
    ['nothing goes on', 'La ruedecita gira sin parar: uno@globex.org'],
    ['not taken', 'Does the form refuse your reference letter? Call 414-221-2345.'],
    ['not taken', 'Se il sistema rifiuta il diploma chiamare 02 8342 1190.'],
    ['gone', 'Everything you had filled in has vanished? one@globex.org'],
    ['gone', 'Sind Ihre Angaben plötzlich verschwunden? eins@globex.org'],
    ['not arrived', 'The link that we promised never turned up? one@globex.org'],
    ['not arrived', 'Kod SMS do Ciebie nie dotarł? jeden@globex.org'],
  ])('%s: %s', (_, text) => {
    expect(purposes(text)).toEqual(['technical-support']);
  });
});

test.each<[string, string, string[]]>([
  ['wages', 'Recruiters: one@globex.org\nPayslips: two@globex.org', ['recruiting', 'other']],
  ['wages', 'Offene Stellen: eins@globex.org\nLohnabrechnung: zwei@globex.org', ['recruiting', 'other']],
  [
    'wages',
    'Postes à pourvoir : un@globex.org\nBulletins de paie : deux@globex.org',
    ['recruiting', 'other'],
  ],
  ['newspapers', 'Reporters: one@globex.org\nVacancies: two@globex.org', ['other', 'recruiting']],
  ['own data', 'To have what we keep about you wiped: one@globex.org', ['privacy']],
  [
    'another firm',
    'Your background check is carried out by an outside company. Ask them: one@checkwell.com\nThe job: two@globex.org',
    ['other', 'recruiting'],
  ],
  [
    'another firm',
    'Your passport was not recognised? We cannot change that, ask IDScan: help@idscan.com',
    ['other'],
  ],
])('a desk of its own, %s: %s', (_, text, expected) => {
  expect(purposes(text)).toEqual(expected);
});

test('a question in the line below an address speaks for the next one, whatever the address ends in', () => {
  expect(
    purposes('Suppliers: buy@globex.com\nTrouble with the form? web@globex.com\nPress: news@globex.com'),
  ).toEqual([expect.not.stringMatching('technical-support'), 'technical-support', 'other']);
});
