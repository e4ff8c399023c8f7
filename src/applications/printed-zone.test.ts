import { expect, test } from 'vitest';
import { zoneAtStart, zoneIn } from './printed-zone.ts';

test.each<[words: string, behindATime: string | null, besideHours: string | null]>([
  ['UTC', 'UTC', 'UTC'],
  ['UTC+2', '+02:00', '+02:00'],
  ['GMT-3:30', '-03:30', '-03:30'],
  ['GMT)', 'UTC', 'Europe/London'],
  ['CET', 'Europe/Paris', 'Europe/Paris'],
  ['Eastern time', 'America/New_York', 'America/New_York'],
  ['Europe/Madrid', 'Europe/Madrid', 'Europe/Madrid'],
  ['日本時間', 'Asia/Tokyo', 'Asia/Tokyo'],
  // Chicago, China or Cuba; India, Ireland or Israel.
  ['CST', null, 'America/Chicago'],
  ['IST', null, 'Asia/Kolkata'],
  ['or write to the desk', null, null],
  ['on the day, London time', null, 'Europe/London'],
  ['et jusqu’à la fin', null, null],
])('%s', (words, behindATime, besideHours) => {
  expect(zoneAtStart(words)).toBe(behindATime);
  expect(zoneIn(words)).toBe(besideHours);
});
