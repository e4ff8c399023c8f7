import { describe, expect, test } from 'vitest';
import { openAt } from './hours.ts';
import { hoursIn } from './printed-hours.ts';

// A Wednesday in summer: 15:00 in London, 16:00 in Paris, 10:00 in New York, 7:00 in Los Angeles.
const wednesday = new Date('2026-07-15T14:00:00Z');
const paris = 'Europe/Paris';

describe('printed hours are read', () => {
  test.each<[string, string | null, boolean, string]>([
    ['Monday-Friday, 9am-5pm EST', null, true, '2026-07-15T21:00:00.000Z'],
    ['Mon–Fri 9-5 ET', null, true, '2026-07-15T21:00:00.000Z'],
    ['8:30 AM-8:30 PM Eastern Time', null, true, '2026-07-16T00:30:00.000Z'],
    [
      'Monday through Friday, 7am – 8pm EST; Saturday and Sunday, 8am – 4pm EST',
      null,
      true,
      '2026-07-16T00:00:00.000Z',
    ],
    ['8:00 am to 4:30 pm Central Time, Monday - Friday', null, true, '2026-07-15T21:30:00.000Z'],
    ['Monday to Friday, 6am-5pm Pacific Time', null, true, '2026-07-16T00:00:00.000Z'],
    ['between 8.30am and 5pm GMT/BST, Monday to Friday', null, true, '2026-07-15T16:00:00.000Z'],
    ['Mo–Fr 9–17 Uhr', paris, true, '2026-07-15T15:00:00.000Z'],
    ['Mo.+Mi. 9-17 h', paris, true, '2026-07-15T15:00:00.000Z'],
    ['月~金 9:00~12:00、13:00~17:30', paris, true, '2026-07-15T15:30:00.000Z'],
    ['周一至周五 上午9:00-11:30,下午13:30-17:00', paris, true, '2026-07-15T15:00:00.000Z'],
    ['lundi au mardi 9h-17h et le mercredi 9h-18h', paris, true, '2026-07-15T16:00:00.000Z'],
    ['montags bis freitags von 8:00 bis 18:00 Uhr MESZ', null, true, '2026-07-15T16:00:00.000Z'],
    ['du lundi au vendredi de 9h à 18h30', paris, true, '2026-07-15T16:30:00.000Z'],
    ['de lunes a viernes de 9:00 a 18:00', paris, true, '2026-07-15T16:00:00.000Z'],
    ['segunda a sexta, das 9h às 18h', 'America/Sao_Paulo', true, '2026-07-15T21:00:00.000Z'],
    ['2ª a 6ª feira, das 9h às 18h', 'America/Sao_Paulo', true, '2026-07-15T21:00:00.000Z'],
    ['de 2.ª a 4.ª feira, das 9h às 18h', 'Europe/Lisbon', true, '2026-07-15T17:00:00.000Z'],
    ['2a a 4a feira, 9h-18h', 'Europe/Lisbon', true, '2026-07-15T17:00:00.000Z'],
    ['lunes a miercoles de 9:00 a 18:00', paris, true, '2026-07-15T16:00:00.000Z'],
    ['dal lunedì al venerdì dalle 9 alle 18', paris, true, '2026-07-15T16:00:00.000Z'],
    ['da lunedi a mercoledi dalle 9 alle 18', paris, true, '2026-07-15T16:00:00.000Z'],
    ['maandag t/m vrijdag van 9.00 tot 17.00', paris, true, '2026-07-15T15:00:00.000Z'],
    ['pon. do pt. od 8 do 17', paris, true, '2026-07-15T15:00:00.000Z'],
    ['måndag till fredag kl. 8 till 17', paris, true, '2026-07-15T15:00:00.000Z'],
    ['Mon-Fri 9:00 - 17:00 UTC+1', null, true, '2026-07-15T16:00:00.000Z'],
    ['Mon-Thu 7a-6p CT', null, true, '2026-07-15T23:00:00.000Z'],
    ['weekdays 9 to 5 America/Chicago', null, true, '2026-07-15T22:00:00.000Z'],
  ])('%s', (hours, zone, open, until) => {
    expect(openAt(hours, wednesday, zone)).toEqual({ open, until, opens: null });
  });

  test.each<[string, string, string]>([
    ['平日9:00～18:00', 'Asia/Tokyo', '2026-07-16T00:00:00.000Z'],
    ['周一至周五 9:00-18:00', 'Asia/Shanghai', '2026-07-16T01:00:00.000Z'],
    ['月曜～金曜 10時～17時', 'Asia/Tokyo', '2026-07-16T01:00:00.000Z'],
    ['Mo-Fr 9-12', paris, '2026-07-16T07:00:00.000Z'],
    ['Mo, Di, Do 9-17 Uhr', paris, '2026-07-16T07:00:00.000Z'],
    ['Saturday and Sunday 8am-4pm', paris, '2026-07-18T06:00:00.000Z'],
    ['2ª e 3ª feira, 9h às 18h', 'Europe/Lisbon', '2026-07-20T08:00:00.000Z'],
    ['sabados de 9 a 14 h', paris, '2026-07-18T07:00:00.000Z'],
  ])('%s is over, and says when it opens', (hours, zone, opens) => {
    expect(openAt(hours, wednesday, zone)).toEqual({ open: false, until: null, opens });
  });
});

test('lunch breaks close the desk', () => {
  const hours = 'Mo-Fr 9-12 und 16:30-18 Uhr';
  expect(openAt(hours, wednesday, paris)).toEqual({
    open: false,
    until: null,
    opens: '2026-07-15T14:30:00.000Z',
  });
});

test('a night shift ends on the next day', () => {
  expect(openAt('daily 10pm-6am', new Date('2026-07-15T02:00:00Z'), 'UTC')).toEqual({
    open: true,
    until: '2026-07-15T06:00:00.000Z',
    opens: null,
  });
});

test('24/7 never closes', () => {
  expect(openAt('24/7', wednesday, 'UTC')).toEqual({ open: true, until: null, opens: null });
});

test('winter and summer time of the desk count, not of the applicant', () => {
  const hours = 'Mon-Fri 9am-5pm ET';
  // 13:30 UTC is half past nine in New York in summer, half past eight in winter.
  expect(openAt(hours, new Date('2026-07-15T13:30:00Z'), null)?.open).toBe(true);
  expect(openAt(hours, new Date('2026-01-14T13:30:00Z'), null)?.open).toBe(false);
});

test.each<[string, string | null]>([
  ['Mon-Fri 9-5', null],
  ['during business hours ET', null],
  ['24x5, Sunday 6pm to Friday 6pm Pacific', null],
  ['', 'UTC'],
  ['Mon-Fri 9-5', 'Nowhere/Atall'],
])('not understood: %s in %s', (hours, zone) => {
  expect(openAt(hours, wednesday, zone)).toBeNull();
});

test.each([
  ['Tel. 040 428782, Mo–Do 9–12 Uhr, portal-hilfe', 'Mo–Do 9–12 Uhr'],
  ['(10:00〜18:00)', '10:00〜18:00'],
  ['Erreichbar Mo.+Mi. 9-11 h', 'Mo.+Mi. 9-11 h'],
  ['月~金 9:00~12:00、13:00~17:30、祝日除く', '月~金 9:00~12:00、13:00~17:30'],
  ['周一至周五 上午9:00-11:30,下午13:30-17:00', '周一至周五 上午9:00-11:30,下午13:30-17:00'],
  ['lundi au jeudi 9h-17h et le vendredi 9h-12h', 'lundi au jeudi 9h-17h et le vendredi 9h-12h'],
  ['das 9h às 18h', 'das 9h às 18h'],
  ['Suporte: 2ª a 6ª feira, das 9h às 18h', '2ª a 6ª feira, das 9h às 18h'],
  ['8am - 5pm CT, Monday through Friday', '8am - 5pm CT, Monday through Friday'],
  [
    'Monday to Friday (except our holidays), 8:30am - 5:00pm',
    'Monday to Friday (except our holidays), 8:30am - 5:00pm',
  ],
  ['Monday (2 desks), 8:30am - 5:00pm', '8:30am - 5:00pm'],
  ['lun-ven 9.00-13.00 e 14.00-18.00', 'lun-ven 9.00-13.00 e 14.00-18.00'],
  ['Hotline: 9-12 und 13-16 Uhr', '9-12 und 13-16 Uhr'],
  ['Raum 1-4 und 9-12 Uhr', '9-12 Uhr'],
  ['§ 3-5, 9-17 Uhr', '9-17 Uhr'],
  ['rooms 9-12, and 13-16 Uhr', '9-12, and 13-16 Uhr'],
  ['dalle ore 9 alle 13', 'dalle ore 9 alle 13'],
  ['8-5 EST', '8-5 EST'],
  ['Mon-Thu 7a-6p CT', 'Mon-Thu 7a-6p CT'],
  ['numero verde, attivo dalle 8 alle 20', 'dalle 8 alle 20'],
  ['the desk is open 9-12', '9-12'],
  ['9-12 (on Mondays)', '9-12 (on Mondays)'],
  ['10:00 to 17:00 on working days', '10:00 to 17:00 on working days'],
  ['dal lunedì al venerdì, 9.00-13.00', 'lunedì al venerdì, 9.00-13.00'],
  ['dias úteis das 9h às 18h', 'dias úteis das 9h às 18h'],
  ['martes y jueves de 9 a 14 h', 'martes y jueves de 9 a 14 h'],
  ['9-12 lunedì e poi', '9-12 lunedì'],
  ['月曜から金曜 9:00〜17:00', '月曜から金曜 9:00〜17:00'],
  ['9-12 Mon and Wed only', '9-12 Mon and Wed'],
  ['come Mon and Wed, 9-12', 'Mon and Wed, 9-12'],
  ['from Mon to 9-12 Uhr', '9-12 Uhr'],
  ['Modi 9-12 Uhr', '9-12 Uhr'],
  ['extension 82-20, Mo–Do 9–12 Uhr', 'Mo–Do 9–12 Uhr'],
  ['the desk (9-5 EST)', '9-5 EST'],
  ['Call (9-12 on Mondays)', '9-12 on Mondays'],
  ['9-5 Mon-Fri EST', '9-5 Mon-Fri EST'],
  ['9-5 EST Mon-Fri', '9-5 EST Mon-Fri'],
  ['Mo 9-12 Uhr Di geschlossen', 'Mo 9-12 Uhr'],
  ['Desk Mo 9-12 Uhr, shop Di 14-18 Uhr', 'Mo 9-12 Uhr'],
  ['9:45-10:45', '9:45-10:45'],
  ['0:00-24:00', '0:00-24:00'],
  ['İstanbul 9-12 Uhr', '9-12 Uhr'],
  ['9-12 Mon; closed on holidays', '9-12 Mon'],
  ['Mon 9 to noon', 'Mon 9 to noon'],
  ['24 Stunden erreichbar', '24 Stunden'],
  ['24h am Tag', '24h'],
  ['rund um die Uhr erreichbar', 'rund um die Uhr'],
  ['öppet dygnet runt', 'dygnet runt'],
])('hours are found with their days and zone: %s', (words, hours) => {
  expect(hoursIn(words)).toBe(hours);
});

test.each([
  '030 901820-55',
  '10-20',
  '3-5 days',
  '2024-05-06',
  '$10-20 an hour',
  'from 10 to 20 people',
  '8-10 a year',
  'open to 10-20',
  'from 10 to 20 people at 10:30',
  '9:00-25:00',
])('no hours: %s', words => {
  expect(hoursIn(words)).toBeNull();
});
