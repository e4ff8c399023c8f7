import type { Case } from '../cases/case.ts';
import { withOffset } from '../cases/moment.ts';
import type { Note } from '../cases/note.ts';
import {
  withAnswers,
  withChannels,
  withLookedIn,
  withOutcome,
  withOutreach,
  withoutReceived,
  withReceived,
  withTried,
} from '../cases/open-case.ts';
import { channelByHand } from '../contacts/by-hand.ts';
import { correctionFor, withWorkingAgain } from './answers.ts';
import type { CaseDeeds } from './page-state.ts';
import type { LoggedProblem } from './problems.ts';

/** Where a page keeps what its deeds change. Each answers whether it was kept. */
interface Keeper {
  /** Changes the case, creating it first where there is none yet. */
  changeCase(change: (theCase: Case) => Case): Promise<boolean>;
  changeNote(id: string, change: (note: Note) => Note): Promise<boolean>;
  deleteNote(id: string): Promise<boolean>;
  log(problem: LoggedProblem): Promise<boolean>;
  pictures: CaseDeeds['pictures'];
}

/** The deeds of a page, told what to change; how it is kept is the page's own matter. */
export function caseDeeds(keeper: Keeper): CaseDeeds {
  const now = () => withOffset(new Date());
  const change = (how: (theCase: Case, at: string) => Case) =>
    keeper.changeCase(theCase => how(theCase, now()));
  return {
    log: problem => keeper.log(problem),
    pictures: keeper.pictures,
    correct: (id, isError) =>
      keeper.changeNote(id, note => ({ ...note, corrected: correctionFor(note, isError) })),
    deleteNote: id => keeper.deleteNote(id),
    tried: remedy => change((theCase, at) => withTried(theCase, remedy, at)),
    directions: followed =>
      change((theCase, at) => withAnswers(theCase, { directionsFollowed: followed }, at)),
    contacted: outreach => change((theCase, at) => withOutreach(theCase, { ...outreach, at })),
    answered: (index, outcome, answer) =>
      change((theCase, at) => {
        const next = withOutcome(theCase, index, outcome, answer, at);
        // The outreach keeps the time at which it was sent; what failed since then is settled only from now on.
        return outcome === 'resolved' ? withWorkingAgain(next, at) : next;
      }),
    worksAgain: () => change(withWorkingAgain),
    received: () => change(withReceived),
    notReceived: () => change(withoutReceived),
    lookedForHelp: () =>
      change((theCase, at) => ({ ...withLookedIn(theCase, 'page', 'help'), updatedAt: at })),
    addContact: async (typed, reached) => {
      if (!channelByHand(typed, reached, '', '')) return false;
      return change((theCase, at) => {
        const channel = channelByHand(typed, reached, theCase.url, at.slice(0, 10));
        return channel ? { ...withChannels(theCase, [channel]), updatedAt: at } : theCase;
      });
    },
    referral: referral => change((theCase, at) => withAnswers(theCase, { referral }, at)),
    deadline: deadline => change((theCase, at) => withAnswers(theCase, { deadline }, at)),
    field: field => change((theCase, at) => withAnswers(theCase, { field }, at)),
  };
}
