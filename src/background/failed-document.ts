import { withOffset } from '../cases/moment.ts';
import { failedDocument } from '../failures/network.ts';
import { redactUrl } from '../failures/redact.ts';
import { vendorAt } from '../vendors/directory.ts';
import { report } from './report.ts';
import { onNewPage, onVendorPage } from './tab-pages.ts';
import { changeTab } from './tabs.ts';
import { takeNote } from './take-note.ts';

/** The server could not be reached, and the browser shows its own page: the note is made from here. */
export function documentFailed(tabId: number, url: string, error: string): void {
  const failed = failedDocument(error);
  const vendor = vendorAt(url);
  if (!failed || !vendor) return;
  const at = withOffset(new Date());
  const sighting = {
    id: crypto.randomUUID(),
    at,
    url: redactUrl(url),
    title: '',
    text: failed.text,
    context: 'network' as const,
    lang: null,
    rule: failed.kind,
    field: null,
    step: null,
    trail: [],
  };
  // The browser's page counts as read: there is nothing of the vendor's on it.
  const work = changeTab(tabId, tab => onVendorPage(onNewPage(tab, url, '', at, true), vendor, url, ''));
  report(work.then(() => takeNote(tabId, sighting)));
}
