import type { Application } from '../applications/application.ts';
import type { Note } from '../applications/note.ts';
import type { Check } from './check.ts';
import type { Trashed } from './database.ts';
import { applicationFields, noteFields } from './record-fields.ts';

/** In place of a moment that was lost: before all others, so that it wins against none. */
const longAgo = '1970-01-01T00:00:00.000Z';

const emptyApplication: Omit<Application, 'id'> = {
  vendor: null,
  frontEnd: null,
  employer: null,
  employerDomain: null,
  job: { title: null, id: null },
  url: '',
  openedAt: longAgo,
  updatedAt: longAgo,
  status: 'not-submitted',
  receivedAt: null,
  deadline: null,
  directionsFollowed: null,
  channels: [],
  outreach: [],
  tried: [],
  referral: null,
  field: null,
  lookedIn: [],
};

/** Nothing is claimed of a note whose kind was lost: the applicant is asked whether it is an error. */
const emptyNote: Omit<Note, 'id' | 'caseId'> = {
  at: longAgo,
  url: '',
  title: '',
  text: '',
  context: 'page',
  lang: null,
  rule: null,
  field: null,
  step: null,
  trail: [],
  understanding: { kind: 'benign', confidence: 0, unsure: true, because: '' },
  corrected: null,
  network: [],
  ids: [],
  environment: null,
  screenshot: null,
  remark: null,
};

/**
 * An application as it was stored, without what cannot be in it: a field that is missing or of another kind is empty,
 * and of a list stays what is right. One that is right is answered as it is.
 */
export function soundApplication(stored: Application): Application {
  return sound(stored, applicationChecks, emptyApplication);
}

/** The same of a note. */
export function soundNote(stored: Note): Note {
  return sound(stored, noteChecks, emptyNote);
}

/** The same of something that was deleted: without what is none of its records, and deleted now where its time was lost. */
export function soundTrashed(stored: Trashed): Trashed {
  const { application, notes, screenshots } = stored;
  return {
    ...stored,
    at: Number.isNaN(Date.parse(stored.at)) ? new Date().toISOString() : stored.at,
    application: isRecord(application) ? soundApplication(application) : null,
    notes: recordsIn(notes).map(soundNote),
    screenshots: recordsIn(screenshots),
  };
}

const isRecord = (value: unknown): value is { id: string } =>
  typeof value === 'object' && value !== null && 'id' in value && typeof value.id === 'string';

const recordsIn = <Item>(list: readonly Item[]): Item[] =>
  Array.isArray(list) ? list.filter((one): boolean => isRecord(one)) : [];

type Checks = readonly (readonly [field: string, check: Check])[];

// Listed once: a search may have a hundred thousand notes.
const applicationChecks: Checks = Object.entries(applicationFields);
const noteChecks: Checks = Object.entries(noteFields);

function sound<T extends object>(stored: T, checks: Checks, empty: object): T {
  const isWrong = ([name, check]: Checks[number]) =>
    check((stored as Record<string, unknown>)[name], name) !== null;
  if (!checks.some(isWrong)) return stored;
  const wrong = checks.filter(isWrong);
  const mended: Record<string, unknown> = { ...(stored as Record<string, unknown>) };
  for (const [name, check] of wrong) {
    const value = mended[name];
    const instead = (empty as Record<string, unknown>)[name];
    delete mended[name];
    if (Array.isArray(value) && Array.isArray(instead))
      mended[name] = value.filter(one => check([one], name) === null);
    else if (instead !== undefined) mended[name] = instead;
  }
  return mended as T;
}
