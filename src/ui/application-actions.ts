import type { Application } from '../applications/application.ts';
import { toLocalIso } from '../applications/moment.ts';
import { withoutAnswer } from '../applications/given-answers.ts';
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
import { correctionFor, withQuestionAnswered, withWorkingAgain } from '../views/answers.ts';
import type { ApplicationActions } from './actions.ts';
import type { LoggedProblem } from '../views/problems.ts';

/** Where a page keeps what its actions change. Each answers whether it was kept. */
interface ApplicationStore {
  /** Changes the application, creating it first where there is none yet. */
  changeApplication(change: (application: Application) => Application): Promise<boolean>;
  changeNote(id: string, change: (note: Note) => Note): Promise<boolean>;
  deleteNote(id: string): Promise<boolean>;
  log(problem: LoggedProblem): Promise<boolean>;
  screenshots: ApplicationActions['screenshots'];
  ownName: ApplicationActions['ownName'];
}

/** The actions of a page: what each changes. How the change is stored is the page's own matter. */
export function applicationActions(store: ApplicationStore): ApplicationActions {
  const now = () => toLocalIso(new Date());
  const change = (how: (application: Application, at: string) => Application) =>
    store.changeApplication(application => how(application, now()));
  return {
    log: problem => store.log(problem),
    screenshots: store.screenshots,
    ownName: store.ownName,
    answerQuestion: (id, yes) => store.changeNote(id, note => withQuestionAnswered(note, yes)),
    correct: (id, isError) =>
      store.changeNote(id, note => ({ ...note, corrected: correctionFor(note, isError) })),
    deleteNote: id => store.deleteNote(id),
    tried: remedy => change((application, at) => withTried(application, remedy, at)),
    directions: followed =>
      change((application, at) => withAnswers(application, { directionsFollowed: followed }, at)),
    contacted: outreach => change((application, at) => withOutreach(application, { ...outreach, at })),
    answered: (index, outcome, answer) =>
      change((application, at) => {
        const next = withOutcome(application, index, outcome, answer, at);
        // The outreach keeps the time at which it was sent; what failed since then is settled only from now on.
        return outcome === 'resolved' ? withWorkingAgain(next, at) : next;
      }),
    worksAgain: () => change(withWorkingAgain),
    takeBack: given => change((application, at) => withoutAnswer(application, given, at)),
    received: () => change(withReceived),
    notReceived: () => change(withoutReceived),
    lookedForHelp: () =>
      change((application, at) => ({ ...withLookedIn(application, 'page', 'help'), updatedAt: at })),
    addContact: async (typed, reached) => {
      // With it come the numbering plans of all countries, half a megabyte that nothing else on these pages needs.
      const { parseManualContact } = await import('../contacts/manual-contact.ts');
      if (!parseManualContact(typed, reached, '', '')) return false;
      return change((application, at) => {
        const channel = parseManualContact(typed, reached, application.url, at.slice(0, 10));
        return channel ? { ...withChannels(application, [channel]), updatedAt: at } : application;
      });
    },
    referral: referral => change((application, at) => withAnswers(application, { referral }, at)),
    deadline: deadline => change((application, at) => withAnswers(application, { deadline }, at)),
    field: field => change((application, at) => withAnswers(application, { field }, at)),
  };
}
