import { redactText } from '../failures/redact.ts';
import { type Covered, maskTyped, type RootOf } from '../page/mask.ts';
import type { Mask } from '../messages/contract.ts';

/** A frame that is not shown draws nothing, and is not waited for. */
const notShownMs = 300;

/** Extensions may look into closed shadow roots, each browser by a way of its own. */
const rootOf: RootOf = element =>
  (element as { openOrClosedShadowRoot?: ShadowRoot | null }).openOrClosedShadowRoot ??
  (element instanceof HTMLElement ? globalThis.chrome?.dom?.openOrClosedShadowRoot(element) : null) ??
  null;

/** Whether the redaction would take something out of it. */
const isPersonal = (text: string) => redactText(text) !== text;

let covered: Covered | null = null;

// Put by the background into every frame of a tab, around a screenshot. It is no part of what watches the page, and
// may come to frames that are not watched.
(globalThis as Mask).callworthyMask ??= {
  async cover(reached, noted) {
    covered?.uncover();
    covered = maskTyped(document, reached, rootOf, { noted, isPersonal });
    const painted = new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done)));
    await Promise.race([painted, new Promise(done => setTimeout(done, notShownMs))]);
  },
  uncover() {
    covered?.uncover();
    covered = null;
  },
  isCovering: () => covered?.holds() ?? false,
};
