import { describe, expect, test } from 'vitest';
import type { Application } from './application.ts';
import {
  applicationOf,
  cellsOf,
  cellsOfNote,
  lastChange,
  lastChangeOfNote,
  mergeCells,
  noteOf,
  sameCells,
  stamped,
  stampedNote,
} from './cells.ts';
import { channelKey } from './channel-set.ts';
import type { Note } from './note.ts';
import { sampleApplication, sampleChannel, sampleNote } from './samples.ts';
import { latestOf } from './stamps.ts';

const opened = '2026-03-02T08:00:00.000Z';
const made = '2026-03-02T08:30:00.000Z';
const later = '2026-03-02T12:00:00.000Z';
const latest = '2026-03-02T13:00:00.000Z';

const asked: Application['outreach'][number] = {
  owner: 'vendor',
  purpose: 'technical-support',
  kind: 'email',
  value: 'help@acme-apply.example',
  at: '2026-03-02T10:00:00+01:00',
  outcome: 'waiting',
  answer: null,
};
const edited = (change: Partial<Application>, before = sampleApplication, now = later) =>
  stamped(before, { ...before, ...change }, new Date(now));
const rebuilt = (application: Application) => applicationOf(cellsOf(application), application);

describe('an application in cells', () => {
  test('has one for each field, and none for what stays apart', () => {
    expect([...cellsOf(sampleApplication).keys()].sort()).toEqual(
      [
        'deadline',
        'directionsFollowed',
        'employer',
        'employerDomain',
        'field',
        'frontEnd',
        'job.id',
        'job.title',
        'receivedAt',
        'referral',
        'url',
        'vendor',
      ].sort(),
    );
  });

  test('has one for each entry of its lists, told apart by what it is', () => {
    const full: Application = {
      ...sampleApplication,
      channels: [sampleChannel],
      outreach: [asked, { ...asked, value: null }],
      tried: [{ remedy: 'reload', at: later }],
      lookedIn: ['page'],
    };
    expect([...cellsOf(full).keys()].filter(name => name.includes('/'))).toEqual([
      `channels/${channelKey(sampleChannel)}`,
      'outreach/2026-03-02T10:00:00+01:00 vendor technical-support email help@acme-apply.example',
      'outreach/2026-03-02T10:00:00+01:00 vendor technical-support email ',
      `tried/${later} reload`,
      'lookedIn/page',
    ]);
  });

  test('was changed when it was last updated, as long as it has no stamps', () => {
    expect(cellsOf(sampleApplication).get('employer')).toEqual({ value: 'Globex', stamp: opened });
  });

  test('says nothing where nobody said anything', () => {
    const cells = cellsOf({ ...sampleApplication, later: [], people: undefined } as unknown as Application);
    expect(cells.get('deadline')).toEqual({ value: null, stamp: '' });
    expect(cells.get('later')).toEqual({ value: [], stamp: '' });
    expect(cells.get('people')).toEqual({ value: undefined, stamp: '' });
  });

  test('says that it was received, and when, in one cell', () => {
    const received = (receivedAt: string | null) =>
      cellsOf({ ...sampleApplication, status: 'received', receivedAt }).get('receivedAt')?.value;
    expect(received(later)).toBe(later);
    expect(received(null)).toBe(true);
    expect(cellsOf({ ...sampleApplication, receivedAt: later }).get('receivedAt')?.value).toBeNull();
  });

  test('is the same when it is put together again', () => {
    const full = edited({
      channels: [sampleChannel],
      outreach: [asked],
      tried: [{ remedy: 'reload', at: later }],
      lookedIn: ['page', 'help'],
      status: 'received',
      receivedAt: later,
      memo: 'Call Ada',
    });
    expect({ ...rebuilt(full), lookedIn: full.lookedIn }).toEqual(full);
    expect(rebuilt(full).lookedIn).toEqual(['help', 'page']);
  });

  test('is received at no known time where only that is known', () => {
    const full = { ...sampleApplication, status: 'received', receivedAt: null } as const;
    expect(rebuilt(full)).toMatchObject({ status: 'received', receivedAt: null });
    expect(rebuilt(sampleApplication)).toMatchObject({ status: 'not-submitted', receivedAt: null });
  });

  test('has no field by the name of a part of something else', () => {
    expect(Object.keys(rebuilt(edited({ lookedIn: ['page'] }))).sort()).toEqual(
      [...Object.keys(sampleApplication), 'stamps'].sort(),
    );
  });

  test('has its lists in the order of their moments, whatever clock they were written by', () => {
    const early = { ...asked, at: '2026-03-02T10:30:00+02:00' };
    const tried = [
      { remedy: 'reload', at: '2026-03-02T09:00:00Z' },
      { remedy: 'blocker', at: '2026-03-02T09:00:00Z' },
      { remedy: 'private', at: '2026-03-02T09:30:00+01:00' },
    ];
    const full = rebuilt({ ...sampleApplication, outreach: [asked, early], tried });
    expect(full.outreach).toEqual([early, asked]);
    expect(full.tried.map(({ remedy }) => remedy)).toEqual(['private', 'blocker', 'reload']);
  });
});

describe('a change', () => {
  test('is stamped where it was made, and nowhere else', () => {
    const { stamps } = edited({ employer: 'Globex AG', tried: [{ remedy: 'reload', at: made }] });
    expect(stamps).toEqual({ '*': opened, employer: later, [`tried/${made} reload`]: later });
  });

  test('of nothing leaves the stamps as they are', () => {
    expect(edited({ deadline: undefined as unknown as null }).stamps).toEqual({ '*': opened });
    const once = edited({ employer: 'Globex AG' });
    expect(edited({}, once, latest).stamps).toEqual(once.stamps);
  });

  test('keeps the stamps of the changes before it', () => {
    const twice = edited({ deadline: '2026-04-01' }, edited({ employer: 'Globex AG' }), latest);
    expect(twice.stamps).toEqual({ '*': opened, employer: later, deadline: latest });
  });

  test('is later than all before it, whatever the clock says', () => {
    const ahead = edited({ employer: 'Globex AG' }, sampleApplication, latest);
    const { stamps } = edited({ deadline: '2026-04-01' }, ahead, later);
    expect(stamps?.deadline).toBe('2026-03-02T13:00:00.001Z');
  });

  test('that takes an entry out of its list leaves its stamp', () => {
    const before = edited({ lookedIn: ['page', 'help'] });
    const after = edited({ lookedIn: ['help'] }, before, latest);
    expect(after.stamps?.['lookedIn/page']).toBe(latest);
    expect(cellsOf(after).get('lookedIn/page')).toEqual({ value: undefined, stamp: latest });
    expect(rebuilt(after).lookedIn).toEqual(['help']);
    expect(rebuilt(after).stamps).toEqual(after.stamps);
  });

  test('is known by its moment: of an application', () => {
    expect(lastChange(sampleApplication)).toBe(opened);
    expect(lastChange(edited({ employer: 'Globex AG' }))).toBe(later);
    expect(lastChange({ ...edited({ employer: 'Globex AG' }), updatedAt: latest })).toBe(latest);
  });

  test('is known by its moment: of a note', () => {
    expect(lastChangeOfNote(sampleNote)).toBe(made);
    const remarked = stampedNote(sampleNote, { ...sampleNote, remark: 'again' }, new Date(later));
    expect(lastChangeOfNote(remarked)).toBe(later);
  });
});

describe('a note', () => {
  const remark = () => stampedNote(sampleNote, { ...sampleNote, remark: 'again' }, new Date(later));

  test('that nothing changed has no stamps', () => {
    expect(stampedNote(sampleNote, { ...sampleNote }, new Date(later))).toEqual(sampleNote);
    expect(noteOf(cellsOfNote(sampleNote), sampleNote.id)).toEqual(sampleNote);
  });

  test('that was changed has those of its changes', () => {
    const remarked = remark();
    expect(remarked.stamps).toEqual({ remark: later });
    const twice = stampedNote(remarked, { ...remarked, corrected: 'benign' }, new Date(made));
    expect(twice.stamps).toEqual({ remark: later, corrected: '2026-03-02T12:00:00.001Z' });
    expect(noteOf(cellsOfNote(twice), twice.id)).toEqual(twice);
  });

  test('has a cell for each field but what tells it from others', () => {
    const remarked = remark();
    const names = Object.keys(sampleNote).filter(name => name !== 'id');
    expect([...cellsOfNote(remarked).keys()]).toEqual(names);
    expect(cellsOfNote(remarked).get('text')?.stamp).toBe(made);
    expect(cellsOfNote(remarked).get('remark')?.stamp).toBe(later);
  });

  test('without the field that a later stamp names is without it when it is put together', () => {
    const without = { ...sampleNote, stamps: { colour: later } } as Note;
    expect(noteOf(cellsOfNote(without), 'note-1')).toEqual(without);
  });

  test('whose parts are all older or newer than itself says so', () => {
    const cells = new Map(
      [...cellsOfNote(sampleNote)].map(([name, cell]) => [name, { ...cell, stamp: later }]),
    );
    const note = noteOf(cells, 'note-1');
    expect(note.stamps?.['*']).toBe(later);
    expect(sameCells(cellsOfNote(note), cells)).toBe(true);
  });
});

describe('of two cells', () => {
  const cell = (value: unknown, stamp: string) => new Map([['a', { value, stamp }]]);

  test('the later one counts, on whichever side it is', () => {
    expect(mergeCells(cell('x', later), cell('y', made)).get('a')?.value).toBe('x');
    expect(mergeCells(cell('y', made), cell('x', later)).get('a')?.value).toBe('x');
  });

  test('of one moment the same one counts, on whichever side it is', () => {
    expect(mergeCells(cell('x', made), cell('y', made)).get('a')?.value).toBe('y');
    expect(mergeCells(cell('y', made), cell('x', made)).get('a')?.value).toBe('y');
  });

  test('that are not both there the one that is there counts', () => {
    expect(mergeCells(new Map(), cell('x', made)).get('a')?.value).toBe('x');
    expect(mergeCells(cell('x', made), new Map()).get('a')?.value).toBe('x');
  });

  test.each([
    ['another value', cell('y', made), false],
    ['another stamp', cell('x', later), false],
    ['another name', new Map([['b', { value: 'x', stamp: made }]]), false],
    ['more of them', new Map([...cell('x', made), ['b', { value: 'x', stamp: made }]]), false],
    ['none', new Map(), false],
    ['the same', cell('x', made), true],
  ])('%s is told from one', (_, other, isSame) => {
    expect(sameCells(cell('x', made), other)).toBe(isSame);
  });

  test('nothing and null are the same value', () => {
    expect(sameCells(cell(null, made), cell(undefined, made))).toBe(true);
  });
});

test('the latest of no stamps is none', () => {
  expect(latestOf([])).toBe('');
  expect(latestOf([made, latest, later])).toBe(latest);
});
