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
