import { toLocalIso } from '../applications/moment.ts';
import { redactPageUrl } from '../redaction/redact-page-url.ts';
import { hostOf } from '../vendors/host-of.ts';
import { vendorAt } from '../vendors/directory.ts';
import { type Sender, type SenderPlace, isWritten } from './place.ts';
import { onNewPage, onPageBack, onVendorPage, withoutStepsElsewhere } from './tab-pages.ts';
import { type TabState, changeTab, emptyTab, pageOf } from './tabs.ts';

// Which page of its tab a message comes from: the one in front, one that was shown before, or one that begins with it.

/** Of one page. Frames of advertisers come and go all the time. */
const maxDocuments = 50;

/** The tab after a document was opened in it. */
export function onOpened(
  before: TabState,
  from: Sender,
  place: SenderPlace,
  { title, referrer }: { title: string; referrer?: string | undefined },
): TabState {
  const { address, document, top, since } = place;
  const now = toLocalIso(new Date());
  const vendor = vendorAt(address);
  const known = pageOf(before, document);
  // The script was put into the document once more, e.g. after an update of the extension, or the page came back.
  if (known && before.readOnRequest === null)
    return known === before || !top ? before : onPageBack(before, known, title, now);
  const page = representsTab(from, before)
    ? onNewPage(before, {
        address,
        title,
        now,
        document,
        topRead: top,
        referrer: referrer ?? '',
        since: top ? since : null,
      })
    : { ...before, documents: [...before.documents, document].slice(-maxDocuments) };
  const tells = vendor !== null && !isExplained(page, top);
  return withoutStepsElsewhere(before, tells ? onVendorPage(page, vendor, address, title) : page);
}

/** Whether a frame has nothing to add about system, employer and job: the address of the page around it says them. */
export function isExplained(page: TabState, top: boolean): boolean {
  return !top && page.topRead && vendorAt(page.url) !== null;
}

/**
 * Changes what is known of the page that a message comes from, whichever page its tab shows by now. It is begun anew
 * where `page/opened` was missed: the applicant deleted everything while the page was open, or asked for a page to be
 * read that was read before under another address.
 */
export async function changePage(
  place: SenderPlace,
  from: Sender,
  title: string,
  change: (page: TabState) => TabState | Promise<TabState>,
): Promise<TabState> {
  let changed = emptyTab;
  await changeTab(place.tabId, async before => {
    const { address, document, top } = place;
    const isAnswer = top && before.readOnRequest === redactPageUrl(address);
    const isKnown = pageOf(before, document) !== null && !isAnswer;
    const tab = isKnown || (before.url && !top) ? before : onOpened(before, from, place, { title });
    return await inPage(tab, document, async page => (changed = await change(page)));
  });
  return changed;
}

/** The tab after a change of the page that a document belongs to: the one in front, or one that was shown before. */
export async function inPage(
  tab: TabState,
  document: string,
  change: (page: TabState) => TabState | Promise<TabState>,
): Promise<TabState> {
  const page = pageOf(tab, document) ?? tab;
  const { earlier: _, ...changed } = await change(page);
  if (page === tab) return { ...changed, earlier: tab.earlier };
  return {
    ...tab,
    earlier: tab.earlier.map(one => (one.documents[0] === page.documents[0] ? changed : one)),
  };
}

/**
 * Whether this document stands for the whole tab. A vendor's frame belongs to the page around it, unless that page
 * is an employer's that is not watched: then the browser hides its address, or it never reported itself.
 */
function representsTab({ frameId, tab, url = '' }: Sender, before: TabState): boolean {
  if (frameId === 0) return true;
  if (isWritten(url)) return false;
  return tab?.url === undefined || hostOf(tab.url) !== hostOf(before.url);
}
