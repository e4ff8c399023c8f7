const focusable = 'a[href],button:not(:disabled),input:not(:disabled),select,textarea,summary,[tabindex]';

/**
 * When a focused button is removed with the part around it, the browser moves the focus to the body, and people who use
 * a keyboard or a screen reader start at the top again. Instead the focus goes to the nearest part that is still there.
 */
export function keepFocus(doc: Document = document): void {
  let around: Element[] = [];
  doc.addEventListener('focusin', ({ target }) => {
    around = [];
    for (let one = target as Element | null; one && one !== doc.body; one = one.parentElement)
      around.push(one);
  });
  new MutationObserver(() => {
    const [last, ...outer] = around;
    if (!last || last.isConnected || (doc.activeElement && doc.activeElement !== doc.body)) return;
    const left = outer.find(one => one.isConnected);
    const next = left?.querySelector<HTMLElement>(focusable) ?? (left as HTMLElement | undefined);
    if (next && !next.matches(focusable)) next.tabIndex = -1;
    next?.focus({ preventScroll: true });
  }).observe(doc.documentElement, { childList: true, subtree: true });
}
