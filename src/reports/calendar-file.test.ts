import { describe, expect, test } from 'vitest';
import { sampleApplication } from '../applications/samples.ts';
import { calendarFile, type CalendarInput } from './calendar-file.ts';
import { type ReportLang, wordings } from './languages.ts';

const madeAt = '2026-03-03T09:00:00Z';
const input = (change: Partial<CalendarInput>, deadline: string | null = null): CalendarInput => ({
  application: { ...sampleApplication, id: 'a1', deadline },
  waitsUntil: null,
  waitsFor: 'support',
  ...change,
});
/** Long lines of a calendar go on in the next, after a blank. */
const linesOf = (file: string) => file.replace(/\r\n[ \t]/g, '').split('\r\n');
const valueOf = (lines: readonly string[], name: string) =>
  lines.find(line => line.startsWith(name))?.slice(name.length);

describe('a calendar', () => {
  test('has the closing day as a whole day, in every time zone', () => {
    const lines = linesOf(calendarFile([input({}, '2026-03-20')], 'en', madeAt));
    expect(valueOf(lines, 'DTSTART;VALUE=DATE:')).toBe('20260320');
    expect(valueOf(lines, 'SUMMARY:')).toBe('Closing date: Gardener (1234)\\, Globex');
    expect(valueOf(lines, 'TRANSP:')).toBe('TRANSPARENT');
  });

  test('has a moment as that moment, and the end of a wait', () => {
    const waits = input(
      { waitsUntil: '2026-03-05T10:00:00+01:00', waitsFor: 'employer' },
      '2026-03-20T18:00:00+01:00',
    );
    const lines = linesOf(calendarFile([waits], 'de', madeAt));
    expect(lines.filter(line => line.startsWith('DTSTART'))).toEqual([
      'DTSTART:20260320T170000Z',
      'DTSTART:20260305T090000Z',
    ]);
    expect(lines.filter(line => line.startsWith('SUMMARY:'))[1]).toContain('Antwort des Arbeitgebers fällig');
    expect(lines.filter(line => line.startsWith('UID:'))).toEqual(['UID:a1-deadline', 'UID:a1-wait']);
  });

  test('is the same for the same facts, and keeps the ids of its entries when they change', () => {
    const file = (deadline: string) => calendarFile([input({}, deadline)], 'en', madeAt);
    expect(file('2026-03-20')).toBe(file('2026-03-20'));
    expect(valueOf(linesOf(file('2026-03-20')), 'UID:')).toBe(valueOf(linesOf(file('2026-03-27')), 'UID:'));
  });

  test('has no closing day that is over, and the one of today', () => {
    const days = (deadline: string) =>
      linesOf(calendarFile([input({ waitsUntil: '2026-03-05T10:00:00+01:00' }, deadline)], 'en', madeAt))
        .filter(line => line.startsWith('UID:'))
        .join();
    expect(days('2026-03-02')).toBe('UID:a1-wait');
    expect(days('2026-03-03')).toBe('UID:a1-deadline,UID:a1-wait');
  });

  test('is a calendar also where there is nothing to wait for', () => {
    const lines = linesOf(calendarFile([input({})], 'en', madeAt));
    expect(lines[0]).toBe('BEGIN:VCALENDAR');
    expect(lines).toContain('PRODID:-//Callworthy//Callworthy//EN');
    expect(lines).toContain('NAME:Callworthy');
    expect(lines).not.toContain('BEGIN:VEVENT');
  });

  test('cannot be given a line by a page', () => {
    const job = { title: 'Gardener\r\nATTENDEE:mailto:x@y.example', id: null };
    const application = { ...sampleApplication, job, deadline: '2026-03-20' };
    const lines = linesOf(calendarFile([{ ...input({}), application }], 'en', madeAt));
    expect(lines.filter(line => line.startsWith('ATTENDEE'))).toEqual([]);
  });

  test.each<[what: string, change: Partial<CalendarInput['application']>, says: string]>([
    ['no employer', { employer: null }, 'Gardener (1234)'],
    ['no job', { job: { title: null, id: null } }, 'Globex'],
    [
      'a long name',
      { employer: 'Globex '.repeat(40).trim(), job: { title: null, id: null } },
      `${'Globex '.repeat(17)}…`,
    ],
    ['neither', { employer: null, job: { title: null, id: null } }, sampleApplication.url],
  ])('names the application with %s', (_, change, says) => {
    const application = { ...sampleApplication, ...change, deadline: '2026-03-20' };
    const lines = linesOf(calendarFile([{ ...input({}), application }], 'en', madeAt));
    expect(valueOf(lines, 'SUMMARY:')).toBe(`Closing date: ${says}`);
  });

  test.each(Object.keys(wordings) as ReportLang[])('speaks %s', lang => {
    const file = calendarFile([input({ waitsUntil: madeAt }, '2026-03-20')], lang, madeAt);
    expect(linesOf(file).join('\n')).toContain(wordings[lang].calendar.waitOver.support);
  });
});
