import { findAll } from '../page/dom.ts';

/** How the style sheet of our notice begins, by which it is known again. */
export const noticeMark = ':host{all:initial!important';

/** Firefox lets the scripts of an extension look into what is closed to the page. */
type WithClosedRoot = HTMLElement & { openOrClosedShadowRoot?: ShadowRoot | null };

/**
 * Takes away the notice of a script that is no more. Firefox ends the scripts of an extension at once where it is updated or
 * switched off, so the box would stay in the page, and nobody would hear its buttons.
 */
export function removeDeadNotice(): void {
  for (const one of findAll<WithClosedRoot>(document, 'div[popover]'))
    if (one.openOrClosedShadowRoot?.firstChild?.textContent?.startsWith(noticeMark)) one.remove();
}
