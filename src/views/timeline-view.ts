import type { Application } from '../applications/application.ts';
import { attemptNumbers } from '../applications/attempts.ts';
import { isWorkingAgain } from '../applications/contacts-made.ts';
import { closingDate } from '../applications/deadline.ts';
import { kindOf, type Note } from '../applications/note.ts';
import type { ApplicationData } from './application-view.ts';
import { happened } from './dates.ts';
import { kinds } from './message-names.ts';
import { wordsOf } from './note-view.ts';
import { outreachViews } from './outreach-view.ts';
import { triedWords } from './remedy-view.ts';
import { t } from './t.ts';

/** One thing that happened. */
export interface TimelineEntry {
  key: string;
  /** ISO 8601; a date alone is a day. */
  at: string;
  /** The same in words. */
  when: string;
  says: string;
  /** The words of the page, or of whoever answered; null where there are none. */
  words: string | null;
  lang: string | null;
  /** The note whose screenshot goes with it. */
  noteId: string | null;
}

/** Everything that happened to an application, in one order, newest first. */
export function timelineView({ application, notes, vendor }: ApplicationData, now: Date): TimelineEntry[] {
  const { openedAt, tried } = application;
  const deadline = closingDate(application.deadline);
  const entry = (
    key: string,
    at: string,
    says: string,
    more: Partial<TimelineEntry> = {},
  ): TimelineEntry => ({
    key,
    at,
    when: happened(at, now),
    says,
    words: null,
    lang: null,
    noteId: null,
    ...more,
  });
  const outreach = outreachViews(application, vendor, now).flatMap(({ index, whom, outcome, answer }) => {
    const one = application.outreach[index]!;
    const key = `outreach ${index}`;
    const result = `${whom} · ${outcome}`;
    if (one.answeredAt)
      return [entry(key, one.at, whom), entry(`${key} answered`, one.answeredAt, result, { words: answer })];
    return [entry(key, one.at, isWorkingAgain(one) ? whom : result, { words: answer })];
  });
  const told = tried.map(({ remedy, at }, i) => entry(`tried ${i}`, at, t('givenTried', triedWords(remedy))));
  const ends = deadline ? [entry('deadline', deadline, t('deadlineTitle'))] : [];
  const all = [
    ...shownNotes(application, notes).map(({ note, says }) =>
      entry(note.id, note.at, says, { words: wordsOf(note), lang: note.lang, noteId: note.id }),
    ),
    ...told,
    ...outreach,
    ...receivedManually(application, notes).map(at => entry('received', at, t('statusReceived'))),
    ...ends,
    // Last, since the first note is made at the same moment.
    entry('opened', openedAt, t('timelineOpened')),
  ];
  return all.sort((a, b) => Date.parse(b.at) - Date.parse(a.at));
}

/** The notes that were classified with certainty, each with its kind and the attempt that it belongs to. */
function shownNotes(application: Application, notes: readonly Note[]): { note: Note; says: string }[] {
  const attempts = attemptNumbers(application, notes);
  return notes
    .filter(({ understanding, corrected }) => !(understanding.unsure && corrected === null))
    .map(note => {
      const attempt = attempts.get(note.id);
      const kind = t(kinds[note.corrected ?? note.understanding.kind]);
      return { note, says: attempt ? `${kind} · ${t('attemptIs', String(attempt))}` : kind };
    });
}

/** When the applicant said that it arrived, where no page did. */
function receivedManually({ receivedAt }: Application, notes: readonly Note[]): string[] {
  const isSaid = notes.some(note => kindOf(note) === 'success' && note.at === receivedAt);
  return receivedAt && !isSaid ? [receivedAt] : [];
}
