import { maxAnswerMs } from '../applications/answer-time.ts';
import { closingDateInWords, declaredClosingDate } from '../applications/deadline.ts';
import type { Step } from '../applications/note.ts';
import { registrableDomain } from '../contacts/domains.ts';
import { isMessageHeading } from '../failures/at-rest/heading-message.ts';
import { redactPageUrl } from '../redaction/redact-page-url.ts';
import { redactText } from '../redaction/redact.ts';
import { pageEvidence } from '../page/page-evidence.ts';
import { asName, employerInTitle, jobTitleOf, siteInTitle } from '../page/job-title.ts';
import { saysToSend } from '../page/press-words.ts';
import type { PageFacts } from '../page/seen.ts';
import { vendorAt } from '../vendors/directory.ts';
import { hostOf } from '../vendors/host-of.ts';
import { readAddress } from '../vendors/read-address.ts';
import { recognise } from '../vendors/recognise.ts';
import { isAfterForm } from '../vendors/roles.ts';
import type { Vendor } from '../vendors/vendor.ts';
import { type TabState, withEarlier, withSteps } from './tabs.ts';

// How what is known about a tab changes with the pages in it: state in, state out.

/** A document as it was opened: its address and title, and how it is known from others. */
export interface OpenedPage {
  address: string;
  title: string;
  /** ISO 8601. */
  now: string;
  topRead: boolean;
  document?: string;
  since?: number | null;
  /** Address of the page whose link or form opened this one, where the browser reports it. */
  referrer?: string;
  /** It answers a form that was sent, whether or not its page could tell of that. */
  isSent?: boolean;
}

/** A new document was loaded in the tab, or in the frame that represents it. */
export function onNewPage(tab: TabState, opened: OpenedPage): TabState {
  const { address, title, now, topRead, document, since = null, referrer = '', isSent } = opened;
  const url = redactPageUrl(address);
  const page = {
    ...tab,
    topRead,
    url,
    title: redactText(title),
    readOnRequest: null,
    held: null,
    since,
    documents: document === undefined ? [] : [document],
  };
  // The page's frames may have reported before the page itself: what they found is kept.
  if (tab.readOnRequest === url && topRead && isOfPage(tab, address)) {
    const documents = [...page.documents, ...tab.documents];
    return { ...page, documents, openedAt: tab.openedAt || now };
  }
  // Another employer's page starts afresh; another page of the same site continues.
  const moved = hostOf(tab.url) !== hostOf(address);
  const fresh = moved
    ? { ...page, vendorId: null, frontEndId: null, employer: null, employerDomain: null }
    : page;
  // Between two unknown sites, only following a link or a form continues the same application.
  const isLed = !moved || hostOf(referrer) === hostOf(tab.url);
  const isKnown = tab.vendorId !== null && vendorAt(address) !== null;
  return withSteps(
    {
      ...fresh,
      openedAt: now,
      caseId: isLed || isKnown ? tab.caseId : null,
      earlier: withEarlier(tab),
      channels: [],
      lookedIn: [],
      // What follows a sent form is about the job of the form.
      ...(!moved && (isSent || isOutcome(tab, now))
        ? {}
        : { job: { title: null, id: null }, deadline: null }),
    },
    openedSteps(opened),
  );
}

/** A frame without a title was not opened by the applicant, and the address of its system is no name of a page. */
function openedSteps({ address, title, now, topRead }: OpenedPage): Step[] {
  const what = redactText(title) || (topRead ? hostOf(address) : '');
  return what ? [{ at: now, did: 'opened', what }] : [];
}

/** Whether a page that opens now is the answer to a form: the last that was done before is a press that sends one. */
function isOutcome({ trail }: TabState, now: string): boolean {
  const last = trail.at(-1);
  return (
    last?.did === 'pressed' && saysToSend(last.what) && Date.parse(now) - Date.parse(last.at) < maxAnswerMs
  );
}

/** The browser brought back a page that this tab showed before, with its scripts alive. */
export function onPageBack(tab: TabState, back: TabState, title: string, now: string): TabState {
  const earlier = withEarlier(tab).filter(({ documents }) => documents[0] !== back.documents[0]);
  const what = redactText(title) || back.title || hostOf(back.url);
  return withSteps({ ...back, held: null, openedAt: now, trail: tab.trail, earlier }, [
    { at: now, did: 'opened', what },
  ]);
}

/** Drops the steps of another employer's application: this employer should not read them. */
export function withoutStepsElsewhere(before: TabState, tab: TabState): TabState {
  const isElsewhere = before.employer && tab.employer && before.employer !== tab.employer;
  return isElsewhere ? { ...tab, trail: tab.trail.filter(step => !before.trail.includes(step)) } : tab;
}

/**
 * Does the stored state of the tab still describe the page at this address? Pages without our content script never
 * announce themselves, so the state may be that of the page before.
 */
export function isOfPage(tab: TabState, address: string): boolean {
  // Where only frames have reported, the state has the address of a frame, which cannot be compared.
  return !tab.topRead || bare(tab.url) === bare(redactPageUrl(address));
}

/** An address without query and fragment. */
export const bare = (url: string) => url.replace(/[?#].*/, '').replace(/\/+$/, '');

/** Sets the title of the page in a tab. It often has none when it is opened; the trail shows its host until then. */
export function withTitle(tab: TabState, said: string, address: string): TabState {
  const title = redactText(said.slice(0, 200));
  const host = hostOf(address);
  const untitled = tab.trail.findLastIndex(({ did, what }) => did === 'opened' && what === host);
  if (!title) return tab;
  return {
    ...tab,
    title: tab.title || title,
    trail: tab.trail.map((step, index) => (index === untitled ? { ...step, what: title } : step)),
  };
}

/** Adds what a vendor's address says of employer and job. */
export function onVendorPage(tab: TabState, vendor: Vendor, address: string, title: string): TabState {
  const { employer, job } = readAddress(vendor, new URL(address));
  return {
    ...tab,
    url: tab.url || redactPageUrl(address),
    title: tab.title || redactText(title),
    vendorId: vendor.id,
    employer: employer ?? tab.employer,
    job: { title: job && tab.job.id && job !== tab.job.id ? null : tab.job.title, id: job ?? tab.job.id },
  };
}

/**
 * The employer by address and page. The address comes from the vendor and outranks the page; where both name the same
 * employer, the page's spelling is better.
 */
function employerOf(page: string | null | undefined, address: string): string | null {
  const vendor = vendorAt(address);
  const addressed = vendor && readAddress(vendor, new URL(address)).employer;
  const named = asName(page);
  return named && addressed && !meansTheSame(addressed, named) ? addressed : (named ?? addressed);
}

/** "gbx" and "globex-corp" both mean "Globex Corporation". */
function meansTheSame(addressed: string, named: string): boolean {
  const [slug, name] = [addressed, named].map(text =>
    text
      .normalize('NFD')
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]/gu, ''),
  ) as [string, string];
  if (name.includes(slug) || slug.includes(name)) return true;
  let at = -1;
  return slug[0] === name[0] && [...slug].every(letter => (at = name.indexOf(letter, at + 1)) >= 0);
}

/** Adds what was read off the page itself: system, employer, job and closing date. */
export function onPageRead(
  tab: TabState,
  address: string,
  top: boolean,
  facts: PageFacts,
  fingerprints: readonly string[],
): TabState {
  const found = recognise(pageEvidence(facts, address, fingerprints));
  const vendor = found?.vendor.id ?? tab.vendorId;
  const ownSite = top && !vendorAt(address);
  const written = jobTitleOf(facts, isAfterForm(vendor), words => isMessageHeading(words, facts.lang));
  const title = written && redactText(written);
  const domain = ownSite ? registrableDomain(address) : null;
  // Who runs a system of its own names itself in the title of each of its pages.
  const owner = domain && found?.vendor.hostedBy === 'employer' ? siteInTitle(facts, domain) : null;
  return {
    ...tab,
    vendorId: vendor,
    frontEndId: found?.frontEnd?.id ?? tab.frontEndId,
    employer: employerOf(facts.job?.employer ?? employerInTitle(facts), address) ?? tab.employer ?? owner,
    employerDomain: ownSite ? domain : tab.employerDomain,
    job: { title: title ?? tab.job.title, id: tab.job.id ?? facts.job?.id ?? null },
    deadline: deadlineIn(facts, tab.openedAt.slice(0, 10)) ?? tab.deadline,
  };
}

/** The closing date that the page declares, else the one in its text. `today` is empty where the day is not known. */
function deadlineIn({ job, closes, lang }: PageFacts, today: string): string | null {
  return (
    declaredClosingDate(job?.validThrough ?? null, today) ??
    (closes && today ? closingDateInWords(closes, lang, today) : null)
  );
}
