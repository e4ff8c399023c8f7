import { describe, expect, test } from 'vitest';
import type { Outreach } from '../applications/application.ts';
import type { Note } from '../applications/note.ts';
import { sampleApplication, sampleNote } from '../applications/samples.ts';
import {
  browserPart,
  contactedIn,
  deadlineFact,
  evidenceParts,
  jobFacts,
  jobIn,
  mainNote,
  placeFacts,
  stepsOf,
  timeFacts,
  triedIn,
} from './story.ts';
import { wordings } from './languages.ts';
import { asked, given } from './testing/letter.ts';

const input = { ...given, application: sampleApplication, notes: [sampleNote] };
const note = (id: string, at: string, kind: 'system' | 'input' = 'system'): Note => ({
  ...sampleNote,
  id,
  at,
  understanding: { ...sampleNote.understanding, kind },
});
const lines = (part: { lines: readonly string[] } | null) => part?.lines ?? null;

describe('the note that a letter is about', () => {
  // By the clock, not by the letters of the date: 09:00 in Berlin comes before 08:30 in London.
  const berlin = note('berlin', '2026-03-02T09:00:00+01:00');
  const london = note('london', '2026-03-02T08:30:00Z');

  test.each<[what: string, notes: Note[], id: string | undefined]>([
    ['the last failure, in whichever order they come', [london, berlin], 'london'],
    ['and the same the other way round', [berlin, london], 'london'],
    ['a failure before a correction', [berlin, note('field', '2026-03-02T10:00:00Z', 'input')], 'berlin'],
    [
      'the last of any kind where nothing failed',
      [note('second', '2026-03-02T10:00:00Z', 'input'), note('first', '2026-03-02T09:00:00Z', 'input')],
      'second',
    ],
    ['none', [], undefined],
  ])('%s', (_, notes, id) => {
    expect(mainNote(notes)?.id).toBe(id);
  });
});

describe('the job and its place', () => {
  const page = { label: 'Page', value: sampleNote.url };
  const job = (title: string | null, id: string | null) => ({ ...sampleApplication, job: { title, id } });

  test.each<[string | null, string | null, named: string | null, facts: string[]]>([
    ['Gardener', '1234', 'Gardener (1234)', ['Job', 'Job number']],
    ['Gardener', null, 'Gardener', ['Job']],
    [null, '1234', '1234', ['Job number']],
    [null, null, null, ['Page']],
  ])('%s, %s', (title, id, named, facts) => {
    const application = job(title, id);
    expect(jobIn(application, 'en')).toBe(named);
    expect(jobFacts({ ...input, application }).map(({ label }) => label)).toEqual(facts);
  });

  test('the page is named once: beside the system, or in the place of a job that is not known', () => {
    expect(placeFacts(input)).toEqual([{ label: 'Application system', value: 'Acme Apply' }, page]);
    expect(placeFacts({ ...input, application: job(null, null), vendor: null })).toEqual([]);
    expect(jobFacts({ ...input, application: job(null, null) })).toEqual([page]);
  });

  test.each<[string | null, string[]]>([
    [null, []],
    ['2026-03-20', ['20 March 2026']],
    ['2026-03-20T17:00:00+01:00', ['20 March 2026 at 17:00 (UTC+01:00)']],
  ])('a closing date of %s is said as it was given', (deadline, said) => {
    const facts = deadlineFact({ ...input, application: { ...sampleApplication, deadline } });
    expect(facts.map(({ value }) => value)).toEqual(said);
  });
});

describe('when it failed', () => {
  test('once: the time, and the zone of the clock', () => {
    expect(timeFacts(input)).toEqual([
      { label: 'Time', value: '2 March 2026 at 09:30 (UTC+01:00, Europe/Berlin)' },
    ]);
  });

  test('and of a browser that does not tell its zone, the offset alone', () => {
    expect(timeFacts({ ...input, notes: [{ ...sampleNote, environment: null }] })).toEqual([
      { label: 'Time', value: '2 March 2026 at 09:30 (UTC+01:00)' },
    ]);
  });

  test('several times: how often, and when first', () => {
    const notes = [
      note('second', '2026-03-02T09:40:00Z'),
      { ...note('first', '2026-03-02T09:00:00Z'), environment: null },
    ];
    expect(timeFacts({ ...input, notes }).map(({ value }) => value)).toEqual([
      '2 March 2026 at 09:40 (UTC, Europe/Berlin)',
      '2',
      '2 March 2026 at 09:00 (UTC)',
    ]);
  });

  test('nothing, where nothing was noted', () => {
    expect(timeFacts({ ...input, notes: [] })).toEqual([]);
  });
});

describe('what was on the screen and behind it', () => {
  const [answer] = sampleNote.network;
  const parts = (change: Partial<Note>) =>
    Object.fromEntries(evidenceParts({ ...sampleNote, ...change }, 'en').map(one => [one.label, one.lines]));

  test.each([
    ['en', 'AA-17, req-7f3a'],
    ['ja', 'AA-17、req-7f3a'],
    ['zh', 'AA-17、req-7f3a'],
    ['zh-Hant', 'AA-17、req-7f3a'],
  ] as const)('numbers are listed as the language lists what is of a kind: %s', (lang, listed) => {
    const ids = evidenceParts({ ...sampleNote, ids: ['AA-17', 'req-7f3a'], network: [] }, lang).find(
      ({ label }) => label === wordings[lang].label.ids,
    );
    expect(ids?.lines).toEqual([listed]);
  });

  test('words, ids and status, each once', () => {
    expect(
      parts({
        ids: ['AA-17', 'req-7f3a'],
        network: [answer!, { ...answer!, at: '2026-03-02T09:30:01+01:00' }],
      }),
    ).toEqual({
      'Message on the screen': ['“Something went wrong. Please try again later.”'],
      'Reference numbers shown': ['AA-17'],
      'Server response': ['HTTP 500'],
      'Reference numbers in the server’s response': ['req-7f3a'],
    });
  });

  test('no label without anything behind it', () => {
    expect(Object.keys(parts({ ids: [], network: [] }))).toEqual(['Message on the screen']);
    expect(Object.keys(parts({ ids: [], network: [{ ...answer!, ids: [], status: null }] }))).toEqual([
      'Message on the screen',
    ]);
    expect(parts({ context: 'by-hand', text: '', ids: [], network: [] })).toEqual({});
  });

  test('a remark is in the own words of the applicant, and what never came in those of the browser', () => {
    expect(parts({ remark: 'After the second page' })['In my own words']).toEqual(['After the second page']);
    const network = [{ ...answer!, status: null, error: 'net::ERR_CONNECTION_RESET' }];
    expect(parts({ network })['Server response']).toEqual(['net::ERR_CONNECTION_RESET']);
  });

  test('steps without any are no part', () => {
    expect(stepsOf({ ...sampleNote, trail: [] }, 'en')).toBeNull();
  });
});

describe('what was tried', () => {
  const tried = (application: Partial<typeof sampleApplication>) =>
    lines(triedIn({ ...input, application: { ...sampleApplication, ...application } }));
  const at = (day: number) => `2026-03-0${day}T11:00:00+01:00`;

  test('twice is said once, with the last day', () => {
    const again = [
      { remedy: 'reload', at: at(2) },
      { remedy: 'reload', at: at(4) },
    ];
    expect(tried({ tried: again })).toEqual(['loaded the page again (4 March 2026)']);
  });

  test('as the system itself advises stands in its words, and what is not known is left out', () => {
    const advised = [
      { remedy: 'vendor-advice: Use Firefox', at: at(2) },
      { remedy: 'a remedy of a later version', at: at(2) },
    ];
    expect(tried({ tried: advised })).toEqual(['Use Firefox (2 March 2026)']);
  });

  test('begins with the instructions, and is no part where nothing was', () => {
    expect(tried({ directionsFollowed: true })).toEqual(['followed the instructions on the page']);
    expect(tried({ directionsFollowed: false })).toBeNull();
  });
});

describe('whom the applicant contacted', () => {
  const contacted = (
    change: Partial<Outreach>,
    reader: 'support' | 'employer' = 'support',
    notes: Note[] = [],
  ) => lines(contactedIn({ ...input, notes }, [{ ...asked, ...change }], reader));
  const later = note('later', '2026-03-03T10:00:01+01:00');

  test.each<[what: string, change: Partial<Outreach>, notes: Note[], said: string]>([
    ['support', {}, [], '3 March 2026, technical support, through the form, could not help'],
    [
      'those who hire',
      { purpose: 'recruiting' },
      [],
      '3 March 2026, your company, through the form, could not help',
    ],
    [
      'with success',
      { outcome: 'resolved' },
      [sampleNote],
      '3 March 2026, technical support, through the form, solved',
    ],
    [
      'with success for a while',
      { outcome: 'resolved' },
      [later],
      '3 March 2026, technical support, through the form, solved at first',
    ],
    [
      'without, and it failed later',
      {},
      [later],
      '3 March 2026, technical support, through the form, could not help',
    ],
    [
      'with success, and a field was asked for later',
      { outcome: 'resolved' },
      [note('field', '2026-03-04T09:00:00Z', 'input')],
      '3 March 2026, technical support, through the form, solved',
    ],
    // What was noted at the very moment was there before.
    [
      'at the moment of a failure',
      { outcome: 'resolved' },
      [note('same', asked.at)],
      '3 March 2026, technical support, through the form, solved',
    ],
  ])('%s', (_, change, notes, said) => {
    expect(contacted(change, 'support', notes)).toEqual([said]);
  });

  test('who was sent to the employer says so to the employer in other words', () => {
    const sent = { outcome: 'referred-to-employer' as const };
    expect(contacted(sent)![0]).toContain('sent me to the employer');
    expect(contacted(sent, 'employer')![0]).toContain('referred me to you');
  });
});

test('browser and system, with what may be at fault there', () => {
  const browser = (change: Partial<NonNullable<Note['environment']>>) =>
    lines(browserPart({ ...sampleNote, environment: { ...sampleNote.environment!, ...change } }, 'en'));
  expect(browser({})).toEqual(['Firefox 140, Windows 11']);
  expect(browser({ translated: true })).toEqual(['Firefox 140, Windows 11 (page translated by the browser)']);
  expect(browser({ blocking: ['3 blocked'], translated: true })).toEqual([
    'Firefox 140, Windows 11 (requests blocked in the browser: 3, page translated by the browser)',
  ]);
  expect(browserPart({ ...sampleNote, environment: null }, 'en')).toBeNull();
});
