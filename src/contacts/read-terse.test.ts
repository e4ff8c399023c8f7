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
    ['Salvataggio fallito. Avvisate lea@globex.org'],
    ['Etwas ist schiefgelaufen (Fehler 0x80F). Bitte an lea@globex.org'],
  ])('%s', text => {
    expect(purposes(text)).toEqual([['lea@globex.org', 'technical-support']]);
  });

  test('where a CV is to be sent instead, that is no help with the fault', () => {
    expect(purposes('Caricamento fallito, errore 32. Inviare il CV a posta@globex.org.')).toEqual([
      ['posta@globex.org', 'recruiting'],
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
      'Ajustes para personas con discapacidad: igualdad@globex.org o +1 608 263 9911. Mesa central: +1 608 263 9900.';
    expect(purposes(text)).toEqual([
      ['igualdad@globex.org', 'accommodation'],
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
    ['Form stuck? 608-263-9900 reaches Hirestone Ltd, who operate our portal.', 'vendor'],
    ['Wenn nichts mehr geht: Hotline des Anbieters Stellwerk GmbH, +1 608 263 9900.', 'vendor'],
    ['Un formulaire proposé par Candidis SAS. Une panne ? aide@candidis.be', 'vendor'],
    ['Un formulaire proposé par Candidis SAS. Une panne ? aide@globex.be', 'employer'],
    ['Try the PublicHire help desk: 608-263-9900.', 'vendor'],
    ['Try the county help desk: 608-263-9900.', 'employer'],
    ['Try human resources, not the PublicHire help desk: 608-263-9900.', 'employer'],
  ])('%s', (text, owner) => {
    expect(read(text, nowhere).map(contact => contact.owner)).toEqual([owner]);
  });
});

describe('the country of a number, by the words of a short line', () => {
  test.each([
    [
      'Cercasi pizzaiolo, ore serali: chiamare Rosa 347 810 2251. Ordini dalle 18: 081 1940 2277.',
      ['+393478102251', '+3908119402277'],
    ],
    ['Gärtnerei Lenz · Bestellungen 089 21806 431 · Büro 089 21806 430', ['+498921806431', '+498921806430']],
    ['Our service centre: 1300 244 719.', ['+611300244719']],
  ])('%s', (text, numbers) => {
    const found = read(text, { pageUrl: 'about:blank', vendor: null, lang: null });
    expect(found.map(({ normalized }) => normalized)).toEqual(numbers);
  });
});
