import { toLocalIso } from '../applications/moment.ts';
import type { ApplicationChoice, NoteChoice } from '../views/choices.ts';
import type { ApplicationActions } from './actions.ts';

/** Where a page keeps what is chosen in it. Each answers whether it was kept. */
interface ApplicationStore
  extends Pick<ApplicationActions, 'log' | 'screenshots' | 'ownName' | 'deleteNote'> {
  /** For the application, which is stored first where it was not yet. `at`: ISO 8601, now. */
  choose(choice: ApplicationChoice, at: string): Promise<boolean>;
  chooseForNote(id: string, choice: NoteChoice): Promise<boolean>;
}

/** The actions of a page: what each means. How it is kept is the page's own matter. */
export function applicationActions(store: ApplicationStore): ApplicationActions {
  const choose = (choice: ApplicationChoice) => store.choose(choice, toLocalIso(new Date()));
  return {
    log: problem => store.log(problem),
    screenshots: notes => store.screenshots(notes),
    ownName: () => store.ownName(),
    answerQuestion: (id, yes) => store.chooseForNote(id, { what: 'question-answered', yes }),
    correct: (id, isError) => store.chooseForNote(id, { what: 'corrected', isError }),
    deleteNote: id => store.deleteNote(id),
    tried: remedy => choose({ what: 'tried', remedy }),
    directions: followed => choose({ what: 'directions', followed }),
    contacted: outreach => choose({ what: 'contacted', outreach }),
    answered: (to, outcome, answer) => choose({ what: 'answered', to, outcome, answer }),
    worksAgain: () => choose({ what: 'works-again' }),
    takeBack: given => choose({ what: 'taken-back', given }),
    received: () => choose({ what: 'received' }),
    notReceived: () => choose({ what: 'not-received' }),
    lookedForHelp: () => choose({ what: 'looked-for-help' }),
    addContact: (typed, reached) => choose({ what: 'contact-added', typed, reached }),
    referral: referral => choose({ what: 'referral', referral }),
    deadline: deadline => choose({ what: 'deadline', deadline }),
    field: field => choose({ what: 'field', field }),
  };
}
