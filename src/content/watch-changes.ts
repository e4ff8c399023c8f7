import { openRoots } from '../page/shadow-roots.ts';

/** More changed places than this are not looked at one by one. */
const mostPlaces = 60;
const soonMs = 30;
/** Reading may take this share of the time, so that a busy page is read more seldom. */
const share = 0.03;
/** But a message that stays for a second only is not to be missed. */
const longestPauseMs = 400;

/** A place that changed and can be seen. `rebuilt`: its children or text did, not only its attributes. */
export interface Change {
  place: Element | Document;
  rebuilt: boolean;
}

/**
 * Watches the document and its open shadow roots, and calls `read` with what changed, in batches; the whole
 * document comes first.
 *
 * The observer's callback only puts the records aside: pages make thousands of changes in a second, and
 * whatever is done for each of them is felt. Answers a function that reads at once what is still put aside.
 */
export function watchChanges(doc: Document, read: (changes: readonly Change[]) => void): () => void {
  let batches: MutationRecord[][] = [];
  let timer: ReturnType<typeof setTimeout> | null = null;
  let nextAt = 0;
  const known = new WeakSet<ShadowRoot>();
  const observer = new MutationObserver(put);

  function put(records: MutationRecord[]): void {
    batches.push(records);
    timer ??= setTimeout(work, Math.max(soonMs, nextAt - performance.now()));
  }

  function work(): void {
    const taken = batches;
    batches = [];
    timer = null;
    readNow(changesIn(taken, doc));
  }

  function readNow(changes: readonly Change[]): void {
    const started = performance.now();
    for (const root of changes.flatMap(({ place }) => openRoots(place))) {
      if (!known.has(root)) observe(root);
      known.add(root);
    }
    if (changes.length > 0) read(changes);
    const ended = performance.now();
    nextAt = ended + Math.min((ended - started) / share, longestPauseMs);
  }

  function observe(root: Document | ShadowRoot): void {
    observer.observe(root, {
      childList: true,
      characterData: true,
      subtree: true,
      attributeFilter: ['class', 'style', 'hidden', 'open', 'aria-invalid', 'aria-hidden'],
    });
  }

  observe(doc);
  // Messages that fade in are transparent when they are put into the page.
  for (const type of ['transitionend', 'animationend']) {
    doc.addEventListener(type, ({ target }) => put([{ type: 'attributes', target } as MutationRecord]), true);
  }
  readNow([{ place: doc, rebuilt: true }]);
  return () => {
    put(observer.takeRecords());
    work();
  };
}

/** The few places in which everything happened that can be seen; the document when there are too many. */
function changesIn(batches: readonly MutationRecord[][], doc: Document): Change[] {
  const touched = new Map<Node, boolean>();
  for (const { type, target, addedNodes } of batches.flat()) {
    // A toast put into the body does not make the whole body news.
    if (type === 'attributes') touched.set(target, !!touched.get(target));
    else touched.set(addedNodes.length === 1 ? addedNodes[0]! : target, true);
    if (touched.size > mostPlaces) return isShown(doc.body) ? [{ place: doc, rebuilt: true }] : [];
  }
  const places = new Map<Element, boolean>();
  for (const [node, rebuilt] of touched) {
    const place = node instanceof Element ? node : ((node as ShadowRoot).host ?? node.parentElement);
    if (place?.isConnected && isShown(place)) places.set(place, rebuilt || !!places.get(place));
  }
  const all = [...places.keys()];
  return all
    .filter(place => !all.some(other => other !== place && other.contains(place)))
    .map(place => ({ place, rebuilt: !!places.get(place) }));
}

function isShown(element: Element): boolean {
  return element.checkVisibility() || getComputedStyle(element).display === 'contents';
}
