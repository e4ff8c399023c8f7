import type { Application, Channel, Outreach } from '../applications/application.ts';
import { type GivenAnswer, withoutAnswer } from '../applications/given-answers.ts';
import type { Note } from '../applications/note.ts';
import {
  withAnswers,
  withChannels,
  withLookedIn,
  withOutcome,
  withOutreach,
  withoutReceived,
  withReceived,
  withTried,
} from '../applications/open-application.ts';
import type { Posting } from '../applications/posting.ts';
import type { ContactTarget } from '../contacts/manual-contact.ts';
import { correctionFor, withQuestionAnswered, withWorkingAgain } from './answers.ts';

/** What a person chose for an application: plain data, so that whoever comes to it can do it, once or again. */
export type ApplicationChoice =
  | { what: 'tried'; remedy: string }
  | { what: 'directions'; followed: boolean }
  | { what: 'contacted'; outreach: Omit<Outreach, 'at'> }
  | { what: 'answered'; to: string; outcome: Outreach['outcome']; answer: string | null }
  | { what: 'works-again' | 'received' | 'not-received' | 'looked-for-help' }
  | { what: 'taken-back'; given: GivenAnswer }
  | { what: 'contact-added'; typed: string; reached: ContactTarget }
  | { what: 'referral'; referral: Application['referral'] }
  | { what: 'deadline'; deadline: string | null }
  | { what: 'field'; field: Application['field'] }
  | { what: 'posting-kept'; posting: Posting };

/** What a person chose for a note. */
export type NoteChoice =
  | { what: 'question-answered'; yes: boolean }
  | { what: 'corrected'; isError: boolean };

/** Something that a person chose for an application, with all that it takes to keep it. */
export interface ChosenForApplication {
  id: string;
  /** ISO 8601. */
  at: string;
  choice: ApplicationChoice;
  /** The application as it is shown: what was read off its page since it was stored is kept along with the choice. */
  seen?: Application;
  /** Whether it was not stored yet, and is by the choice. One that was deleted meanwhile stays deleted. */
  isNew?: boolean;
}

/**
 * The application with what was chosen at that moment (ISO 8601). The same choice of the same moment once more changes
 * nothing; nor does a contact that nothing was made of. `added`: what was made of it.
 */
export function withChoice(
  application: Application,
  choice: ApplicationChoice,
  at: string,
  added: Channel | null,
): Application {
  switch (choice.what) {
    case 'tried':
      return withTried(application, choice.remedy, at);
    case 'directions':
      return withAnswers(application, { directionsFollowed: choice.followed }, at);
    case 'contacted':
      return withOutreach(application, { ...choice.outreach, at });
    case 'answered': {
      const { to, outcome, answer } = choice;
      const next = withOutcome(application, to, outcome, answer, at);
      // The outreach keeps the time at which it was sent; what failed since then is settled only from now on.
      return outcome === 'resolved' ? withWorkingAgain(next, at) : next;
    }
    case 'works-again':
      return withWorkingAgain(application, at);
    case 'received':
      return withReceived(application, at);
    case 'not-received':
      return withoutReceived(application, at);
    case 'looked-for-help':
      return { ...withLookedIn(application, 'page', 'help'), updatedAt: at };
    case 'taken-back':
      return withoutAnswer(application, choice.given, at);
    case 'contact-added':
      return added ? { ...withChannels(application, [added]), updatedAt: at } : application;
    case 'referral':
      return withAnswers(application, { referral: choice.referral }, at);
    case 'deadline':
      return withAnswers(application, { deadline: choice.deadline }, at);
    case 'field':
      return withAnswers(application, { field: choice.field }, at);
    case 'posting-kept':
      return { ...application, posting: choice.posting, updatedAt: choice.posting.at };
  }
}

/** The note with what was chosen for it. */
export function noteWithChoice(note: Note, choice: NoteChoice): Note {
  return choice.what === 'corrected'
    ? { ...note, corrected: correctionFor(note, choice.isError) }
    : withQuestionAnswered(note, choice.yes);
}
