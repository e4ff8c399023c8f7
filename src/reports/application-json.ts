import { contactsMade } from '../applications/contacts-made.ts';
import { attemptNumbers } from '../applications/attempts.ts';
import type { Application } from '../applications/application.ts';
import { closingDate } from '../applications/deadline.ts';
import { kindOf, type Note } from '../applications/note.ts';
import { referencesOf } from '../applications/references.ts';
import type { Vendor } from '../vendors/vendor.ts';

/** Grows by one whenever a program that reads reports would have to change. */
const reportVersion = 1;

/**
 * The report of an application for programs, as docs/application-report.schema.json describes it. `madeAt` is ISO 8601.
 * Texts are kept exactly as they were read. A screenshot is named by its file in the zip, see `screenshotName`.
 */
export function applicationJson(given: {
  application: Application;
  notes: readonly Note[];
  vendor: Vendor | null;
  madeAt: string;
}): string {
  const { application, notes, vendor, madeAt } = given;
  const { employer, employerDomain, job, url, openedAt, status, receivedAt, directionsFollowed } =
    application;
  const attempts = attemptNumbers(application, notes);
  const report = {
    format: 'callworthy-case-report',
    version: reportVersion,
    madeAt,
    application: {
      employer,
      employerDomain,
      job,
      url,
      openedAt,
      status,
      receivedAt,
      deadline: closingDate(application.deadline),
      directionsFollowed,
    },
    system: { id: application.vendor, name: vendor?.name ?? null, frontEnd: application.frontEnd },
    notes: [...notes]
      .sort((a, b) => Date.parse(a.at) - Date.parse(b.at))
      .map(note => noteJson(note, attempts.get(note.id) ?? null)),
    tried: application.tried,
    channels: application.channels,
    outreach: contactsMade(application.outreach),
  };
  return `${JSON.stringify(report, null, 2)}\n`;
}

/** File name of a note's screenshot inside the zip of a report. */
export function screenshotName(noteId: string): string {
  return `screenshots/${noteId.replace(/[^\w-]/g, '_')}.png`;
}

function noteJson(note: Note, attempt: number | null) {
  const { id, at, url, title, text, context, lang, field, step, trail, network, environment, remark } = note;
  return {
    id,
    at,
    url,
    title,
    text,
    kind: kindOf(note),
    attempt,
    context,
    lang,
    field,
    step,
    trail,
    network,
    ids: referencesOf(note).shown,
    environment,
    screenshot: note.screenshot === null ? null : screenshotName(id),
    remark,
  };
}
