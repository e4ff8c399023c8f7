import type { Advice, Unmet } from '../advice/advise.ts';
import type { ChannelView } from './channel-view.ts';
import { type MessageName, t } from './t.ts';

/** What a button does. The popup knows how; the view only says which. */
export type Action =
  | 'draft'
  | 'log'
  | 'remind'
  | 'log-still-fails'
  | 'tried-again'
  | 'directions'
  | 'contacted'
  | 'answered'
  | 'works'
  | 'looked-for-help'
  | 'not-received'
  | 'referral-certain'
  | 'practitioner';

/** A button, or a link where `href` is given. */
export interface ActionLink {
  label: string;
  action: Action | null;
  href: string | null;
}

/** The buttons below a verdict; null: none. */
export interface Offers {
  main: ActionLink | null;
  next: ActionLink | null;
}

const button = (label: MessageName, action: Action): ActionLink => ({ label: t(label), action, href: null });

/**
 * One main button and the next best, for each verdict. `best` is the contact to use next, the list holds the addresses of
 * the system's own help pages; `isWaiting`: there is nothing to do yet.
 */
export function offersOf(
  advice: Advice,
  best: ChannelView | null,
  [help]: readonly string[],
  isWaiting: boolean,
): Offers {
  const works = button('worksNow', 'works');
  const contacted = button('contactedThem', 'contacted');
  const remind = isWaiting ? button('remindMe', 'remind') : null;
  switch (advice.verdict) {
    case 'do-not-contact':
      return {
        main: null,
        next: advice.because === 'nothing-failed' ? button('somethingFailed', 'log') : null,
      };
    case 'fix-input':
      return { main: works, next: button('stillFails', 'log-still-fails') };
    case 'try-again': {
      const again = button(
        advice.because === 'maintenance-ends' ? 'stillDown' : 'failedAgain',
        'tried-again',
      );
      return remind ? { main: remind, next: works } : { main: works, next: again };
    }
    case 'check-directions':
      return { main: button('checkDirections', 'directions'), next: works };
    case 'contact-support': {
      if (advice.channel === null) {
        const looked = button('lookedForHelp', 'looked-for-help');
        return help
          ? { main: { label: t('lookInHelp'), action: null, href: help }, next: looked }
          : { main: looked, next: contacted };
      }
      return remind
        ? { main: remind, next: reach(advice, best) }
        : { main: reach(advice, best), next: contacted };
    }
    case 'wait-for-support':
    case 'wait-for-employer': {
      const answered = button('theyAnswered', 'answered');
      return remind ? { main: remind, next: answered } : { main: answered, next: works };
    }
    case 'email-employer':
    case 'call-employer':
      return { main: reach(advice, best), next: contacted };
  }
}

/** Who has their answer may have asked somebody else since; nothing has to be done. */
export function askedOnce(): Offers {
  return { main: null, next: button('contactedThem', 'contacted') };
}

/** A call to the employer is prepared first; support desks are there to be called. */
function reach(advice: Advice, best: ChannelView | null): ActionLink {
  const channel = best && advice.channel !== null ? best.kind : advice.channel;
  if (advice.verdict === 'call-employer') return button('prepareCall', 'draft');
  if (channel === 'phone' && best?.href)
    return { label: t('callValue', best.shown), action: null, href: best.href };
  return button(channel === 'form' || channel === 'chat' ? 'draftMessage' : 'draftMail', 'draft');
}

/** The button that goes with an unmet condition. */
export function actionLinkFor(condition: Unmet, [help]: readonly string[]): ActionLink | null {
  const offers: Record<Unmet, ActionLink | null> = {
    'referral-not-certain': button('nowCertain', 'referral-certain'),
    'recipient-is-hr': button('worksInField', 'practitioner'),
    'already-received': button('notReceived', 'not-received'),
    'nothing-failed': button('somethingFailed', 'log'),
    'only-corrections': button('stillFails', 'log-still-fails'),
    'maintenance-under-a-day': button('stillDown', 'tried-again'),
    'failed-only-once': button('failedAgain', 'tried-again'),
    'directions-unconfirmed': button('checkDirections', 'directions'),
    'support-not-looked-for': help
      ? { label: t('lookInHelp'), action: null, href: help }
      : button('lookedForHelp', 'looked-for-help'),
    'support-untried': button('contactedThem', 'contacted'),
    'support-waiting': button('theyAnswered', 'answered'),
    'employer-waiting': button('theyAnswered', 'answered'),
  };
  return offers[condition];
}
