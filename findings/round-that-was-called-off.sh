#!/usr/bin/env bash
# An interview in three daily rounds, of which the second is called off (EXDATE), written in three ways that say the same.
#
# ical.js 2.2.1, ical-expander 3.2.0, node-ical 0.26.1, rrule 2.8.1, ts-ics 2.4.6.
#
# RFC 5545 takes an exception away by the moment it names, and a moment may be written with the zone of the event, in UTC or
# with another zone. One would guess that all readers compare moments, as three do. rrule, which reads these lines of the
# format as they are, compares what is written, so that the round which is off stands unless the exception has the zone of
# the event. And the rule that node-ical hands out keeps every round: who asks `rrule.all()` as with rrule itself gets the
# round that is off, in all three writings.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm install --silent --no-audit --no-fund --no-save ical.js@2.2.1 ical-expander@3.2.0 node-ical@0.26.1 rrule@2.8.1 ts-ics@2.4.6

cat > try.mjs <<'END'
import ICAL from 'ical.js';
import IcalExpander from 'ical-expander';
import nodeIcal from 'node-ical';
import rrule from 'rrule';
import { convertIcsCalendar, extendByRecurrenceRule } from 'ts-ics';

const zone = (name, winter, summer, spring, autumn) => `BEGIN:VTIMEZONE
TZID:${name}
BEGIN:STANDARD
DTSTART:20071104T020000
RRULE:FREQ=YEARLY;BYMONTH=${autumn}
TZOFFSETFROM:${summer}
TZOFFSETTO:${winter}
END:STANDARD
BEGIN:DAYLIGHT
DTSTART:20070311T020000
RRULE:FREQ=YEARLY;BYMONTH=${spring}
TZOFFSETFROM:${winter}
TZOFFSETTO:${summer}
END:DAYLIGHT
END:VTIMEZONE`;
const calendar = exception => `BEGIN:VCALENDAR
VERSION:2.0
PRODID:-//Globex//Rounds//EN
${zone('Europe/Berlin', '+0100', '+0200', '3;BYDAY=-1SU', '10;BYDAY=-1SU')}
${zone('America/New_York', '-0500', '-0400', '3;BYDAY=2SU', '11;BYDAY=1SU')}
BEGIN:VEVENT
UID:rounds@globex.example
DTSTAMP:20261101T000000Z
DTSTART;TZID=Europe/Berlin:20261201T100000
DTEND;TZID=Europe/Berlin:20261201T110000
RRULE:FREQ=DAILY;COUNT=3
${exception}
SUMMARY:Interview
END:VEVENT
END:VCALENDAR
`.replaceAll('\n', '\r\n');
const days = dates => dates.map(date => new Date(date).getUTCDate()).join(' ');
const [from, to] = [new Date('2026-11-01'), new Date('2027-01-01')];
const read = {
  'ical.js'(text) {
    const component = new ICAL.Component(ICAL.parse(text));
    for (const part of component.getAllSubcomponents('vtimezone')) ICAL.TimezoneService.register(new ICAL.Timezone(part));
    const iterator = new ICAL.Event(component.getFirstSubcomponent('vevent')).iterator();
    const all = [];
    for (let next = iterator.next(); next; next = iterator.next()) all.push(next.toJSDate());
    return all;
  },
  'ical-expander': text => new IcalExpander({ ics: text }).between(from, to).occurrences.map(({ startDate }) => startDate.toJSDate()),
  'node-ical, rule': text => Object.values(nodeIcal.parseICS(text)).find(({ type }) => type === 'VEVENT').rrule.all(),
  'node-ical, expanded': text => nodeIcal.expandRecurringEvent(Object.values(nodeIcal.parseICS(text)).find(({ type }) => type === 'VEVENT'), { from, to }).map(({ start }) => start),
  rrule: text => rrule.rrulestr(text.split('\r\n').filter(line => /^(DTSTART.*20261201|RRULE.*DAILY|EXDATE)/.test(line)).join('\n'), { forceset: true }).all(),
  'ts-ics'(text) {
    const [event] = convertIcsCalendar(undefined, text).events;
    return extendByRecurrenceRule(event.recurrenceRule, { start: event.start.date, exceptions: event.exceptionDates.map(({ date }) => date) });
  },
};
const exceptions = {
  'zone of the event': 'EXDATE;TZID=Europe/Berlin:20261202T100000',
  UTC: 'EXDATE:20261202T090000Z',
  'another zone': 'EXDATE;TZID=America/New_York:20261202T040000',
};
for (const [name, exception] of Object.entries(exceptions)) {
  console.log(`${name}: ${Object.entries(read).map(([reader, ask]) => `${reader} ${days(ask(calendar(exception)))}`).join(', ')}`);
}
END

TZ=Europe/Berlin node try.mjs > seen
diff - seen <<'END'
zone of the event: ical.js 1 3, ical-expander 1 3, node-ical, rule 1 2 3, node-ical, expanded 1 3, rrule 1 3, ts-ics 1 3
UTC: ical.js 1 3, ical-expander 1 3, node-ical, rule 1 2 3, node-ical, expanded 1 3, rrule 1 2 3, ts-ics 1 3
another zone: ical.js 1 3, ical-expander 1 3, node-ical, rule 1 2 3, node-ical, expanded 1 3, rrule 1 2 3, ts-ics 1 3
END
echo "As found: the round that is called off stands in rrule unless it is written in the zone of the event, and in the rule of node-ical always."
