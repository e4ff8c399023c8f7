import { matches } from '../page/dom.ts';
import { shownText } from '../page/visible.ts';
import { askBackground } from './background.ts';
import { type NoticeActions, shared } from './shared-scope.ts';

/** As long as a number with its country and a few words; a selection beyond that is text. */
const maxNumberLength = 40;
const digits = /(\d[\s().-]*){7}/;
/** A label that is a telephone number and no date, sum or id: written as one is in some country. */
const isNumber = (label: string) =>
  /^\W*(\+\d|\(\d|0\d\d|(1\W)?\d{3}\W{1,2}\d{3}\W\d{4}$)/.test(label) && digits.test(label);
/** How long a call is held back at most. */
const patienceMs = 1_000;
/** Browsers answer what is selected in a field as if it were text of the page. */
const fieldSelector = 'input,textarea,select,[contenteditable]';

const phoneLinks = 'a[href^="tel:" i],a[href^="callto:" i],a[href^="sip:" i]';
/** What a script answers when it is pressed. A link that leads somewhere else is followed, and starts no call. */
const buttons =
  'button,[role=button],input[type=button],a:not([href]),a[href^="#"],a[href^="javascript:" i],area:not([href])';

/**
 * Says a word before the applicant calls a number on the page: when a number is selected, and when a telephone link or
 * a button that starts a call is pressed. The call goes on once there is nothing to say, or "Call anyway" is pressed.
 *
 * @param callLabels source of a regular expression for labels such as "Call us"
 */
export function watchCalls(doc: Document, callLabels: string): void {
  let isCall: RegExp | undefined;
  let said = '';

  /** Null: pressing it starts no call. The button that sends a form never does. */
  function labelOfCall(element: Element): string | null {
    if (matches(element, phoneLinks)) return shownText(element, maxNumberLength);
    const { form, type } = element as HTMLButtonElement;
    if (!matches(element, buttons) || (form && type === 'submit')) return null;
    const value = element instanceof HTMLInputElement ? element.value : '';
    const label = element.ariaLabel || value || shownText(element, maxNumberLength);
    isCall ??= new RegExp(callLabels, 'iu');
    return isCall.test(label) || isNumber(label) ? label.slice(0, maxNumberLength) : null;
  }

  doc.addEventListener(
    'click',
    event => {
      if (!event.isTrusted) return;
      for (const pressed of event.composedPath()) {
        const label = pressed instanceof HTMLElement ? labelOfCall(pressed) : null;
        if (label !== null) return holdBack(event, pressed as HTMLElement, label);
      }
    },
    true,
  );
  doc.addEventListener('mouseup', ({ target }) => {
    const places = [target, doc.activeElement, doc.activeElement?.shadowRoot?.activeElement];
    if (places.some(one => one instanceof Element && one.closest(fieldSelector))) return;
    const selection = doc.getSelection();
    const label = `${selection}`.trim();
    const place = selection?.anchorNode?.parentElement;
    // A press on the notice leaves the selection as it is.
    if (!place || label === said || shared.notice?.isOwn(target as Node)) return;
    said = label;
    if (label.length <= maxNumberLength && digits.test(label)) {
      reach(place, '', label, {}).catch(console.debug);
    }
  });
}

/** The page hears of the press when it goes on: some pages dial by a script of their own. */
function holdBack(event: Event, pressed: HTMLElement, label: string): void {
  event.preventDefault();
  event.stopImmediatePropagation();
  const href = pressed.matches(phoneLinks) ? (pressed as HTMLAnchorElement).href : '';
  // Ours is no press of the person, and so it is not held back again.
  const dial = () => pressed.click();
  // Whatever goes wrong here, the call must remain possible.
  reach(pressed, href, label, { callAnyway: dial, pressed }).then(isSaid => isSaid || dial(), dial);
}

/** True when there was something to say, and it is in the page now. */
async function reach(
  place: HTMLElement,
  href: string,
  label: string,
  actions: NoticeActions,
): Promise<boolean> {
  const around = place.closest('p,li,address,td,section,footer,div') ?? place;
  const answer = askBackground('call/reached', { href, label, words: shownText(around, 400) });
  // Even if the background hangs, the call must remain possible.
  const silence = new Promise<null>(done => setTimeout(done, patienceMs, null));
  const notice = await Promise.race([answer, silence]);
  if (!notice || !shared.notice) return false;
  shared.notice.show(notice, [place], actions);
  return true;
}
