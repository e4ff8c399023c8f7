const focusable = 'a[href],button:not(:disabled),input:not(:disabled),select,textarea,summary,[tabindex]';

/**
 * Where a button goes away with what it stood in, the focus would fall to the body, and whoever works by keyboard or
 * ear would begin at the top again. Instead it goes to the nearest part around it that is still there.
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
