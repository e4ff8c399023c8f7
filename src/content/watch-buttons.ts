import { isUnrelatedWidget, namesOf } from '../page/candidates.ts';
import { attribute, findAll, holds, isRendered, matches, nearest } from '../page/dom.ts';
import { buttonLabel, fieldsIn } from '../page/labels.ts';
import { noteStep } from './trail.ts';
import type { Change } from './watch-changes.ts';
import { type Press, shared } from './shared-scope.ts';

/** A click on a submit button is followed by the form's own submit. */
const samePressMs = 300;
/** What a press causes begins within this time, in milliseconds; what begins later outside of its form has other causes. */
export const promptMs = 1_500;
/** What changed twice within this time before a press goes on changing by itself: a clock, a carousel. */
const restlessMs = 15_000;

const pressable =
  'a[href],button,[role=button],[type=submit],[type=button],[type=image],:is(img,span,a)[onclick]';
/** Names of buttons that move an application on, as pages give them. Their words are known to `watch-silent-failures.ts`. */
const moving = /submit|apply|continue|next|save|send|finish|sign-?(in|up)|log-?in|register|upload/i;

/**
 * Watches what the applicant presses. Every press becomes a step of the trail; the last one that should carry the
 * application on is kept in `shared.press`, with what changed after it. Answers what is to be called about changes.
 *
 * @param beforePress called before a press that carries the application on is kept
 */
export function watchButtons(doc: Document, beforePress: () => void = () => {}) {
  const restless = new WeakMap<Element, { at: number; times: number }>();
  doc.addEventListener(
    'click',
    event => {
      // Through open shadow roots, which `target` hides.
      if (!event.isTrusted) return;
      const path = event.composedPath();
      const button = path.find(isPressable) ?? path.find(isUnmarkedButton);
      if (button) pressed(button as Element, doc, beforePress);
    },
    true,
  );
  // Enter in a field submits without a click.
  doc.addEventListener(
    'submit',
    ({ isTrusted, target, submitter }) => {
      const button = submitter ?? findAll(target as Element, '[type=submit],button')[0];
      if (isTrusted && button) pressed(button, doc, beforePress);
    },
    true,
  );

  function changedBefore(place: Element): void {
    const at = performance.now();
    const before = restless.get(place);
    restless.set(place, { at, times: before && at - before.at < restlessMs ? before.times + 1 : 1 });
  }

  /** Whether it, or the element around it, has changed several times by itself. */
  function isRestless(place: Element): boolean {
    return [place, place.parentElement].some(one => one && (restless.get(one)?.times ?? 0) > 1);
  }

  return {
    isRestless,
    changed(changes: readonly Change[]): void {
      const { press } = shared;
      for (const change of changes) {
        const { place } = change;
        if (!(place instanceof Element)) {
          if (press) press.changed = 'page';
          continue;
        }
        // A clock may replace its elements, so the element around them counts too.
        const around = place.parentElement;
        if (press && !press.isAnswered) {
          // What a clock shows next was due without the press.
          if (!change.counts && !isRestless(place) && isNews(place, change.rebuilt, press))
            note(press, place);
        } else {
          changedBefore(place);
          // What only counts is told by that, and what stands beside it is no part of it.
          if (around && around !== doc.body && !change.counts) changedBefore(around);
        }
      }
    },
  };
}

function pressed(button: Element, doc: Document, beforePress: () => void): void {
  const at = performance.now();
  const before = shared.press;
  if (before?.button === button && at - before.at < samePressMs) return;
  const label = buttonLabel(button);
  if (!isAnswerButton(button, label)) noteStep('pressed', label);
  // Who goes elsewhere does not wait for an answer any more.
  if (matches(button, leading)) shared.press = null;
  if (!isSubmitLike(button, label)) {
    shared.asideAt = at;
    return;
  }
  beforePress();
  const filled = fieldsIn(doc).filter(isFilled);
  shared.press = { button, label, at, filled, changed: 'nothing', isAnswered: false, isSettled: false };
  shared.silentFailures?.pressed(shared.press);
}

function note(press: Press, place: Element): void {
  const form = nearest(press.button, 'form');
  if (!form || !holds(form, place)) press.changed = 'page';
  else if (press.changed === 'nothing') press.changed = 'form';
}

/**
 * What the press itself does to the button, such as a ripple or a pressed look, is no answer; nor is what the browser
 * translates, or what appears later and is not part of the application, such as a chat button.
 */
function isNews(place: Element, rebuilt: boolean, { button, at }: Press): boolean {
  if (!button.isConnected || !isRendered(button)) return true;
  if (place.tagName === 'FONT' || holds(button, place)) return false;
  if (!rebuilt && holds(place, button)) return false;
  if (performance.now() - at < promptMs || holds(place, button)) return true;
  const around = nearest(button, 'main,[role=main]') ?? nearest(button, 'article,section,form');
  return rebuilt && ((around !== null && holds(around, place)) || findAll(place, 'h1,h2,h3').length > 0);
}

function isPressable(target: EventTarget): boolean {
  return target instanceof Element && matches(target, pressable);
}

/**
 * What only its element or its class calls a button. It counts only where it sends something on, and holds no button of its
 * own: the row in which the buttons of a form stand is often called after them.
 */
function isUnmarkedButton(target: EventTarget): boolean {
  if (!(target instanceof Element)) return false;
  const isPlain = matches(target, 'div,span,li') && /btn|button/i.test(attribute(target, 'class') ?? '');
  return (
    (isPlain || /-(?:.*-)?(?:button|btn)|^(?:button|btn)-/.test(target.localName)) &&
    findAll(target, `${pressable},input,select,textarea`).length === 0 &&
    isSubmitLike(target)
  );
}

/** Links that lead to another page. */
const leading = 'a[href]:not([href^="#"],[href^=javascript])';

/**
 * True for buttons that send or continue an application, by what they do, by their words and by their names; not for
 * search boxes, menus and whatever is next to the application.
 */
export function isSubmitLike(button: Element, label = buttonLabel(button)): boolean {
  if (matches(button, `${leading},[aria-haspopup],[aria-expanded],[type=reset]`)) return false;
  const form = (button as HTMLButtonElement).form ?? nearest(button, 'form,[role=form]');
  if ((form && matches(form, '[role=search],[method=dialog]')) || isUnrelatedWidget(button)) return false;
  if (shared.silentFailures?.saysAside(label)) return false;
  const submits = form && matches(button, '[type=submit],[type=image],button:not([type])');
  const sends = submits && (fieldsIn(form).length > 1 || /^post$/i.test(attribute(form, 'method') ?? ''));
  return sends || moving.test(namesOf(button)) || !!shared.silentFailures?.saysToSend(label);
}

/** Buttons by which a question is answered: what they say is what the applicant said, and is not noted. */
function isAnswerButton(button: Element, label: string): boolean {
  if (matches(button, '[aria-haspopup],[aria-pressed],[aria-checked],[aria-selected]')) return true;
  if (isSubmitLike(button, label) || matches(button, 'a[href]')) return false;
  return (
    !!nearest(button, 'form,fieldset,[role=group],[role=radiogroup]') ||
    (button.parentElement !== null && findAll(button.parentElement, 'input').length > 0)
  );
}

/** Only whether a field is filled, never with what. Chosen answers have values from the start. */
export function isFilled(field: Element): boolean {
  return !matches(field, '[type=checkbox],[type=radio],select') && !!(field as HTMLInputElement).value;
}
