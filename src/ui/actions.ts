import type { Application, Outreach } from '../applications/application.ts';
import type { GivenAnswer } from '../applications/given-answers.ts';
import type { Note } from '../applications/note.ts';
import type { ContactTarget } from '../contacts/manual-contact.ts';
import type { LoggedProblem } from '../views/problems.ts';

/**
 * What an applicant can do to an application, whichever page shows it. An action resolves true once
 * it is kept, and false when that failed: the page says why, and nothing that was typed may be thrown away.
 */
export interface ApplicationActions {
  log(problem: LoggedProblem): Promise<boolean>;
  /** The screenshots of these notes as PNG files, by the note's id. */
  screenshots(notes: readonly Note[]): Promise<Readonly<Record<string, Uint8Array>>>;
  /** The name under letters, where the applicant gave one to keep; else ''. */
  ownName(): Promise<string>;
  /** The answer to the question about an unsure note: the first one that is given counts. */
  answerQuestion(noteId: string, yes: boolean): Promise<boolean>;
  /** What the applicant says of a note that was read wrong. */
  correct(noteId: string, isError: boolean): Promise<boolean>;
  deleteNote(noteId: string): Promise<boolean>;
  tried(remedy: string): Promise<boolean>;
  directions(followed: boolean): Promise<boolean>;
  contacted(outreach: Omit<Outreach, 'at'>): Promise<boolean>;
  /** `to`: key of the outreach. */
  answered(to: string, outcome: Outreach['outcome'], answer: string | null): Promise<boolean>;
  worksAgain(): Promise<boolean>;
  /** Takes back an earlier answer: directions, something tried, a contact. */
  takeBack(given: GivenAnswer): Promise<boolean>;
  received(): Promise<boolean>;
  notReceived(): Promise<boolean>;
  lookedForHelp(): Promise<boolean>;
  /** Keeps a contact that the applicant found; false also when what was typed is no contact. */
  addContact(typed: string, reached: ContactTarget): Promise<boolean>;
  referral(referral: Application['referral']): Promise<boolean>;
  /** A date (YYYY-MM-DD), or null to forget it. */
  deadline(deadline: string | null): Promise<boolean>;
  field(field: Application['field']): Promise<boolean>;
}
