import { strFromU8, unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { sampleApplication, sampleNote } from '../applications/samples.ts';
import { applicationZip } from './application-zip.ts';

test('opens again, with every format and every screenshot where the JSON says', () => {
  const png = Uint8Array.from({ length: 300 }, (_, i) => i % 256);
  const files = unzipSync(
    applicationZip({
      application: sampleApplication,
      notes: [{ ...sampleNote, screenshot: 'key' }],
      vendor: null,
      lang: 'de',
      madeAt: '2026-03-04T12:00:00Z',
      screenshots: { 'note-1': png },
    }),
  );
  expect(Object.keys(files).sort()).toEqual([
    'report.html',
    'report.json',
    'report.md',
    'screenshots/note-1.png',
  ]);
  const { notes } = JSON.parse(strFromU8(files['report.json'] ?? new Uint8Array()));
  expect(files[notes[0].screenshot]).toEqual(png);
  expect(strFromU8(files['report.html'] ?? new Uint8Array())).toContain('src="data:image/png;base64,AAEC');
  expect(strFromU8(files['report.md'] ?? new Uint8Array())).toContain('# Bericht zu einer Online-Bewerbung');
});

test('a screenshot is not packed once more, and files bear the time of the report', () => {
  const png = Uint8Array.from({ length: 300 }, () => 7);
  const zip = (screenshots: Record<string, Uint8Array>, madeAt: string) =>
    applicationZip({
      application: sampleApplication,
      notes: [],
      vendor: null,
      lang: 'en',
      madeAt,
      screenshots,
    });
  const text = (bytes: Uint8Array) => String.fromCharCode(...bytes);
  expect(text(zip({ 'note-1': png }, '2026-03-04T12:00:00Z'))).toContain(text(png));
  // The date of the first entry begins at byte 12; the years since 1980 are its seven highest bits.
  const [low, high] = zip({}, '2031-03-04T12:00:00Z').slice(12, 14) as unknown as [number, number];
  expect((low | (high << 8)) >> 9).toBe(2031 - 1980);
});
