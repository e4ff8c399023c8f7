import type { Notice } from '../messages/contract.ts';
import { notifyBackground } from './background.ts';
import { type NoticeActions, shared } from './shared-scope.ts';

const style = `div{--c:light-dark(#fff,#1f2229);--i:light-dark(#1d2433,#eceae4);--t:light-dark(#8a5a00,#f0c15c);color-scheme:light dark;position:fixed;z-index:2147483647;box-sizing:border-box;width:min(330px,100vw - 32px);max-height:60vh;overflow:auto;background:var(--c);color:var(--i);border:1px solid #8884;border-inline-start:4px solid var(--t);border-radius:10px;padding:12px 14px;box-shadow:0 4px 18px #0003;font:14px/1.45 system-ui,sans-serif}
.go{--t:light-dark(#0b6b57,#6fd3bb)}
p{margin:0 0 2px;overflow-wrap:anywhere}
p+p{font-size:13px}
nav{display:flex;flex-wrap:wrap;gap:8px;margin-top:10px}
button{font:inherit;font-weight:550;border:1px solid #8884;border-radius:9px;padding:7px 12px;min-height:36px;background:var(--c);color:var(--i)}
.act{background:var(--i);color:var(--c)}
.q{border-color:#0000}
p+p,.q{color:color-mix(in srgb,var(--i) 75%,var(--c))}
.x{float:inline-end;margin:-8px -10px 0 0}
button:focus-visible{outline:2px solid var(--t);outline-offset:2px}`;

let host: HTMLElement | null = null;
let inView: IntersectionObserver | null = null;

/**
 * Shows what was noted, in a corner that covers neither the message nor any of the given elements. It takes no
 * focus and goes with one press. The page cannot look inside.
 *
 * @param keepFree elements that must stay in sight, such as the message and the Submit button
 */
function show(notice: Notice, keepFree: readonly Element[], actions: NoticeActions): void {
  hideNotice();
  host = document.createElement('callworthy-notice');
  const shadow = host.attachShadow({ mode: 'closed' });
  const box = document.createElement('div');
  box.className = notice.tone;
  box.role = 'status';
  box.dir = 'auto';

  const put = (name: string, ...parts: (string | Node)[]) => {
    const made = document.createElement(name);
    made.append(...parts);
    return made;
  };
  const button = (label: string, look: string, press: () => void) => {
    const made = put('button', label);
    made.className = look;
    made.onclick = event => {
      if (!event.isTrusted) return;
      hideNotice();
      press();
    };
    return made;
  };
  const { sighting, labels, quote, asks, leadsTo } = notice;
  const answer = (yes: boolean) => () => notifyBackground('notice/answered', { sighting, yes });
  const row = put('nav');
  if (asks === 'question')
    row.append(button(labels.yes, 'act', answer(true)), button(labels.no, '', answer(false)));
  if (asks === 'what-now') {
    row.append(
      button(labels.yes, 'act', () =>
        notifyBackground('notice/opened', { sighting, draft: leadsTo === 'draft' }),
      ),
      button(labels.no, '', () => notifyBackground('notice/not-an-error', { sighting })),
    );
  }
  if (asks === 'call') {
    row.append(
      button(labels.yes, 'act', () =>
        notifyBackground('notice/opened', { sighting, draft: leadsTo === 'draft' }),
      ),
      button(labels.no, '', () => actions.callAnyway?.()),
    );
  }
  row.append(button(labels.mute, 'q', () => notifyBackground('notice/muted', { sighting })));
  const close = button('×', 'q x', () => {});
  close.ariaLabel = labels.dismiss;
  box.append(
    close,
    put('p', put('b', notice.headline), quote ? ` “${quote}”` : ''),
    put('p', notice.body),
    row,
  );
  shadow.append(put('style', style));
  document.documentElement.append(host);
  // Filled only after it stands in the page: live regions announce changes, not what they begin with.
  shadow.append(box);
  place(box, keepFree, new DOMRect(0, 0, innerWidth, innerHeight));
  if (top === self) return;
  // A frame may be longer than the window around it. Only this observer knows which part of it a person sees.
  inView = new IntersectionObserver(
    ([page]) =>
      page!.intersectionRect.height > box.offsetHeight && place(box, keepFree, page!.intersectionRect),
    { threshold: [0, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 1] },
  );
  inView.observe(document.documentElement);
}

function hideNotice(): void {
  inView?.disconnect();
  host?.remove();
  host = null;
}

const gap = 16;

/** The first corner of the view in which nothing that must stay in sight is covered; else the last one. */
function place(box: HTMLElement, keepFree: readonly Element[], view: DOMRectReadOnly): void {
  const taken = keepFree.map(element => element.getBoundingClientRect());
  const [left, up] = [view.left + gap, view.top + gap];
  const [right, down] = [view.right - gap - box.offsetWidth, view.bottom - gap - box.offsetHeight];
  for (const [x, y] of [
    [right, down],
    [right, up],
    [left, down],
    [left, up],
  ] as const) {
    box.style.left = `${x}px`;
    box.style.top = `${y}px`;
    const own = box.getBoundingClientRect();
    const isCovering = taken.some(
      one => one.right > own.left && one.left < own.right && one.bottom > own.top && one.top < own.bottom,
    );
    if (!isCovering) return;
  }
}

// Put beside the watching script by the background, when the first notice is due.
shared.notice ??= { show, isOwn: node => node === host };
