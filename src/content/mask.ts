import { redactText } from '../redaction/redact.ts';
import { type Covered, maskTyped, type RootOf } from '../page/mask.ts';
import type { Mask } from '../messages/contract.ts';

/**
 * So long, in milliseconds, is waited until a cover is painted: on a busy machine the picture of before is still shown for
 * a while. A frame that is out of sight is never painted, and is covered as a whole by the page around it.
 */
const patienceMs = { page: 5_000, frame: 700 };
/** After so many frames of the animation, what was there before the first of them has been drawn. */
const framesUntilDrawn = 3;

/** Extensions may look into closed shadow roots, each browser by a way of its own. */
const rootOf: RootOf = element =>
  (element as { openOrClosedShadowRoot?: ShadowRoot | null }).openOrClosedShadowRoot ??
  (element instanceof HTMLElement ? globalThis.chrome?.dom?.openOrClosedShadowRoot(element) : null) ??
  null;

/** Whether the redaction would take something out of it. */
const isPersonal = (text: string) => redactText(text) !== text;

let covered: Covered | null = null;

/** Whether the cover is painted in time. A frame without any room shows nothing. */
function isPainted(): Promise<boolean> | boolean {
  if (innerWidth === 0 || innerHeight === 0) return true;
  const painted = new Promise<boolean>(done => {
    let left = framesUntilDrawn;
    const next = () => (left-- > 0 ? void requestAnimationFrame(next) : done(true));
    next();
  });
  const ms = window === top ? patienceMs.page : patienceMs.frame;
  return Promise.race([painted, new Promise<boolean>(done => setTimeout(() => done(false), ms))]);
}

// Put by the background into every frame of a tab, around a screenshot. It is no part of what watches the page, and
// may come to frames that are not watched.
(globalThis as Mask).callworthyMask ??= {
  async cover(reached, noted) {
    covered?.uncover();
    covered = maskTyped(document, reached, rootOf, { noted, isPersonal });
    return await isPainted();
  },
  uncover() {
    covered?.uncover();
    covered = null;
  },
  isCovering: () => covered?.holds() ?? false,
};
