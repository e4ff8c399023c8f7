import { openRoots } from '../page/shadow-roots.ts';

/** More changed places than this are not looked at one by one. */
const mostPlaces = 60;
/** How far the items of a list stand below it, with what is changed inside them. */
const listLevels = 2;
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
  const records = batches.flat();
  // Many changes at once are mostly the items of one list, which is then the place.
  const touched = touchedIn(records, 0) ?? touchedIn(records, listLevels);
  if (!touched) return isShown(doc.body) ? [{ place: doc, rebuilt: true }] : [];
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

/** What was changed, or what stands `levels` above it, each with whether it was rebuilt; null when it is too much. */
function touchedIn(records: readonly MutationRecord[], levels: number): Map<Node, boolean> | null {
  const touched = new Map<Node, boolean>();
  for (const { type, target, addedNodes } of records) {
    const isRebuilt = type !== 'attributes';
    // A toast put into the body does not make the whole body news.
    let node = isRebuilt && addedNodes.length === 1 ? addedNodes[0]! : target;
    if (levels > 0 && node.nodeType === Node.TEXT_NODE) node = node.parentNode ?? node;
    for (let level = 0; level < levels; level += 1) node = node.parentNode ?? node;
    if (isRebuilt || !touched.has(node)) touched.set(node, isRebuilt || !!touched.get(node));
    if (touched.size > mostPlaces) return null;
  }
  return touched;
}

function isShown(element: Element): boolean {
  return element.checkVisibility() || getComputedStyle(element).display === 'contents';
}
