import { noticeMark } from './dead-notice.ts';

/**
 * Rules of the closed root for its own element. Important ones from within outrank everything that the page can say
 * about it: style sheets, layers, animations, attributes. Nor may the page write next to it or paint behind it.
 */
export const hostStyle =
  noticeMark +
  ';position:fixed!important;inset:0 auto auto 0!important;width:0!important;height:0!important}:host::before,:host::after,:host::backdrop{content:none!important;display:none!important}';

/** A page that takes the notice away more often than this does so on purpose. */
const maxReturns = 12;

export interface NoticeHost {
  element: HTMLElement;
  root: ShadowRoot;
  /** Above everything that the page has put into the top layer since. */
  raise(): void;
  close(): void;
}

/**
 * Puts an element of ours above the page, modal dialogs and full screen included, and puts it back where the page
 * removes, moves or changes it. A plain `div`: an element with a name of its own could be defined by the page, whose
 * code would then run first and hold the closed root.
 *
 * @param onLost called once, when the page has taken it away too often
 */
export function openHost(onLost: () => void): NoticeHost {
  const element = document.createElement('div');
  const root = element.attachShadow({ mode: 'closed' });
  let returns = 0;

  const isInPlace = () =>
    element.parentNode === placeFor() &&
    element.matches(':popover-open') &&
    element.getAttributeNames().every(name => name === 'popover');
  function put(): void {
    for (const name of element.getAttributeNames()) element.removeAttribute(name);
    const place = placeFor();
    if (element.parentNode !== place) place.append(element);
    element.popover = 'manual';
    if (!element.matches(':popover-open')) element.showPopover();
  }
  function check(): void {
    if (isInPlace()) return;
    returns += 1;
    if (returns > maxReturns) {
      close();
      onLost();
    } else {
      put();
      watch();
    }
  }
  const observer = new MutationObserver(check);
  function watch(): void {
    observer.disconnect();
    observer.observe(element, { attributes: true });
    for (let one: Node | null = element.parentNode; one; one = one.parentNode) {
      observer.observe(one, { childList: true });
    }
    // A dialog that opens makes everything outside of it inert, and one that closes takes along what is in it.
    observer.observe(document, { subtree: true, attributes: true, attributeFilter: ['open', 'inert'] });
  }
  function close(): void {
    observer.disconnect();
    document.removeEventListener('toggle', check, true);
    document.removeEventListener('fullscreenchange', raise);
    element.remove();
  }
  function raise(): void {
    if (!element.isConnected) return;
    if (element.parentNode !== placeFor()) {
      put();
      watch();
    }
    element.hidePopover();
    element.showPopover();
  }
  put();
  watch();
  document.addEventListener('toggle', check, true);
  // Full screen puts an element above everything that was in the top layer before.
  document.addEventListener('fullscreenchange', raise);
  return { element, root, raise, close };
}

/** What is outside of an open modal dialog cannot be pressed, nor what is outside of what fills the screen. */
function placeFor(): Element {
  const modal = [...document.querySelectorAll('dialog[open]')].filter(dialog => dialog.matches(':modal'));
  const { fullscreenElement: full } = document;
  const dialog = modal.at(-1);
  if (dialog && !(full && dialog !== full && dialog.contains(full))) return dialog;
  return full && !full.matches(holdsNothing) ? full : (dialog ?? document.documentElement);
}

/** What shows none of what is put into it. */
const holdsNothing = 'video,audio,img,canvas,iframe,object,embed,svg,input,textarea,select';

/** A person has to see the notice for this long before a press can be meant for it. */
export const seenMs = 500;
/** A busy browser may report for a moment that the notice is covered. Shorter than this does not count. */
const graceMs = 200;
const lookEveryMs = 250;
/** The notice counts as seen when at least this share of it is in view. */
const minRatio = 0.95;

/**
 * Reports whether a box has really been in sight for half a second: nothing over it, nothing that makes it faint.
 * Chromium's observer knows that; elsewhere nine points of the box are looked at four times a second.
 */
export function watchSight(
  box: HTMLElement,
  host: NoticeHost,
  onSight: (isSeen: boolean) => void,
): () => void {
  let seen: ReturnType<typeof setTimeout> | undefined;
  let doubt: ReturnType<typeof setTimeout> | undefined;
  let raised = 0;
  const lose = () => {
    doubt = undefined;
    const wasSeen = seen !== undefined;
    clearTimeout(seen);
    seen = undefined;
    onSight(false);
    if (wasSeen && raised++ < maxReturns) host.raise();
  };
  const set = (isVisible: boolean) => {
    if (isVisible) {
      clearTimeout(doubt);
      doubt = undefined;
      seen ??= setTimeout(() => onSight(true), seenMs);
    } else doubt ??= setTimeout(lose, graceMs);
  };
  const stop = () => {
    clearTimeout(seen);
    clearTimeout(doubt);
  };
  if ('isVisible' in IntersectionObserverEntry.prototype) {
    const options = { threshold: [0, 0.5, minRatio, 1], trackVisibility: true, delay: 100 };
    const observer = new IntersectionObserver(entries => {
      const { isVisible, intersectionRatio } = entries.at(-1) as IntersectionObserverEntry & {
        isVisible: boolean;
      };
      set(isVisible && intersectionRatio >= minRatio);
    }, options as IntersectionObserverInit);
    observer.observe(box);
    return () => {
      observer.disconnect();
      stop();
    };
  }
  const look = setInterval(() => document.hidden || set(isOnTop(box, host.element)), lookEveryMs);
  return () => {
    clearInterval(look);
    stop();
  };
}

/** Nine points of the box, each a little inside, belong to it. */
function isOnTop(box: HTMLElement, host: Element): boolean {
  const { left, top, width, height } = box.getBoundingClientRect();
  if (width < 100 || height < 40) return false;
  const parts = [0.03, 0.5, 0.97];
  return parts.every(x =>
    parts.every(y => document.elementFromPoint(left + width * x, top + height * y) === host),
  );
}
