import { expect, test } from 'vitest';
import { findClosingDate } from './find-closing-date.ts';

test.each([
  ['Closing date: 28 November 2026', '28 November 2026'],
  ['Applications must be received before midnight on 30 November 2026', '30 November 2026'],
  ['Close date: 4-Dec-2026', '4-Dec-2026'],
  ['Bewerbungsfrist: 04.12.26', '04.12.26'],
  ['Bewerbungsfrist: 4.12.', '4.12.'],
  ['Postuler jusqu’au 4 décembre inclus', '4 décembre'],
  ['Las inscripciones cierran el 04-12-2026', '04-12-2026'],
  ['As inscrições encerram em 04/12/2026', '04/12/2026'],
  ['Sök tjänsten senast den 4/12', '4/12'],
  ['締切 12月4日(金) 17時必着', '12月4日'],
  ['応募締切：２０２６年１２月４日', '2026年12月4日'],
  ['応募締切：令和8年12月4日', '令和8年12月4日'],
  ['2026/12/4まで応募受付', '2026/12/4'],
  ['12月4日までにご応募ください', '12月4日'],
  ['申請截止日期：民國115年12月4日', '民國115年12月4日'],
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
  'Deadline support: 24/7',
  'Version 4.12.1. Closing soon',
  'Closing: 1/2 day left',
  '営業は12月30日まで',
  'The deadline is near: call the 9 members of our team',
  'Your passport expires on 4 December 2026',
  'Die Stelle ist bis 31.12.2027 befristet',
])('%s tells no closing date', text => {
  expect(findClosingDate(text)).toBeNull();
});

test.each<[text: string, found: string | null]>([
  ['Please submit your application by December 11, 2026.', 'December 11, 2026'],
  ['Apply no later than Dec 12', 'Dec 12'],
  ['We are accepting applications through December 15th', 'December 15th'],
  ['This job will expire on 16 December 2026', '16 December 2026'],
  ['Ends: Dec 18, 2026, 11:59 PM ET', 'Dec 18, 2026'],
  ['Ihre Unterlagen senden Sie uns bitte bis zum 27.12.2026', '27.12.2026'],
  ['Letzter Bewerbungstag: 28.12.2026', '28.12.2026'],
  ['Offre valable jusqu’au 8 décembre', '8 décembre'],
  ['Inscríbete antes del 6 de diciembre', '6 de diciembre'],
  ['Oferta válida hasta el 8/12/2026', '8/12/2026'],
  ['Deze vacature staat open tot 7-12-2026', '7-12-2026'],
  ['12月7日(月)必着', '12月7日'],
  // Of a span the end counts.
  ['応募期間：2026年11月1日～2026年12月6日', '2026年12月6日'],
  ['报名时间：2026年11月20日至12月6日', '12月6日'],
  ['Bewerbungszeitraum bis: 01.12.2026 bis 06.12.2026', '06.12.2026'],
  ['Closing date: 1 December 2026 - 6 December 2026', '6 December 2026'],
  // Other days that stand near such a word.
  ['Position open until filled; first review December 1, 2026', null],
  ['The office is closed on 25 December 2026', null],
  ['Fecha de publicación: 1 de diciembre de 2026', null],
])('in "%s" the closing date is %s', (text, found) => {
  expect(findClosingDate(text)).toBe(found);
});
