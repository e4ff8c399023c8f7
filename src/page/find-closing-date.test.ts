import { expect, test } from 'vitest';
import { findClosingDate } from './find-closing-date.ts';

test.each([
  ['Closing date: 28 November 2026', '28 November 2026'],
  ['Applications close on Friday, 4 December 2026 at noon.', '4 December 2026'],
  ['Apply by December 4, 2026.', 'December 4, 2026'],
  ['Application deadline\n2026-12-04', '2026-12-04'],
  ['Bewerbungsfrist: 04.12.2026', '04.12.2026'],
  ['Bitte bewerben Sie sich online bis zum 4. Dezember 2026.', '4. Dezember 2026'],
  ['Date limite de candidature : 4 décembre 2026', '4 décembre 2026'],
  ['Fecha límite: 4 de diciembre de 2026', '4 de diciembre de 2026'],
  ['Inscrições até 28/11/2026, às 23h59', '28/11/2026'],
  ['Scadenza: 4 dicembre 2026', '4 dicembre 2026'],
  ['Candidature entro il 04/12/2026', '04/12/2026'],
  ['Solliciteren kan tot en met 4 december 2026', '4 december 2026'],
  ['Aplikuj do 4 grudnia 2026', '4 grudnia 2026'],
  ['Sista ansökningsdag: 4 december 2026', '4 december 2026'],
  ['応募締切：2026年12月4日', '2026年12月4日'],
  ['2026年12月4日（金）まで', '2026年12月4日'],
  ['报名截止时间：2026年12月4日', '2026年12月4日'],
  ['Last day to apply: 4 December', '4 December'],
  ['Applications should reach us by Friday, 4 December 2026', '4 December 2026'],
  ['Expires 2026-12-04', '2026-12-04'],
  ['Bewerbungsschluss ist der 4. Dezember 2026', '4. Dezember 2026'],
  ['Die Bewerbung muss uns spätestens am 04.12.2026 vorliegen', '04.12.2026'],
  ['Bewerbungen bis einschließlich 4. Jänner 2027', '4. Jänner 2027'],
  ['Die Ausschreibung endet am 4.12.2026', '4.12.2026'],
  ['Vous avez jusqu’au 4 décembre 2026', '4 décembre 2026'],
  ['Reageren kan t/m 4 december 2026', '4 december 2026'],
  ['Dokumenty przyjmujemy do 04.12.2026', '04.12.2026'],
  ['Ansök senast den 4 december 2026', '4 december 2026'],
])('%s closes on %s', (text, written) => {
  expect(findClosingDate(text)).toBe(written);
});

test.each([
  'Posted on 28 November 2026',
  'Start date: 01.02.2027',
  'Our office is closed. Founded 4 May 1999.',
  'We close deals. On 3 May 2026 we moved.',
  'Open until filled',
  'The deadline is near: call the 9 members of our team',
  'Your passport expires on 4 December 2026',
  'Die Stelle ist bis 31.12.2027 befristet',
])('%s tells no closing date', text => {
  expect(findClosingDate(text)).toBeNull();
});
