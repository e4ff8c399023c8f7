import { expect, test } from 'vitest';
import { sentenceAt, sentenceSpans } from './sentences.ts';

const sentences = (text: string) =>
  sentenceSpans(text).map(({ start, end }) => text.slice(start, end).replaceAll('\n', ' ').trim());

test.each<[string, string, string[]]>([
  ['a sign alone', '☎', ['☎']],
  ['full stops', 'It hangs. Call us.', ['It hangs.', 'Call us.']],
  ['no full stop of an abbreviation', 'Tel. 555 0100 a.m. only', ['Tel. 555 0100 a.m. only']],
  ['no full stop of an article of a law', 'Laut Art. 37 DSGVO', ['Laut Art. 37 DSGVO']],
  [
    'no dots that lead the eye to a number',
    'Pay office ...... 555 0100\nPassword resets .. 555 0101',
    ['Pay office ...... 555 0100', 'Password resets .. 555 0101'],
  ],
  [
    'an entry of a menu below an address',
    'E-Mail: main@a.se\nkarriere\nÜber uns',
    ['E-Mail: main@a.se', 'karriere', 'Über uns'],
  ],
  ['an address within a sentence', 'Write to a@b.se\nto ask for it.', ['Write to a@b.se to ask for it.']],
  ['dots right behind a word', 'It hangs... Call us.', ['It hangs...', 'Call us.']],
  ['a blank before the mark, as in French', 'Une erreur ! Appelez-nous.', ['Une erreur !', 'Appelez-nous.']],
  ['a form of company within a sentence', 'Naborix sp. z o.o. – napisz.', ['Naborix sp. z o.o. – napisz.']],
  ['a form of company that ends one', 'Somos Globex S.A. Llame.', ['Somos Globex S.A.', 'Llame.']],
  ['an id that ends in a letter', 'Say 41-7223-C. Jobs: a@b.se', ['Say 41-7223-C.', 'Jobs: a@b.se']],
  ['no first letters of a name', 'Ask J.-P. Dubois', ['Ask J.-P. Dubois']],
  ['a bar between blanks', 'Jobs: a@b.se | Press', ['Jobs: a@b.se |', 'Press']],
  ['no bar within a word', 'The Web|IT desk', ['The Web|IT desk']],
  ['an entry behind a word that asks for more', 'Write to us for\n- a form', ['Write to us for', '- a form']],
  ['a number below another', 'Suite 200\n555 0100', ['Suite 200', '555 0100']],
  ['a number below words', 'Ring us\n555 0100', ['Ring us 555 0100']],
  [
    'a Spanish question behind a contact',
    'Ventas: a@b.es ¿No entra? c@d.es',
    ['Ventas: a@b.es', '¿No entra?', 'c@d.es'],
  ],
  ['none within a sentence', 'Si dudas, ¿qué hacer?', ['Si dudas, ¿qué hacer?']],
  ['full stops of Japanese', '届きません。ご連絡ください。', ['届きません。', 'ご連絡ください。']],
  [
    'lines of their own',
    'The form hangs: web@a.se\nPress: media@a.se',
    ['The form hangs: web@a.se', 'Press: media@a.se'],
  ],
  ['lines with a small label', 'tel: 555 0100\nfax: 555 0199', ['tel: 555 0100', 'fax: 555 0199']],
  [
    'entries of a list in small letters',
    'Ask us\n- for a form\n• for a job',
    ['Ask us', '- for a form', '• for a job'],
  ],
  ['a sentence that goes on in the next line', 'Write to us about\nthe form', ['Write to us about the form']],
  ['a line that breaks off before a noun', 'Probleme mit dem\nFormular', ['Probleme mit dem Formular']],
  ['a label and its value', 'Kontakt:\nHelga Baum', ['Kontakt: Helga Baum']],
  ['an address alone belongs to the line above', 'Technical help\nweb@a.se', ['Technical help web@a.se']],
  ['a second address alone does not', 'Help web@a.se\nCall 555 0100', ['Help web@a.se', 'Call 555 0100']],
  [
    'an address ends its line, whatever it ends in',
    'Buy: a@b.com\nStuck? c@d.de\nJobs: e@f.de',
    ['Buy: a@b.com', 'Stuck?', 'c@d.de', 'Jobs: e@f.de'],
  ],
  ['an empty line always ends', 'Write to the\n\nForm', ['Write to the', 'Form']],
])('sentences: %s', (_, text, expected) => {
  expect(sentences(text)).toEqual(expected);
});

test('an offset behind the last sentence lies in it, and in none of an empty text', () => {
  expect(sentenceAt(sentenceSpans('One. Two.'), 99)).toBe(1);
  expect([3, 4].map(offset => sentenceAt(sentenceSpans('One. Two.'), offset))).toEqual([0, 1]);
  expect(sentenceAt(sentenceSpans(''), 0)).toBe(-1);
});
