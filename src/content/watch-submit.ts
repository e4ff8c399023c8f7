import { namesOf } from '../page/candidates.ts';
import { buttonLabel, fieldsIn } from '../page/labels.ts';
import type { SilentFailure } from '../applications/silent-failures.ts';
import { isVisible } from '../page/visible.ts';
import { step } from './trail.ts';
import type { Change } from './watch-changes.ts';

/** How long after a press somebody starts to wonder. */
const silentMs = 8_000;
/** How long a spinner may turn before it counts as stuck. */
const stuckMs = 30_000;
/** A click on a submit button is followed by the form's own submit. */
const samePressMs = 300;

const pressable = 'a[href],button,[role=button],[type=submit],[type=button],[type=image]';
/** Names of buttons that move an application on, as pages give them; the words on them are of all languages. */
const moving = /submit|apply|continue|next|save|send|finish|sign-?(in|up)|log-?in|register|upload/i;
const spinning =
  '[aria-busy=true],[role=progressbar],[class*="spinner" i],[class*="loading" i],[class*="loader" i]';

interface Press {
  button: Element;
  at: number;
  /** Fields with something in them: whether, never what. */
  filled: Element[];
  /** Something that a person could see changed: in the form that was sent, or elsewhere on the page. */
  changed: 'nothing' | 'form' | 'page';
}

/**
 * Watches what the applicant presses. Every press becomes a step of the trail. A press that should move the application
 * on, and after which nothing happens that a person could see, becomes a silence.
 *
 * Answers what is to be told about the page: `changed`, and `messageAppeared` when a message appeared. `pressedAt` is
 * the time of the last such press, by the clock of the page.
 */
export function watchSubmit(doc: Document, onSilentFailure: (what: SilentFailure, label: string) => void) {
  let press: Press | null = null;
  let pressedAt = 0;

  function pressed(button: Element): void {
    const at = performance.now();
    if (press?.button === button && at - press.at < samePressMs) return;
    const label = buttonLabel(button);
    const address = doc.URL;
    if (!isAnswer(button)) step('pressed', label);
    if (!isSubmitLike(button)) return;
    const begun: Press = { button, at, filled: fieldsIn(doc).filter(isFilled), changed: 'nothing' };
    press = begun;
    pressedAt = at;
    // Another tab or page that opened is something that happened.
    const isOver = () => press !== begun || doc.hidden || doc.URL !== address;
    setTimeout(() => {
      if (isOver()) return;
      const emptied = begun.filled.filter(field => field.isConnected && !isFilled(field)).length;
      if (begun.changed === 'nothing' && !isSpinning(doc)) onSilentFailure('nothing-happened', label);
      if (begun.changed === 'form' && emptied > 2 && emptied > begun.filled.length * 0.7) {
        onSilentFailure('form-came-back-empty', label);
      }
    }, silentMs);
    setTimeout(() => {
      if (!isOver() && isSpinning(doc)) onSilentFailure('still-waiting', label);
    }, stuckMs);
  }

  doc.addEventListener(
    'click',
    event => {
      // Through open shadow roots, which `target` hides.
      const button = event.isTrusted && event.composedPath().find(isPressable);
      if (button) pressed(button as Element);
    },
    true,
  );
  // Enter in a field submits without a click.
  doc.addEventListener(
    'submit',
    ({ isTrusted, target, submitter }) => {
      const button = submitter ?? (target as Element).querySelector('[type=submit],button');
      if (isTrusted && button) pressed(button);
    },
    true,
  );
  // A disabled button gives no click.
  doc.addEventListener(
    'pointerdown',
    ({ isTrusted, clientX, clientY }) => {
      const button = doc.elementFromPoint(clientX, clientY)?.closest(':is(button,input):disabled');
      if (isTrusted && button && isSubmitLike(button) && button.closest('form')?.matches(':valid')) {
        onSilentFailure('button-disabled', buttonLabel(button));
      }
    },
    true,
  );

  return {
    pressedAt: () => pressedAt,
    messageAppeared(): void {
      press = null;
    },
    changed(changes: readonly Change[]): void {
      if (!press) return;
      const { button } = press;
      const form = button.closest('form');
      for (const change of changes) {
        if (!isNews(change, button)) continue;
        if (!form?.contains(change.place)) press.changed = 'page';
        else if (press.changed === 'nothing') press.changed = 'form';
      }
    },
  };
}

/** What the press itself does to the button, such as a ripple or a pressed look, is no answer. */
function isNews({ place, rebuilt }: Change, button: Element): boolean {
  if (!button.isConnected || !isVisible(button)) return true;
  return !button.contains(place) && (rebuilt || !place.contains(button));
}

function isPressable(target: EventTarget): boolean {
  return target instanceof Element && target.matches(pressable);
}

/** True for buttons that send or continue an application, not for search boxes and menus. */
export function isSubmitLike(button: Element): boolean {
  if (button.matches('a[href]:not([href^="#"],[href^=javascript]),[aria-haspopup],[aria-expanded]'))
    return false;
  const form = button.closest('form,[role=form]');
  if (form?.matches('[role=search],[method=dialog]')) return false;
  const submits = form && button.matches('[type=submit],[type=image],button:not([type])');
  return (submits && fieldsIn(form).length > 1) || moving.test(namesOf(button));
}

/** Buttons by which a question is answered: what they say is what the applicant said, and is not noted. */
function isAnswer(button: Element): boolean {
  if (button.matches('[aria-haspopup],[aria-pressed],[aria-checked],[aria-selected]')) return true;
  if (isSubmitLike(button) || button.matches('a[href]')) return false;
  return (
    !!button.closest('form,fieldset,[role=group],[role=radiogroup]') ||
    !!button.parentElement?.querySelector('input')
  );
}

function isSpinning(doc: Document): boolean {
  return [...doc.querySelectorAll(spinning)].some(isVisible);
}

/** Only whether something stands in a field, never what. Chosen answers have values from the start. */
function isFilled(field: Element): boolean {
  return !field.matches('[type=checkbox],[type=radio],select') && !!(field as HTMLInputElement).value;
}
