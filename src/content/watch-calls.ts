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
  let isAllowed = false;

  doc.addEventListener(
    'click',
    event => {
      const link = event
        .composedPath()
        .find(target => target instanceof Element && target.matches('a[href^="tel:" i]'));
      if (!link || !event.isTrusted || isAllowed) return;
      event.preventDefault();
      const { href } = link as HTMLAnchorElement;
      // Anything that goes wrong here must not stand between a person and the telephone.
      reach(link as HTMLAnchorElement, href, () => dial(link as HTMLAnchorElement)).then(
        isSaid => isSaid || dial(link as HTMLAnchorElement),
        () => dial(link as HTMLAnchorElement),
      );
    },
    true,
  );
  doc.addEventListener('mouseup', () => {
    const selection = doc.getSelection();
    const label = `${selection}`.trim();
    const place = selection?.anchorNode?.parentElement;
    if (place && label.length <= longestNumber && digits.test(label)) {
      reach(place, '', () => {}, label).catch(console.debug);
    }
  });

  function dial(link: HTMLAnchorElement): void {
    isAllowed = true;
    link.click();
    isAllowed = false;
  }
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
