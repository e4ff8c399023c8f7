import { describe, expect, test } from 'vitest';
import {
  lanes,
  outcomes,
  places,
  positions,
  recipients,
  statuses,
  warnings,
} from '../applications/application.ts';
import { contexts, stepKinds } from '../applications/note.ts';
import { sampleApplication, sampleChannel, sampleNote } from '../applications/samples.ts';
import { channelKinds, messageKinds, owners, purposes } from '../vendors/vocabulary.ts';
import { minutesAhead, readExport, writeExport } from './export-file.ts';

const now = new Date('2026-03-02T12:00:00Z');
const posting = { text: 'Gardener\n\n• Prune', at: sampleNote.at, url: 'https://x.example/', isCut: true };
const all = {
  cases: [{ ...sampleApplication, channels: [sampleChannel], posting }],
  notes: [sampleNote],
  deleted: [{ id: 'note-0', what: 'note' as const, at: '2026-03-02T11:00:00.000Z' }],
  screenshots: [],
};
const written = await writeExport(all, now);

const changed = (
  change: (data: Record<'cases' | 'notes' | 'deleted', Record<string, unknown>[]>) => void,
) => {
  const data = JSON.parse(written);
  change(data);
  return readExport(JSON.stringify(data), now);
};

describe('an exported file', () => {
  test('comes back as it was written', () => {
    expect(readExport(written, now)).toEqual(all);
  });

  test.each(['\u202e', '\u2066', '\\u202E'])('turns no text around (%j)', turn => {
    const hostile = written.replaceAll('Globex', `Glo${turn}bex`);
    expect(hostile).not.toBe(written);
    expect(readExport(hostile, now)).toEqual(all);
  });

  test('comes back whichever of the known words stand in it', async () => {
    const at = sampleNote.at;
    const channels = [
      ...channelKinds.map(kind => ({ ...sampleChannel, kind })),
      ...owners.map(owner => ({ ...sampleChannel, owner })),
      ...purposes.map(purpose => ({ ...sampleChannel, purpose })),
      ...positions.map(position => ({ ...sampleChannel, position })),
      ...lanes.map(lane => ({ ...sampleChannel, lane })),
      ...[...warnings, null].map(warning => ({ ...sampleChannel, warning })),
    ];
    const { owner, purpose, kind } = sampleChannel;
    const outreach = outcomes.map(outcome => ({
      owner,
      purpose,
      kind,
      value: null,
      at,
      outcome,
      answer: null,
    }));
    const everyWord = {
      ...all,
      cases: [
        ...statuses.map((status, i) => ({ ...sampleApplication, id: `status-${i}`, status })),
        ...recipients.map((recipient, i) => ({
          ...sampleApplication,
          id: `recipient-${i}`,
          field: { flashy: true, recipient },
        })),
        { ...sampleApplication, channels, outreach, lookedIn: places },
      ],
      notes: [
        ...messageKinds.map(kind => ({
          ...sampleNote,
          rule: kind,
          corrected: kind,
          understanding: { ...sampleNote.understanding, kind },
        })),
        ...contexts.map(context => ({ ...sampleNote, context })),
        { ...sampleNote, trail: stepKinds.map(did => ({ at, did, what: '' })) },
      ],
    };
    expect(readExport(await writeExport(everyWord, now), now)).toEqual(everyWord);
  });

  test('that an older version wrote, with the words of a page for a closing date, comes back without them', () => {
    expect(changed(data => Object.assign(data.cases[0]!, { deadline: 'until filled' }))).toMatchObject({
      cases: [{ deadline: null }],
    });
  });

  test('may hold more than is known today', () => {
    expect(changed(data => Object.assign(data.cases[0]!, { colour: 'green' }))).toMatchObject({
      cases: [{ colour: 'green' }],
    });
  });

  test('that was cut off is told from one of another program', () => {
    expect(readExport(written.slice(0, -20), now)).toEqual({ isDamaged: true });
  });

  test.each<[string, Parameters<typeof changed>[0], string]>([
    ['a missing field', data => void delete data.cases[0]!.url, 'cases[0].url is no text'],
    [
      'a date that is none',
      data => Object.assign(data.notes[0]!, { at: 'yesterday' }),
      'notes[0].at is no date',
    ],
    [
      'an unknown kind',
      data => Object.assign(data.notes[0]!, { corrected: 'odd' }),
      'notes[0].corrected is none of',
    ],
    [
      'a broken list',
      data => Object.assign(data.cases[0]!, { channels: {} }),
      'cases[0].channels is no list',
    ],
    [
      'a note of no case',
      data => Object.assign(data.notes[0]!, { caseId: 'x' }),
      'notes[0].caseId is of no case',
    ],
    [
      'a stamp that cannot be compared',
      data => Object.assign(data.cases[0]!, { stamps: { employer: 'late' } }),
      'cases[0].stamps.employer is no stamp',
    ],
    [
      'stamps that are none',
      data => Object.assign(data.notes[0]!, { stamps: [] }),
      'notes[0].stamps is no object',
    ],
    [
      'joined applications that lead in a circle',
      data => Object.assign(data.deleted[0]!, { into: 'note-0' }),
      'deleted[0].into does not come before',
    ],
    [
      'a mark without a moment',
      data => Object.assign(data.deleted[0]!, { at: 'late' }),
      'deleted[0].at is no stamp',
    ],
    [
      'a mark of something else',
      data => Object.assign(data.deleted[0]!, { what: 'all' }),
      'deleted[0].what is none',
    ],
    [
      'a screenshot that was cut off',
      data =>
        Object.assign(data, {
          screenshots: [{ id: 'p', noteId: 'n', at: sampleNote.at, image: 'iVBORw0KGgoAA' }],
        }),
      'InvalidCharacterError',
    ],
    [
      'a screenshot with words around it',
      data =>
        Object.assign(data, {
          screenshots: [{ id: 'p', noteId: 'n', at: sampleNote.at, image: 'iVBORw0KGgo= and more' }],
        }),
      'screenshots[0].image is no image',
    ],
    [
      'a screenshot that is none',
      data =>
        Object.assign(data, {
          screenshots: [{ id: 'p', noteId: 'n', at: sampleNote.at, image: 'PHN2Zz4=' }],
        }),
      'screenshots[0].image is no image',
    ],
    [
      'a date of the year 20000',
      data => Object.assign(data.cases[0]!, { updatedAt: '+020000-01-01T00:00:00Z' }),
      'cases[0].updatedAt is no date',
    ],
  ])('with %s is refused, and the place is named', (_, change, place) => {
    expect(changed(change)).toEqual({ broken: expect.stringContaining(place) });
  });

  test.each(['null', '[]', '"text"', '3', '{"name":"of another program"}'])(
    'that is %s is refused as none of ours, without words that only a programmer understands',
    content => {
      expect(readExport(content, now)).toEqual({ broken: null });
    },
  );

  test.each([0, -1, '9', null])(
    'whose version is %j, which never was, is refused as none of ours',
    callworthy => {
      expect(changed(data => Object.assign(data, { callworthy }))).toEqual({ broken: null });
    },
  );

  test('of a later version is told apart, whatever else is new in it', () => {
    expect(changed(data => Object.assign(data, { callworthy: 9, cases: 'elsewhere' }))).toEqual({ newer: 9 });
  });
});

test('screenshots travel in the file, byte by byte', async () => {
  const bytes = Uint8Array.from([
    137,
    80,
    78,
    71,
    13,
    10,
    26,
    10,
    ...Array.from({ length: 70_000 }, (_, i) => i % 256),
  ]);
  const screenshot = {
    id: 'p',
    noteId: 'note-1',
    at: sampleNote.at,
    image: new Blob([bytes], { type: 'image/png' }),
  };
  const notes = [{ ...sampleNote, screenshot: 'p' }];
  const read = readExport(await writeExport({ ...all, notes, screenshots: [screenshot] }, now), now);
  if (!('screenshots' in read)) throw new Error('the file was refused');
  expect(read.notes).toEqual(notes);
  const [back] = read.screenshots;
  expect(back).toMatchObject({ id: 'p', noteId: 'note-1' });
  expect(new Uint8Array(await back!.image.arrayBuffer())).toEqual(bytes);
});

test('a file that an older version wrote has no screenshots, so its notes point at none', () => {
  const old = JSON.stringify({
    callworthy: 1,
    cases: all.cases,
    notes: [{ ...sampleNote, screenshot: 'p' }],
  });
  expect(readExport(old, now)).toEqual({ ...all, deleted: [], notes: [{ ...sampleNote, screenshot: null }] });
});

test('changes from the future are refused; those of a clock that is minutes ahead are counted', () => {
  const at = (moment: string) => (data: Record<'cases', Record<string, unknown>[]>) =>
    Object.assign(data.cases[0]!, { updatedAt: moment });
  expect(changed(at('2026-03-04T12:00:00Z'))).toEqual({ future: '2026-03-04T12:00:00.000Z' });
  const read = changed(at('2026-03-02T12:31:30Z'));
  expect('cases' in read && minutesAhead(read, now)).toBe(31);
  const even = readExport(written, now);
  expect('cases' in even && minutesAhead(even, now)).toBe(0);
});

test('the mark of two applications that became one comes back', () => {
  const mark = { id: 'case-2', what: 'application', at: '2026-03-02T11:00:00.000Z', into: 'case-1' };
  expect(changed(data => Object.assign(data, { deleted: [mark] }))).toEqual({ ...all, deleted: [mark] });
});

test('a deletion from the future is refused like any change', () => {
  expect(changed(data => Object.assign(data.deleted[0]!, { at: '2026-03-05T12:00:00.000Z' }))).toEqual({
    future: '2026-03-05T12:00:00.000Z',
  });
});
