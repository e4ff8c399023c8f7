import type { Notice } from '../messages/contract.ts';
import { askAgain, isConnected, notifyBackground } from './background.ts';
import { keepInView, watchView } from './keep-in-view.ts';
import { type NoticeHost, hostStyle, openHost, seenMs, watchSight } from './notice-host.ts';
import { type NoticeActions, shared } from './shared-scope.ts';

// Sizes are in em of the host, whose size is the one that the reader has set in the browser, and not the page's.
const style = `${hostStyle}
div{--c:light-dark(#fff,#1f2229);--i:light-dark(#1d2433,#eceae4);--t:light-dark(#8a5a00,#f0c15c);--l:light-dark(#e6e2d9,#3a3f49);color-scheme:light dark;position:fixed;z-index:2147483647;box-sizing:border-box;width:min(24.3em,100vw - 32px);max-height:calc(100vh - 32px);overflow:auto;background:var(--c);color:var(--i);border:1px solid var(--l);border-radius:12px;padding:0 16px 14px 20px;box-shadow:inset 4px 0 var(--t),0 6px 24px #0003;font:.875em/1.45 system-ui,sans-serif}
.go{--t:light-dark(#0b6b57,#6fd3bb)}
p{margin:0 0 4px;overflow-wrap:anywhere}
b:lang(ja){word-break:auto-phrase}
b{font-size:1.143em;line-height:1.3}
.who{display:flex;align-items:center;gap:8px;min-height:44px;margin:0 -16px var(--m,12px);padding:0 52px 0 16px;border-bottom:1px solid var(--l);font-size:.857em}
.quote{font-size:.929em}
svg{flex:none}
section{display:flex;flex-wrap:wrap;gap:8px;margin-top:var(--m,12px)}
button{font:inherit;font-weight:550;border:1px solid color-mix(in srgb,var(--i) 45%,var(--c));border-radius:9px;padding:8px 14px;min-height:44px;background:var(--c);color:var(--i);cursor:pointer}
.act{background:var(--i);color:var(--c)}
.q{border-color:#0000;font-weight:400;padding-inline:6px;margin-inline-start:-6px;text-align:start;text-decoration:underline;text-underline-offset:.2em}
.who,.q,.who+p~p{color:color-mix(in srgb,var(--i) 78%,var(--c))}
.x{position:absolute;inset:0 0 auto auto;width:44px;padding:0;background:none;text-align:center;text-decoration:none}
[data-fit=low],[data-fit=slim]{width:min(38.6em,100vw - 32px);--m:8px;padding-bottom:10px}
[data-fit=low] .quote{display:flex}
[data-fit=low] .quote span{overflow:hidden;white-space:pre;text-overflow:ellipsis}
[data-fit=low] .quote span+span{flex:none;display:flex;justify-content:end;max-width:75%}
[data-fit=slim] .who+p~p{position:absolute;width:1px;height:1px;clip-path:inset(50%);overflow:hidden}
[data-fit=slim] section .q{display:none}
button:focus-visible{outline:2px solid var(--t);outline-offset:2px}
@media(forced-colors:active){div,button{border-color:CanvasText}.act{forced-color-adjust:none;background:ButtonText;color:ButtonFace}}
@media print{div{display:none!important}}`;

let shown: { sighting: string; host: NoticeHost; close(): void; giveBackFocus(): void } | null = null;

/**
 * Shows a notice above the page, where it covers least of the message, of the given elements and of the form. One
 * press closes it. It takes the focus only where it holds back what the applicant pressed. The page cannot look into
 * it, restyle it or move it. A press counts only if a person made it, and if the notice had been in sight, and in its
 * place, for half a second by then.
 *
 * @param keepFree elements that must stay in sight, such as the message and the Submit button
 */
function show(notice: Notice, keepFree: readonly Element[], actions: NoticeActions): void {
  hideNotice();
  if (isTold(notice.sighting)) return;
  const host = openHost(() => notifyBackground('notice/hidden', { sighting: notice.sighting }));
  const box = document.createElement('div');
  box.className = notice.tone;
  // An answer to a press is a dialog at the pressed element; any other notice is only announced.
  const { pressed } = actions;
  box.role = pressed ? 'alertdialog' : 'status';
  box.dir = 'auto';
  box.lang = notice.labels.lang;
  box.onkeydown = closeOnEscape;
  host.root.append(put('style', style), box);
  const view = watchView(host.root);
  const stops = [() => host.close(), () => view.stop(), leaveOrphaned()];
  let before = pressed;
  box.addEventListener('focusin', ({ relatedTarget }) => {
    if (relatedTarget instanceof HTMLElement && !box.contains(relatedTarget)) before = relatedTarget;
  });
  shown = {
    sighting: notice.sighting,
    host,
    close: () => stops.forEach(stop => stop()),
    giveBackFocus: () => before?.focus({ preventScroll: true }),
  };
  // Filled two frames later: live regions announce only what changes, and Firefox takes two frames to know of one.
  inTwoFrames(() => {
    if (shown?.host !== host) return;
    box.append(...contentOf(notice, keepFree, actions, box));
    const ready = readiness(box);
    const scope = () => host.element.parentElement ?? document.documentElement;
    stops.push(keepInView(box, view, keepFree, { pressed, scope, onMoved: ready.moved }));
    stops.push(watchSight(box, host, ready.sighted));
    if (pressed) takeFocus(box, notice);
    if (notice.asks === 'undo') leaveSoon(box);
  });
}

/** What was done can be undone for so long here, and at any time in the popup. */
const undoMs = 10_000;

/** Goes by itself, but not under the hand of whoever is at it. */
function leaveSoon(box: HTMLElement): void {
  setTimeout(() => {
    if (!box.isConnected) return;
    if (box.matches(':hover, :focus-within')) leaveSoon(box);
    else hideNotice();
  }, undoMs);
}

const orphanedMs = 1_000;

/** Where the extension was updated or switched off meanwhile, nobody hears the buttons any more. */
function leaveOrphaned(): () => void {
  // Shown by no extension, as in a gallery, it stays.
  if (!isConnected()) return () => undefined;
  const timer = setInterval(() => isConnected() || hideNotice(), orphanedMs);
  return () => clearInterval(timer);
}

/** The popup has told of it by now: it does not come a second time. */
function isTold(sighting: string): boolean {
  return shared.told?.includes(sighting) ?? false;
}

/** Says in the box (`data-ready`) that it is in sight and has not moved for so long that a press can be meant for it. */
function readiness(box: Element) {
  let isInSight = false;
  let moving: ReturnType<typeof setTimeout> | undefined;
  const tell = () => box.toggleAttribute('data-ready', isInSight && moving === undefined);
  return {
    sighted(isSeen: boolean) {
      isInSight = isSeen;
      tell();
    },
    moved() {
      clearTimeout(moving);
      moving = setTimeout(() => {
        moving = undefined;
        tell();
      }, seenMs);
      tell();
    },
  };
}

/** The focus goes back to what was pressed when it is closed. */
function takeFocus(box: HTMLElement, notice: Notice): void {
  box.ariaLabel = notice.headline;
  box.querySelector<HTMLElement>('.act')?.focus();
}

/** Who is in it with the keyboard leaves it by Escape, and the page hears nothing of that. */
function closeOnEscape(event: KeyboardEvent): void {
  if (event.key !== 'Escape') return;
  event.stopPropagation();
  hideNotice();
}

/** Mark, words and buttons. A press counts only once the box says that it was seen for long enough (`data-ready`). */
function contentOf(
  notice: Notice,
  keepFree: readonly Element[],
  actions: NoticeActions,
  box: Element,
): Node[] {
  const button = (label: string, look: string, press: () => void) => {
    const made = put('button', label);
    made.className = look;
    made.onclick = event => {
      if (!event.isTrusted || !box.hasAttribute('data-ready')) return;
      hideNotice();
      press();
    };
    return made;
  };
  const { sighting, labels, quote, asks, leadsTo } = notice;
  // After the answer the notice says what to do next, if there is anything.
  const showNext = (next: Promise<Notice | null>) =>
    next.then(one => one && show(one, keepFree, {})).catch(console.debug);
  const answer = (yes: boolean) => () => showNext(askAgain('notice/answered', { sighting, yes }));
  const open = () => notifyBackground('notice/opened', { sighting, draft: leadsTo === 'draft' });
  const row = put('section');
  if (asks === 'question')
    row.append(button(labels.yes, 'act', answer(true)), button(labels.no, '', answer(false)));
  if (asks === 'what-now') {
    row.append(
      button(labels.yes, 'act', open),
      button(labels.no, '', () => showNext(askAgain('notice/not-an-error', { sighting }))),
    );
  }
  if (asks === 'call') {
    row.append(
      button(labels.yes, 'act', open),
      button(labels.no, '', () => actions.callAnyway?.()),
    );
  }
  if (asks === 'earlier')
    row.append(button(labels.yes, 'act', () => notifyBackground('notice/earlier', { sighting })));
  if (asks === 'undo')
    row.append(button(labels.yes, '', () => showNext(askAgain('notice/undone', { sighting }))));
  else row.append(button(labels.mute, 'q', () => notifyBackground('notice/muted', { sighting })));
  const close = button('×', 'q x', () => {});
  close.ariaLabel = labels.dismiss;
  const who = put('p', mark(), labels.who);
  who.className = 'who';
  const noted = put('p', ...inTwo(quote ?? '').map(part => put('span', part)));
  noted.className = 'quote';
  // What closes it stands above everything, and is reached and read out last.
  return [
    who,
    put('p', put('b', notice.headline)),
    ...(quote ? [noted] : []),
    ...(notice.body ? [put('p', notice.body)] : []),
    row,
    close,
  ];
}

/**
 * What a message begins and ends with. Its end often is the number that a help desk asks for, so where a line has no
 * room for all of it, the end of the first part is left out.
 */
function inTwo(text: string): string[] {
  const word = text.lastIndexOf(' ', text.length - 18) + 1;
  const end = text.length - word > 36 ? text.length - 24 : word;
  return end > 12 ? [text.slice(0, end), text.slice(end)] : [text];
}

function put(name: string, ...parts: (string | Node)[]): HTMLElement {
  const made = document.createElement(name);
  made.append(...parts);
  return made;
}

/** The letter under a handset, as on the toolbar. */
function mark(): Element {
  const make = (name: string, attributes: Record<string, string>) => {
    const made = document.createElementNS('http://www.w3.org/2000/svg', name);
    for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
    return made;
  };
  const svg = make('svg', { viewBox: '0 0 16 16', width: '16', height: '16', 'aria-hidden': 'true' });
  svg.append(
    make('rect', { width: '16', height: '16', rx: '3.5', fill: '#0b6b57' }),
    make('rect', { x: '3', y: '8', width: '10', height: '6', rx: '1', fill: '#fbfaf7' }),
    make('path', { d: 'm3.5 8.8 4.5 2.7 4.5-2.7', fill: 'none', stroke: '#0b6b57' }),
    make('path', {
      d: 'M3 6.5C3 2 13 2 13 6.5',
      fill: 'none',
      stroke: '#f0c15c',
      'stroke-width': '2.5',
    }),
  );
  return svg;
}

/** Calls after two painted frames, or after 300 ms, because a page in the background paints none. */
function inTwoFrames(work: () => void): void {
  let isDone = false;
  const once = () => {
    if (!isDone) work();
    isDone = true;
  };
  requestAnimationFrame(() => requestAnimationFrame(once));
  setTimeout(once, 300);
}

/** Removes the notice. If the focus was in it, the focus returns to the element that had it before. */
function hideNotice(): void {
  const hadFocus = shown !== null && document.activeElement === shown.host.element;
  shown?.close();
  if (hadFocus) shown?.giveBackFocus();
  shown = null;
}

// Put into the page by the background, when the first notice is due.
shared.notice ??= {
  show,
  hide: sighting => void (shown?.sighting === sighting && hideNotice()),
  hideTold: () => shown && isTold(shown.sighting) && hideNotice(),
  isOwn: node => node === shown?.host.element,
};
