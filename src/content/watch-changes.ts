import { holds, parentIn } from '../page/dom.ts';
import { openRoots } from '../page/shadow-roots.ts';
import { isShown } from '../page/shown-parts.ts';

/** More changed places than this are not looked at one by one, but what is around them all. */
const maxPlaces = 60;
/** After more changes than this the page is not followed any more until it is read, which is then the whole page. */
const maxRecords = 600;
const soonMs = 30;
/** A page that was still before has mostly said what it has to say in one go. */
const firstMs = 5;
/** So few changes after so long a pause are read at once. */
const fewRecords = 40;
const stillMs = 300;
/** Where there are so many changes, more will follow. */
const busyMs = 150;
/** Reading may take this share of the time, so that a busy page is read more seldom. */
const share = 0.03;
/** But a message that stays for a second only is not to be missed. */
const maxPauseMs = 400;

/** More elements than this are not handed on one by one: they are a new page. */
const maxAdded = 40;

/** An element that came into the page, or (not `isNew`) that got another text or another look. */
export interface Added {
  element: Element;
  isNew: boolean;
}

/**
 * A place that changed and can be seen. `rebuilt`: its children or its text changed, not only attributes. `counts`: only
 * figures changed there, as on a clock.
 */
export interface Change {
  place: Element | Document;
  rebuilt: boolean;
  counts?: boolean;
}

/**
 * Watches the document and its open shadow roots. Calls `read` in batches: first with the whole document, then with
 * the places that changed and the elements that are new or have another text.
 *
 * The observer's callback only queues the records: pages make thousands of changes in a second, and anything done for
 * each of them slows the page. So does recording them, so a burst is not watched to its end. Answers a function that
 * reads at once what is still queued.
 */
export function watchChanges(
  doc: Document,
  read: (changes: readonly Change[], added: readonly Added[]) => void,
): () => void {
  let records: MutationRecord[] = [];
  let isBusy = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let nextAt = 0;
  const calmFor = calmPause();
  let known = new WeakSet<ShadowRoot>();
  const observer = new MutationObserver(put);

  function put(more: readonly MutationRecord[]): void {
    if (isBusy) return;
    isBusy = records.length + more.length > maxRecords;
    if (isBusy) {
      observer.disconnect();
      clearTimeout(timer);
      timer = undefined;
    } else records.push(...more);
    const pauseMs = isBusy ? busyMs : calmFor(more.length);
    timer ??= setTimeout(work, Math.max(pauseMs, nextAt - performance.now()));
  }

  function work(): void {
    const taken = records;
    records = [];
    timer = undefined;
    if (isBusy) begin();
    else readTaken(taken);
  }

  function readTaken(taken: readonly MutationRecord[]): void {
    const clocks = clocksIn(taken);
    readNow(changesIn(taken, doc, clocks), addedIn(taken, clocks));
  }

  function begin(): void {
    isBusy = false;
    known = new WeakSet();
    observe(doc);
    readNow([{ place: doc, rebuilt: true }], []);
  }

  function readNow(changes: readonly Change[], added: readonly Added[]): void {
    const started = performance.now();
    for (const root of changes.flatMap(({ place }) => openRoots(place))) {
      if (!known.has(root)) observe(root);
      known.add(root);
    }
    if (changes.length > 0) read(changes, added);
    const ended = performance.now();
    nextAt = ended + Math.min((ended - started) / share, maxPauseMs);
  }

  function observe(root: Document | ShadowRoot): void {
    observer.observe(root, observed);
  }

  watchOtherLooks(doc, target => put([{ type: 'attributes', target } as unknown as MutationRecord]));
  begin();
  return () => {
    put(observer.takeRecords());
    work();
  };
}

const observed: MutationObserverInit = {
  childList: true,
  characterData: true,
  characterDataOldValue: true,
  subtree: true,
  attributeFilter: ['class', 'style', 'hidden', 'open', 'aria-invalid', 'aria-hidden'],
};

/** How long to wait for more, after so many changes. */
function calmPause(): (count: number) => number {
  let changedAt = Number.NEGATIVE_INFINITY;
  return count => {
    const now = performance.now();
    const wasStill = now - changedAt > stillMs;
    changedAt = now;
    return wasStill && count <= fewRecords ? firstMs : soonMs;
  };
}

/** A message that fades in is transparent when it is added, and a popover is shown without any change of the document. */
function watchOtherLooks(doc: Document, changed: (target: Element) => void): void {
  for (const type of ['transitionend', 'animationend', 'toggle'])
    doc.addEventListener(type, ({ target }) => target instanceof Element && changed(target), true);
}

/** The few places in which everything happened that can be seen: the outermost of those inside one another. */
function changesIn(records: readonly MutationRecord[], doc: Document, clocks: ReadonlySet<Node>): Change[] {
  const touched = new Map<Node, Touch>();
  for (const { type, target, addedNodes, removedNodes } of records) {
    const rebuilt = type !== 'attributes';
    // Beside the body there is nothing of the page: our notice comes and goes there, as do other extensions' boxes.
    if (target === doc.documentElement && type === 'childList' && !holdsBody(addedNodes, removedNodes))
      continue;
    // A toast put into the body does not make the whole body news.
    const node = rebuilt && addedNodes.length === 1 ? addedNodes[0]! : target;
    touched.set(node, both(touched.get(node), { rebuilt, counts: clocks.has(target) }));
  }
  const places = new Map<Element, Touch>();
  for (const [node, touch] of touched) {
    const place = node instanceof Element ? node : ((node as ShadowRoot).host ?? node.parentElement);
    if (place?.isConnected && isShown(place)) places.set(place, both(places.get(place), touch));
  }
  const all = [...places.keys()];
  if (all.length > maxPlaces) return [{ place: around(all) ?? doc, rebuilt: true }];
  return all
    .filter(place => !all.some(other => other !== place && holds(other, place)))
    .map(place => {
      const counts = all.every(other => !holds(place, other) || places.get(other)!.counts);
      return { place, rebuilt: places.get(place)!.rebuilt, counts };
    });
}

const holdsBody = (...lists: readonly NodeList[]) =>
  lists.some(nodes => [...nodes].some(({ nodeName }) => nodeName === 'BODY'));

type Touch = Required<Pick<Change, 'rebuilt' | 'counts'>>;

function both(before: Touch | undefined, touch: Touch): Touch {
  if (!before) return touch;
  return { rebuilt: before.rebuilt || touch.rebuilt, counts: before.counts && touch.counts };
}

/** Longer texts than this, and what consists of more parts, are no clocks. */
const maxCount = 120;
const maxParts = 9;

/** Nodes whose text was replaced by the same one with other figures: "29:59" by "29:58". */
function clocksIn(records: readonly MutationRecord[]): ReadonlySet<Node> {
  const texts = new Map<Node, [before: string, after: string]>();
  const others = new Set<Node>();
  for (const { type, target, oldValue, removedNodes, addedNodes } of records) {
    const [before, after] = texts.get(target) ?? ['', ''];
    if (type === 'characterData') texts.set(target, [before || (oldValue ?? ''), target.nodeValue ?? '']);
    // What is only added counts nothing, and may be large.
    else if (type === 'childList' && removedNodes.length + before.length > 0 && before.length < maxCount)
      texts.set(target, [before + textOf(removedNodes), after + textOf(addedNodes)]);
    else others.add(target);
  }
  const counts = [...texts].filter(([target, [before, after]]) => {
    const [old, now] = [before, after].map(text => text.replace(/\d+/g, '#'));
    return !others.has(target) && old === now && old!.includes('#');
  });
  return new Set(counts.map(([target]) => target));
}

function textOf(nodes: NodeList): string {
  return nodes.length > maxParts
    ? ''
    : [...nodes].map(node => (isLarge(node) ? '' : node.textContent)).join('');
}

const isLarge = (node: Node) => node instanceof Element && node.querySelectorAll('*').length > maxParts;

/** The elements that came into the page, or that got another text or another look; clocks are left out. */
function addedIn(records: readonly MutationRecord[], clocks: ReadonlySet<Node>): Added[] {
  const added = new Map<Element, boolean>();
  for (const { type, target, addedNodes } of records) {
    if (clocks.has(target)) continue;
    const nodes = type === 'childList' ? [...addedNodes] : [target];
    for (const node of nodes) {
      const element =
        node instanceof Element ? node : target instanceof Element ? target : target.parentElement;
      if (element?.isConnected)
        added.set(element, added.get(element) || (element === node && type === 'childList'));
    }
    if (added.size > maxAdded) return [];
  }
  return [...added].map(([element, isNew]) => ({ element, isNew }));
}

/** The smallest part of the page that holds them all; null when they are not all of one tree. */
function around(places: readonly Element[]): Element | null {
  let part = places[0] ?? null;
  while (part && !places.every(place => holds(part!, place))) part = parentIn(part);
  return part;
}
