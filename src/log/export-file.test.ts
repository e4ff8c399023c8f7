import { describe, expect, test } from 'vitest';
import { outcomes, places, positions, recipients, statuses, warnings } from '../applications/application.ts';
import { contexts, stepKinds } from '../applications/note.ts';
import { sampleApplication, sampleChannel, sampleNote } from '../applications/samples.ts';
import { channelKinds, messageKinds, owners, purposes } from '../vendors/vocabulary.ts';
import { readExport, writeExport } from './export-file.ts';

const all = { cases: [{ ...sampleApplication, channels: [sampleChannel] }], notes: [sampleNote] };
const written = writeExport(all, new Date('2026-03-02T12:00:00Z'));

const changed = (
  change: (data: { cases: Record<string, unknown>[]; notes: Record<string, unknown>[] }) => void,
) => {
  const data = JSON.parse(written);
  change(data);
  return readExport(JSON.stringify(data));
};

describe('an exported file', () => {
  test('comes back as it was written', () => {
    expect(readExport(written)).toEqual(all);
  });

  test('comes back whichever of the known words stand in it', () => {
    const at = sampleNote.at;
    const channels = [
      ...channelKinds.map(kind => ({ ...sampleChannel, kind })),
      ...owners.map(owner => ({ ...sampleChannel, owner })),
      ...purposes.map(purpose => ({ ...sampleChannel, purpose })),
      ...positions.map(position => ({ ...sampleChannel, position })),
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
    expect(readExport(writeExport(everyWord, new Date(at)))).toEqual(everyWord);
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

  test('that is no JSON is refused without further words', () => {
    expect(readExport(written.slice(0, -20))).toEqual({ broken: null });
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
    ['a later version', data => Object.assign(data, { callworthy: 9 }), 'callworthy 9 is newer'],
    ['another program', data => Object.assign(data, { callworthy: undefined }), 'callworthy is missing'],
  ])('with %s is refused, and the place is named', (_, change, place) => {
    expect(changed(change)).toEqual({ broken: expect.stringContaining(place) });
  });

  test.each(['null', '[]', '"text"', '3'])('that is %s is refused', content => {
    expect(readExport(content)).toEqual({ broken: expect.any(String) });
  });
});
