import { shownText } from '../page/visible.ts';
import { askBackground } from './background.ts';
import { world } from './world.ts';

/** As long as a number with its country and a few words; a selection beyond that is text. */
const longestNumber = 40;
const digits = /(\d[\s().-]*){7}/;

/**
 * Says a word before the applicant calls a number on the page: at the press on a telephone link, which then goes
 * on only when there is nothing to say or "Call anyway" is pressed, and when a number is selected.
 */
export function watchCalls(doc: Document): void {
  let said = '';

  doc.addEventListener(
    'click',
    event => {
      const link = event
        .composedPath()
        .find(target => target instanceof HTMLElement && target.matches('a[href^="tel:" i]'));
      if (!link || !event.isTrusted) return;
      // The page hears of the press when it goes on: some pages dial by a script of their own.
      event.preventDefault();
      event.stopImmediatePropagation();
      const { href } = link as HTMLAnchorElement;
      // Ours is no press of the person, and so it is not held back again.
      const dial = () => (link as HTMLElement).click();
      // Anything that goes wrong here must not stand between a person and the telephone.
      reach(link as HTMLElement, href, dial).then(isSaid => isSaid || dial(), dial);
    },
    true,
  );
  doc.addEventListener('mouseup', ({ target }) => {
    const selection = doc.getSelection();
    const label = `${selection}`.trim();
    const place = selection?.anchorNode?.parentElement;
    // A press on the notice leaves the selection as it is.
    if (!place || label === said || world.notice?.isOwn(target as Node)) return;
    said = label;
    if (label.length <= longestNumber && digits.test(label)) {
      reach(place, '', () => {}, label).catch(console.debug);
    }
  });
}

/** True when there was something to say, and it stands in the page now. */
async function reach(
  place: HTMLElement,
  href: string,
  callAnyway: () => void,
  said?: string,
): Promise<boolean> {
  const label = said ?? shownText(place, longestNumber);
  const around = place.closest('p,li,address,td,section,footer,div') ?? place;
  const notice = await askBackground('call/reached', { href, label, words: shownText(around, 400) });
  if (!notice || !world.notice) return false;
  world.notice.show(notice, [place], { callAnyway });
  return true;
}
