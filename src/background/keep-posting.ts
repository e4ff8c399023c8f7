import browser from 'webextension-polyfill';
import { toLocalIso } from '../applications/moment.ts';
import type { Posting } from '../applications/posting.ts';
import { registrableDomain } from '../contacts/domains.ts';
import { cleanPosting, maxPostingRead } from '../redaction/clean-posting.ts';
import { redactPageUrl } from '../redaction/redact-page-url.ts';
import type { PostingReader } from '../messages/contract.ts';
import { vendorAt } from '../vendors/directory.ts';
import { putScript } from './sites.ts';

/**
 * Reads the posting that the page of a tab shows, once; null where it shows none. Many postings are in a frame of the
 * application system, so the longest text of all frames is taken, advertisers' frames apart. Throws what the browser
 * says where the page may not be read.
 *
 * @param address of the tab
 */
export async function postingIn(tabId: number, address: string): Promise<Posting | null> {
  await putScript('posting', tabId);
  const frames = await browser.scripting.executeScript({
    target: { tabId, allFrames: true },
    func: (maxLength: number) => (globalThis as PostingReader).callworthyPosting?.(maxLength) ?? null,
    args: [maxPostingRead],
  });
  const read = frames.flatMap(({ frameId, result }) => {
    const posting = result as ReturnType<NonNullable<PostingReader['callworthyPosting']>> | null;
    return posting?.text && (frameId === 0 || isFrameOfPage(posting.address, address)) ? [posting] : [];
  });
  const [longest] = read.sort((a, b) => b.text.length - a.text.length);
  return longest ? cleanPosting(longest.text, redactPageUrl(longest.address), toLocalIso(new Date())) : null;
}

function isFrameOfPage(frame: string, page: string): boolean {
  return vendorAt(frame) !== null || registrableDomain(frame) === registrableDomain(page);
}
