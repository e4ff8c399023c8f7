import { expect, test } from 'vitest';
import { openAt } from './hours.ts';

const minuteMs = 60_000;
const monday = Date.parse('2026-07-13T00:00:00Z');
const names = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'];

/** "Mon 09:00", minutes after a Monday began in Greenwich. */
function clock(minutes: number): string {
  const time = [Math.floor(minutes / 60) % 24, minutes % 60].map(part => String(part).padStart(2, '0'));
  return `${names[Math.floor(minutes / 1440) % 7]} ${time.join(':')}`;
}

/** When a desk with these hours is open in one week, as `openAt` says of one moment after the other. */
function weekOf(hours: string): string[] | null {
  const spans: string[] = [];
  for (let at = 0; at < 7 * 1440; ) {
    const now = openAt(hours, new Date(monday + at * minuteMs), 'UTC');
    if (!now) return null;
    const minutesTo = (moment: string) => (Date.parse(moment) - monday) / minuteMs;
    if (now.open) {
      const until = now.until === null ? Infinity : minutesTo(now.until);
      spans.push(until === Infinity ? 'always' : `${clock(at)} – ${clock(until)}`);
      at = until;
    } else {
      if (now.opens === null) break;
      at = minutesTo(now.opens);
      if (at >= 7 * 1440) break;
    }
  }
  return spans;
}

const on = (days: string, span: string) =>
  days.split(' ').map(day => span.replace(/(?<=^|– )(?=\d)/g, `${day} `));
const workdays = 'Mon Tue Wed Thu Fri';

test.each<[hours: string, week: string[] | null]>([
  // Without days it is working days.
  ['9-5', on(workdays, '09:00 – 17:00')],
  [
    '9-17 and 18-20',
    workdays.split(' ').flatMap(day => on(day, '09:00 – 17:00').concat(on(day, '18:00 – 20:00'))),
  ],
  ['Sat closed, 9-17', on(workdays, '09:00 – 17:00')],
  // Days before the times.
  ['Mon, Wed-Fri 9-17', on('Mon Wed Thu Fri', '09:00 – 17:00')],
  ['Fri-Mon 9-17', on('Mon Fri Sat Sun', '09:00 – 17:00')],
  ['Mon-Sun 9-17', on(`${workdays} Sat Sun`, '09:00 – 17:00')],
  ['Mon 9-17, Wed 10-12', [...on('Mon', '09:00 – 17:00'), ...on('Wed', '10:00 – 12:00')]],
  ['weekdays 9-5 and Sat 10-2', [...on(workdays, '09:00 – 17:00'), ...on('Sat', '10:00 – 14:00')]],
  ['Mon to Fri 9 to 5, Sat 9 to noon', [...on(workdays, '09:00 – 17:00'), ...on('Sat', '09:00 – 12:00')]],
  ['Mon-Fri 9-17, Saturday closed', on(workdays, '09:00 – 17:00')],
  ['Mon closed, Tue 9-17', on('Tue', '09:00 – 17:00')],
  ['pon. od 8 do 17', on('Mon', '08:00 – 17:00')],
  ['Do 9-17 Uhr', on('Thu', '09:00 – 17:00')],
  // Days behind them.
  ['9-17, Mon-Fri', on(workdays, '09:00 – 17:00')],
  ['9-17, Mon', on('Mon', '09:00 – 17:00')],
  ['9-17, Mon and Wed', on('Mon Wed', '09:00 – 17:00')],
  ['9-17 Mon, Wed-Fri', on('Mon Wed Thu Fri', '09:00 – 17:00')],
  ['9-17 weekends', on('Sat Sun', '09:00 – 17:00')],
  ['M-F 9-17', on(workdays, '09:00 – 17:00')],
  ['L-V 9-14h', on(workdays, '09:00 – 14:00')],
  ['må-fr 9-12', on(workdays, '09:00 – 12:00')],
  ['月曜 午前9時から午後5時まで', on('Mon', '09:00 – 17:00')],
  ['周一 上午9:00-下午5:30', on('Mon', '09:00 – 17:30')],
  ['9-17 daily', on(`${workdays} Sat Sun`, '09:00 – 17:00')],
  ['9-17 Mon-Fri, closed Sat and Sun', on(workdays, '09:00 – 17:00')],
  ['9-17 Mon-Fri, Sat and Sun closed', on(workdays, '09:00 – 17:00')],
  // Several shifts of a day, apart or joined.
  ['Mon 9-12 and 13-17', [...on('Mon', '09:00 – 12:00'), ...on('Mon', '13:00 – 17:00')]],
  ['Mon 13-17, 9-12', [...on('Mon', '09:00 – 12:00'), ...on('Mon', '13:00 – 17:00')]],
  ['Mon 8-10, 9-12', on('Mon', '08:00 – 12:00')],
  // Halves of the day that are named, or go without saying.
  ['Mon 1-5 pm', on('Mon', '13:00 – 17:00')],
  ['Mon 6-9 pm', on('Mon', '18:00 – 21:00')],
  ['Mon 9 to 9 pm', on('Mon', '09:00 – 21:00')],
  ['Mon 11-1', on('Mon', '11:00 – 13:00')],
  ['Mon 9a-5p', on('Mon', '09:00 – 17:00')],
  ['Mon: 9 a.m. - 5 p.m.', on('Mon', '09:00 – 17:00')],
  ['Mon 12 am - 1 pm', on('Mon', '00:00 – 13:00')],
  ['Mon 12pm-1pm', on('Mon', '12:00 – 13:00')],
  ['Mon noon to 5 pm', on('Mon', '12:00 – 17:00')],
  ['Mon 8 am to midnight', ['Mon 08:00 – Tue 00:00']],
  ['Mon 10pm-6am', ['Mon 22:00 – Tue 06:00']],
  // As languages write them.
  ['Mon 9:00-9:30', on('Mon', '09:00 – 09:30')],
  ['Mon 9h30 - 17h', on('Mon', '09:30 – 17:00')],
  ['Mon 9.30 Uhr bis 17 Uhr', on('Mon', '09:30 – 17:00')],
  ['Mon between 9 and 17', on('Mon', '09:00 – 17:00')],
  ['Mo zwischen 9 Uhr und 17 Uhr', on('Mon', '09:00 – 17:00')],
  // All day.
  ['Mon 0-24', ['Mon 00:00 – Tue 00:00']],
  ['Mon 24 hours', ['Mon 00:00 – Tue 00:00']],
  ['Tue-Wed 24h', ['Tue 00:00 – Thu 00:00']],
  ['24/7', ['always']],
  ['rund um die Uhr', ['always']],
  ['24h/24 et 7j/7', ['always']],
  ['dygnet runt', ['always']],
  ['Mon dag en nacht', ['Mon 00:00 – Tue 00:00']],
  // Exceptions are no part of the week.
  ['Mon 9-17 (except holidays 8-9)', on('Mon', '09:00 – 17:00')],
  ['Mon (except on holidays), 9:30am - 5:00pm', on('Mon', '09:30 – 17:00')],
  ['Tue to Wed (not before Easter) 10-12', on('Tue Wed', '10:00 – 12:00')],
  ['Mon 9-17, not on holidays 8-9', on('Mon', '09:00 – 17:00')],
  ['Mon 9-17 or by appointment', on('Mon', '09:00 – 17:00')],
  // In the zone that they name.
  ['9-17 UTC+1 Mon', on('Mon', '08:00 – 16:00')],
  ['Mon 9-17 GMT+0530', on('Mon', '03:30 – 11:30')],
  ['Mon 9-17 UTC+05:30', on('Mon', '03:30 – 11:30')],
  ['Mon 9-17 UTC -3', on('Mon', '12:00 – 20:00')],
  // Not understood.
  ['Mon 12-12', null],
  ['Mon 9am-9am', null],
  ['Mon 25-26', null],
  ['Mon 9', null],
  ['Mon', null],
  ['closed', null],
  ['', null],
])('"%s"', (hours, week) => {
  expect(weekOf(hours)).toEqual(week);
});

test('it changes at the very minute', () => {
  const at = (time: string) => openAt('Mon 9-17', new Date(`2026-07-13T${time}Z`), 'UTC');
  expect(at('08:59:59.999')).toEqual({ open: false, until: null, opens: '2026-07-13T09:00:00.000Z' });
  expect(at('09:00:00')).toEqual({ open: true, until: '2026-07-13T17:00:00.000Z', opens: null });
  expect(at('16:59:59.999')).toMatchObject({ open: true });
  expect(at('17:00:00')).toEqual({ open: false, until: null, opens: '2026-07-20T09:00:00.000Z' });
});

test('without a zone, or in one that does not exist, nothing is said', () => {
  expect(openAt('Mon 9-17', new Date(monday), null)).toBeNull();
  expect(openAt('Mon 9-17', new Date(monday), 'Middle/Earth')).toBeNull();
});
