import { describe, expect, test } from 'vitest';
import { sampleApplication, sampleChannel, sampleNote } from '../applications/samples.ts';
import { written } from '../reports/testing/letter.ts';
import { readExport, writeExport } from './export-file.ts';
import { soundApplication, soundNote } from './sound-records.ts';
import { damaged } from './testing/damage.ts';

const now = new Date('2026-11-29T10:00:00Z');
const application = {
  ...sampleApplication,
  channels: [sampleChannel],
  outreach: [written],
  tried: [{ remedy: 'other-browser', at: '2026-03-02T11:00:00+01:00' }],
  memo: 'Ask for Tuesday',
};

test('what is right is answered as it is', () => {
  expect(soundApplication(application)).toBe(application);
  expect(soundNote(sampleNote)).toBe(sampleNote);
});

test('of a list stays what is right, and of the others what can be there', () => {
  const channels = [sampleChannel, { ...sampleChannel, kind: 'pigeon' }, null];
  const broken = { ...application, channels, status: 'lost', memo: 7 } as unknown as typeof application;
  const { memo: _, ...rest } = application;
  expect(soundApplication(broken)).toEqual({ ...rest, channels: [sampleChannel], status: 'not-submitted' });
});

test('a note whose kind was lost claims nothing, and is asked about', () => {
  const broken = { ...sampleNote, understanding: 'system' } as unknown as typeof sampleNote;
  expect(soundNote(broken).understanding).toMatchObject({ kind: 'benign', unsure: true });
});

describe.each<[string, object[], object[]]>([
  ...damaged(application, ['id']).map(
    ([what, one]) => [`application, ${what}`, [one], [sampleNote]] as never,
  ),
  ...damaged(sampleNote, ['id', 'caseId']).map(
    ([what, one]) => [`note, ${what}`, [application], [one]] as never,
  ),
])('%s', (_, cases, notes) => {
  test('keeps no exported file from being read, with all that is right', async () => {
    const whole = { cases, notes, deleted: [], screenshots: [] } as never;
    const read = readExport(await writeExport(whole, now), now);
    expect(read).toMatchObject({
      cases: [{ id: 'case-1' }],
      notes: [{ id: 'note-1' }],
    });
  });
});
