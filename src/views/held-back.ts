import type { Reason } from '../advice/advise.ts';
import type { ForbiddenAct } from '../applications/instruction.ts';
import type { Note } from '../applications/note.ts';
import { readInstruction } from '../failures/instructions/instruction.ts';
import { failureInputOf, problemTypeOf } from '../remedies/problem-types.ts';
import { t } from './t.ts';
import { quotable } from './between-texts.ts';

// What the page asks to leave is not advised on the same screen.

/** What an advice for this reason has a person do, of all that a page may ask to leave. */
const actsFor: Record<Reason, readonly ForbiddenAct[]> = {
  referred: [],
  'flashy-field': [],
  'application-received': [],
  resolved: [],
  'state-is-no-fault': [],
  'nothing-failed': [],
  // What is corrected is not the same once more.
  'yours-to-correct': [],
  'own-connection': [],
  // Who waits in a queue loses the place in it.
  'maintenance-ends': ['reload'],
  // The page that asks for the sign-in is another one, and behind it the form is sent again.
  'signed-out': ['reload', 'press', 'pay'],
  'once-is-not-enough': ['press', 'pay'],
  'test-clock-runs': [],
  'test-goes-on': ['reload'],
  'directions-unsure': [],
  'support-not-looked-for': [],
  'support-comes-first': [],
  'support-has-time-left': [],
  'support-sent-you-here': [],
  'nobody-else-left': [],
  'employer-has-time-left': [],
  'phone-is-the-only-way': [],
  'writing-did-not-help': [],
  'no-other-way-known': [],
};

/** What is not to be done now: what the page asks to leave in what it said last, and paying where that may be for the second time. */
export function forbiddenIn(failure: Note | undefined): readonly ForbiddenAct[] {
  if (!failure) return [];
  const asked = readInstruction(failure.text)?.forbids ?? [];
  return mayPayTwice(failure) ? [...asked, 'press', 'pay'] : asked;
}

const mayPayTwice = (failure: Note) => problemTypeOf(failureInputOf(failure)) === 'payment';

/**
 * What is said instead of an advice that would have the applicant do what is not to be done now; null where the advice
 * stands. Where the page says until when, that is waited for, and then the advice stands.
 */
export function saidInstead(
  failure: Note | undefined,
  reason: Reason,
): { headline: string; because: string } | null {
  if (!failure) return null;
  const instruction = readInstruction(failure.text);
  if (instruction && (instruction.minutes !== null || instruction.moment !== null)) return null;
  const advisedOf = (acts: readonly ForbiddenAct[]) => actsFor[reason].find(act => acts.includes(act));
  const asked = advisedOf(instruction?.forbids ?? []);
  if (instruction && asked)
    return {
      headline: t(asked === 'reload' ? 'verdictStayOnPage' : 'verdictNotAgainYet'),
      because: t('remedyPageSays', quotable(instruction.quote)),
    };
  if (!advisedOf(forbiddenIn(failure))) return null;
  return { headline: t('verdictNotAgainYet'), because: t('remedyCheckPayment') };
}
