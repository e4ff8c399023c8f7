import { expect, test } from 'vitest';
import { waitUntil } from '../../applications/instruction.ts';
import { readInstruction } from './instruction.ts';

/** Read in the afternoon, wherever that is. */
const at = new Date(2026, 10, 28, 16, 10).toISOString();
const until = (text: string, at: string) => {
  const instruction = readInstruction(text);
  return instruction && waitUntil(instruction, at);
};
const local = (day: number, hours: number, minutes = 0) =>
  new Date(2026, 10, day, hours, minutes).toISOString();

// Sentences that name no zone mean the clock of whoever reads them.
test.each<[string, string]>([
  ['We are improving our site and will be back tomorrow at 6:15 am.', local(29, 6, 15)],
  ['Wegen Wartungsarbeiten sind wir bis morgen 07:00 Uhr nicht erreichbar.', local(29, 7)],
  ['Le portail sera de nouveau accessible le 30/11/2026 à 8h15.', local(30, 8, 15)],
  ['El portal estará disponible de nuevo mañana a las 9:00.', local(29, 9)],
  ['Estaremos de volta amanhã às 9h30.', local(29, 9, 30)],
  ['Il servizio in manutenzione torna online domani alle 7:45.', local(29, 7, 45)],
  ['Door onderhoud zijn wij morgen vanaf 10.00 uur weer bereikbaar.', local(29, 10)],
  ['Prace techniczne: serwis ponownie dostępny jutro od godz. 5:30.', local(29, 5, 30)],
  ['Stängt för underhåll, öppnar igen imorgon kl. 11.00.', local(29, 11)],
  ['メンテナンス中です。明日 6:30に再開します。', local(29, 6, 30)],
  ['系统维护中，明天8:00恢复。', local(29, 8)],
  ['系统维护中，预计今晚8点恢复。', local(28, 20)],
  ['系統維護中，明晚7點恢復。', local(29, 19)],
  ['Down for maintenance until November 30, 2026, 5 pm.', local(30, 17)],
  ['We open our doors again tomorrow at nine in the morning.', local(29, 9)],
  ['Ab 18 Uhr nehmen wir wieder Bewerbungen an.', local(28, 18)],
  ['Le service rouvrira demain matin à 8 h.', local(29, 8)],
  ['Abrimos otra vez a las siete de la tarde.', local(28, 19)],
  ['Riapriamo domani alle 9 del mattino.', local(29, 9)],
  ['Wij zijn vanaf acht uur ’s avonds weer open.', local(28, 20)],
  ['Serwis ruszy ponownie jutro o szóstej rano.', local(29, 6)],
  // 28 November 2026 is a Saturday.
  ['Closed for maintenance until Sunday 8:00.', local(29, 8)],
  ['Our portal will be back on Monday.', local(30, 0)],
  ['Ab Montag können Sie sich wieder bewerben.', local(30, 0)],
  ['Le site rouvrira lundi à 8 h.', local(30, 8)],
  ['El servicio se reanuda el martes a las 7:30.', local(31, 7, 30)],
  ['O portal volta na segunda-feira às 8h.', local(30, 8)],
  ['Il servizio riprende martedì alle 9.', local(31, 9)],
  ['Vanaf maandag 9.00 uur is de site weer bereikbaar.', local(30, 9)],
  [
    'Prace techniczne do poniedziałku, godz. 6:00. Serwis będzie znowu dostępny w poniedziałek.',
    local(30, 0),
  ],
  ['Vi är tillbaka på måndag klockan 8.', local(30, 8)],
  ['月曜日の8時に再開します。', local(30, 8)],
  ['The site should be up again by Monday at 6 am.', local(30, 6)],
  ['Applications can be made from Monday.', local(30, 0)],
  ['Closed for maintenance, available from 18:30.', local(28, 18, 30)],
  ['Le portail rouvre lundi à 7 heures.', local(30, 7)],
  ['Le formulaire sera remis en ligne demain à midi.', local(29, 12)],
  ['Voltamos na segunda às 10h.', local(30, 10)],
  ['De site is maandag om 8.00 uur weer online.', local(30, 8)],
  ['Wracamy w poniedziałek o 9:00.', local(30, 9)],
  ['Sidan är nere till måndag kl. 7.', local(30, 7)],
  ['系统将于周一9点恢复。', local(30, 9)],
  ['O site ficará indisponível até as 18h30.', local(28, 18, 30)],
])('%s', (text, moment) => {
  expect(until(text, at)).toBe(moment);
});

test.each<[string, string]>([
  ['The portal is offline. Expected back at 11:45 pm UTC.', '2026-11-28T23:45:00.000Z'],
  ['Service will be restored by 23:00 UTC.', '2026-11-28T23:00:00.000Z'],
  ['End of maintenance: 2026-11-29 04:00 GMT', '2026-11-29T04:00:00.000Z'],
  ['Nicht verfügbar bis 29.11.2026, 06:00 MEZ', '2026-11-29T05:00:00.000Z'],
  ['We will be back online on November 29 at 8:00 AM (EST).', '2026-11-29T13:00:00.000Z'],
  ['Back online at 23:00 (UTC+2).', '2026-11-28T21:00:00.000Z'],
  ['Unavailable until 11:30 pm AEST.', '2026-11-29T12:30:00.000Z'],
  ['We will be back at 1:00 am PT.', '2026-11-29T09:00:00.000Z'],
])('a clock that is named is kept: %s', (text, moment) => {
  expect(until(text, '2026-11-28T16:10:00Z')).toBe(moment);
});

test.each([
  'The upload failed at 14:22.',
  'The site was down at 14:22 and 14:40.',
  'Our desk answers from 9:00 to 17:00.',
  'Interviews are possible from 9:00 to 17:00.',
  'Öffnen Sie die Datei bis 18 Uhr.',
  'La prova comincia alle nove di mattina.',
  'At one time the portal was offline.',
  // A day of every week, one that is past, two of them, or one of which nothing comes again.
  'The portal is closed for maintenance every Sunday until 8:00.',
  'The portal has been unavailable since Sunday.',
  'Our desk is available again Monday to Friday from 9:00.',
  'Due to works the portal is offline on Sunday at 22:00.',
  'Our site will be unavailable from 18:00.',
  'Our careers site is offline from Monday for maintenance.',
  'The portal is not available from Monday 18:00.',
  // Which month comes first is not said.
  'Closed for maintenance until 03/04/2027, 8:00.',
  'We will be back on 27 November 2026 at 8:00.',
  'We will be back on 27 November 2027 at 8:00.',
])('no clock: %s', text => {
  expect(until(text, at)).toBeNull();
});

test('a time that has just passed is not waited for until the next day', () => {
  expect(until('The maintenance ends at 15:50.', at)).toBeNull();
});

// When something begins is no time to wait for.
test.each([
  'The portal is unavailable from 6 pm.',
  'From 6 pm the portal will be unavailable.',
  'Das Portal ist ab 18 Uhr nicht verfügbar.',
  'Ab 18 Uhr ist das Portal nicht erreichbar.',
  'Ab 18 Uhr Wartungsarbeiten am Portal.',
  'Le portail sera indisponible à partir de 18 h.',
  'À partir de 18 h, le site ne sera plus accessible.',
  'El portal no estará disponible a partir de las 18:00.',
  'A partir de las 18:00 la web está en mantenimiento.',
  'Il portale non sarà disponibile dalle 18.',
  'Dalle 18 il sito è in manutenzione.',
  'Il portale non sarà disponibile a partire dalle ore 18.',
  'De site is vanaf 18.00 uur niet bereikbaar.',
  'Vanaf 18.00 uur onderhoud aan de site.',
  'O portal ficará indisponível a partir das 18h.',
  'A partir das 18h o site está em manutenção.',
  'Serwis będzie niedostępny od godz. 18.',
  'Od 18:00 trwają prace techniczne.',
  'Sidan är inte tillgänglig från kl. 18.',
  'Från kl. 18 är sidan stängd för underhåll.',
  '18時から利用できません。',
  '本日18時よりメンテナンスのため停止します。',
  '18点起暂停服务，系统维护。',
  '从18:00开始系统维护，无法使用。',
])('from then on it is not there: %s', text => {
  expect(readInstruction(text)?.moment ?? null).toBeNull();
});

test.each([
  'The portal is available again from 6 pm.',
  'Ab 18 Uhr wieder verfügbar.',
  'Ab 18 Uhr nehmen wir wieder Bewerbungen an.',
  'Le portail sera accessible à partir de 18 h.',
  'El portal estará disponible a partir de las 18:00.',
  'Il portale sarà disponibile dalle 18.',
  'De site is vanaf 18.00 uur weer bereikbaar.',
  'O portal estará disponível a partir das 18h.',
  'Serwis będzie dostępny od godz. 18.',
  'Sidan är tillgänglig igen från kl. 18.',
  '18時から再開します。',
  '18点起恢复服务。',
  'Das Portal ist nicht verfügbar, ab 18 Uhr geht es wieder.',
  'Closed for the moment, open again from 18:00.',
])('from then on it is there again: %s', text => {
  expect(until(text, at)).toBe(local(28, 18));
});

test('of a span its end counts, whatever word begins it', () => {
  expect(until('Von 18 bis 20 Uhr nicht verfügbar.', at)).toBe(local(28, 20));
  expect(until('Vanaf 18.00 tot 20.00 uur niet bereikbaar.', at)).toBe(local(28, 20));
});
