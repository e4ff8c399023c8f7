import { describe, expect, test } from 'vitest';
import { read } from './testing/reading.ts';

const purposes = (text: string) => read(text).map(({ normalized, purpose }) => [normalized, purpose]);

describe('the line above the prose is its heading', () => {
  test.each([
    [
      'Technical support\nOur team keeps the site running from early in the morning.\nPlease say which device you use.\n608-263-9900',
      'technical-support',
    ],
    [
      'Accessibility and accommodations\nWe want everybody to be able to take part.\nLet us know early.\n608-263-9900',
      'accommodation',
    ],
    [
      'Störungen melden\nBitte geben Sie an, was Sie gerade getan haben.\nErreichbar Mo bis Fr.\n+1 608 263 9900',
      'technical-support',
    ],
  ])('%s', (text, purpose) => {
    expect(purposes(text)).toEqual([['+16082639900', purpose]]);
  });
});

describe('a bare question asks about what was asked before', () => {
  test.each([
    ['Ik krijg geen bevestigingsmail. Wat nu?\nKijk in je spamfolder. Niets? Bel +1 608 263 9900.'],
    ['Why does the upload stop?\nTry a smaller file. Still nothing? 608-263-9900'],
  ])('%s', text => {
    expect(purposes(text)).toEqual([['+16082639900', 'technical-support']]);
  });
});

describe('a page that has just failed', () => {
  test.each([
    ['Erreur 500. Toutes nos excuses. Prévenez Léa : lea@globex.org'],
    ['Error 500. Sorry about that. Tell lea@globex.org'],
    ['Invio non riuscito. Segnalate il guasto a lea@globex.org'],
    ['Etwas ist schiefgelaufen (Fehler 0x80F). Bitte an lea@globex.org'],
  ])('%s', text => {
    expect(purposes(text)).toEqual([['lea@globex.org', 'technical-support']]);
  });

  test('where a CV is to be sent instead, that is no help with the fault', () => {
    expect(purposes('Errore: invio non riuscito. Inviate il curriculum a lavoro@globex.org.')).toEqual([
      ['lavoro@globex.org', 'recruiting'],
    ]);
  });
});

describe('what heads the next contact says nothing of this one', () => {
  test('a label without a mark before it', () => {
    expect(purposes('Sales 608-263-9900 Technical problems: help@globex.org')).toEqual([
      ['+16082639900', 'sales'],
      ['help@globex.org', 'technical-support'],
    ]);
  });

  test('a switchboard behind the desk of an accommodation', () => {
    const text =
      'Postulantes con discapacidad que requieran ajustes: inclusion@globex.org, fono +1 608 263 9911. Mesa central: +1 608 263 9900.';
    expect(purposes(text)).toEqual([
      ['inclusion@globex.org', 'accommodation'],
      ['+16082639911', 'accommodation'],
      ['+16082639900', 'other'],
    ]);
  });

  test('the entries of a numbered list share their introduction', () => {
    const text =
      'Faults of the form can be reported by:\n1. calling 608-263-9900\n2. writing to web@globex.org';
    expect(purposes(text)).toEqual([
      ['+16082639900', 'technical-support'],
      ['web@globex.org', 'technical-support'],
    ]);
  });
});

test.each([
  ['Stromausfall oder Gasgeruch: +1 608 263 9900', 'other'],
  ['Dépannage 24 h/24 : +1 608 263 9900', 'other'],
  ['Bewerbung nicht gesendet: +1 608 263 9900', 'technical-support'],
  ['Link not opening? 608-263-9900', 'technical-support'],
  ['Running late? 608-263-9900', 'recruiting'],
  ['Title IX coordinator: 608-263-9900', 'other'],
  ['Section 504 coordinator: 608-263-9900', 'accommodation'],
])('%s', (text, purpose) => {
  expect(purposes(text)).toEqual([['+16082639900', purpose]]);
});

test('an answer that begins with an address', () => {
  expect(
    purposes('Q.説明会の予定は?\nA.saiyo@globex.org までお尋ねください。').map(([value]) => value),
  ).toEqual(['saiyo@globex.org']);
});

describe('whose it is, without an address of the page', () => {
  const nowhere = { pageUrl: 'about:blank', vendor: null, lang: null };
  test.each([
    [
      'Password lost? Ring the support line, 608-263-9900 (Talentpoint Ltd, who run this site for us).',
      'vendor',
    ],
    ['Bei Störungen hilft die Hotline des Betreibers Interbewerb GmbH, Tel. +1 608 263 9900.', 'vendor'],
    ['Plateforme fournie par RecruPro SA. Bouton inactif ? helpdesk@recrupro.be', 'vendor'],
    ['Plateforme fournie par RecruPro SA. Bouton inactif ? helpdesk@globex.be', 'employer'],
    ['Call the GovHire applicant help desk at 608-263-9900.', 'vendor'],
    ['Call the county applicant help desk at 608-263-9900.', 'employer'],
    ['Call human resources, not the GovHire help desk: 608-263-9900.', 'employer'],
  ])('%s', (text, owner) => {
    expect(read(text, nowhere).map(contact => contact.owner)).toEqual([owner]);
  });
});

describe('the country of a number, by the words of a short line', () => {
  test.each([
    [
      'Chiama Gino 347 810 2234 dopo le 16. Per ordini da asporto: 081 1940 2210.',
      ['+393478102234', '+3908119402210'],
    ],
    [
      'Bäckerei Kornrad · Bestellungen 089 21806 401 · Büro 089 21806 400',
      ['+498921806401', '+498921806400'],
    ],
    ['Quote the reference to the service centre on 1300 244 711.', ['+611300244711']],
  ])('%s', (text, numbers) => {
    const found = read(text, { pageUrl: 'about:blank', vendor: null, lang: null });
    expect(found.map(({ normalized }) => normalized)).toEqual(numbers);
  });
});
