/** What may take the focus, or could if it were not disabled. */
const focusable = 'a[href],button,input,select,textarea,summary,[tabindex]';

/**
 * When a focused button is removed with the part around it, the browser moves the focus to the body, and people who use
 * a keyboard or a screen reader start at the top again. Instead the focus goes on where the button stood: to what has come in
 * its place or follows it in the nearest part that is still there, else to what is before it.
 */
export function keepFocus(doc: Document = document): void {
  let around: Element[] = [];
  let before = new Set<Element>();
  const controlsIn = (part: Document | Element) => [...part.querySelectorAll<HTMLButtonElement>(focusable)];
  doc.addEventListener('focusin', ({ target }) => {
    around = [];
    for (let one = target as Element | null; one && one !== doc.body; one = one.parentElement)
      around.push(one);
    const controls = controlsIn(doc);
    before = new Set(controls.slice(0, controls.indexOf(target as HTMLButtonElement)));
  });
  new MutationObserver(() => {
    const [last, ...outer] = around;
    if (!last || last.isConnected || (doc.activeElement && doc.activeElement !== doc.body)) return;
    const left = outer.find(one => one.isConnected) as HTMLElement | undefined;
    if (!left) return;
    const controls = controlsIn(left).filter(one => !one.disabled && one.checkVisibility());
    const at = controls.findLastIndex(one => before.has(one));
    const next = controls[at + 1] ?? controls[at] ?? left;
    if (next === left) left.tabIndex = -1;
    next.focus({ preventScroll: true });
  }).observe(doc.documentElement, { childList: true, subtree: true });
}
