import { closingDate } from '../cases/deadline.ts';
import { registrableDomain } from '../contacts/domains.ts';
import { redactText, redactUrl } from '../failures/redact.ts';
import { evidenceOf } from '../page/evidence.ts';
import type { PageFacts } from '../page/seen.ts';
import { vendorAt } from '../vendors/directory.ts';
import { hostOf } from '../vendors/host-of.ts';
import { readAddress } from '../vendors/read-address.ts';
import { recognise } from '../vendors/recognise.ts';
import type { Vendor } from '../vendors/vendor.ts';
import { type TabState, withSteps } from './tabs.ts';

// How what is known about a tab changes with the pages in it: state in, state out.

/** Another document stands in the tab, or in the frame that stands for it. */
export function onNewPage(
  tab: TabState,
  address: string,
  title: string,
  now: string,
  topRead: boolean,
): TabState {
  const url = redactUrl(address);
  const page = { ...tab, topRead, url, title: redactText(title), readOnRequest: null };
  // What its frames told before stays true of it.
  if (tab.readOnRequest === url && topRead && isOfPage(tab, address))
    return { ...page, openedAt: tab.openedAt || now };
  // Another employer's page starts afresh; another page of the same site continues.
  const moved = hostOf(tab.url) !== hostOf(address);
  const fresh = moved
    ? { ...page, vendorId: null, frontEndId: null, employer: null, employerDomain: null }
    : page;
  return withSteps(
    {
      ...fresh,
      openedAt: now,
      channels: [],
      lookedIn: [],
      job: { title: null, id: null },
      deadline: null,
    },
    [{ at: now, did: 'opened', what: redactText(title) || hostOf(address) }],
  );
}

/** What was done at one employer is no part of an application to another, and none of their business. */
export function withoutStepsElsewhere(before: TabState, tab: TabState): TabState {
  const isElsewhere = before.employer && tab.employer && before.employer !== tab.employer;
  return isElsewhere ? { ...tab, trail: tab.trail.slice(-1) } : tab;
}

/**
 * Whether what is known about a tab may be of the page at this address. A page on which no script of ours runs tells
 * nothing when it comes, so what the one before it told still stands in the tab.
 */
export function isOfPage(tab: TabState, address: string): boolean {
  // What only frames told is known by an address of theirs.
  return !tab.topRead || bare(tab.url) === bare(redactUrl(address));
}

const bare = (url: string) => url.replace(/[?#].*/, '').replace(/\/+$/, '');

/** The title of the page in a tab. It has none yet when it is opened, and is called by its host until then. */
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

/** What a vendor's address tells. */
export function onVendorPage(tab: TabState, vendor: Vendor, address: string, title: string): TabState {
  const { employer, job } = readAddress(vendor, new URL(address));
  return {
    ...tab,
    url: tab.url || redactUrl(address),
    title: tab.title || redactText(title),
    vendorId: vendor.id,
    employer: employer ?? tab.employer,
    job: { title: tab.job.title, id: job ?? tab.job.id },
  };
}

/** What the page itself tells: system, employer, job and closing date. */
export function onPageRead(
  tab: TabState,
  address: string,
  top: boolean,
  facts: PageFacts,
  marks: readonly string[],
): TabState {
  const found = recognise(evidenceOf(facts, address, marks));
  const vendor = found?.vendor.id ?? tab.vendorId;
  const ownSite = top && !vendorAt(address);
  return {
    ...tab,
    vendorId: vendor,
    frontEndId: found?.frontEnd?.id ?? tab.frontEndId,
    employer: facts.job?.employer ?? tab.employer,
    employerDomain: ownSite ? registrableDomain(address) : tab.employerDomain,
    job: { title: titleOf(facts) ?? tab.job.title, id: tab.job.id ?? facts.job?.id ?? null },
    deadline: closingDate(facts.job?.validThrough ?? null) ?? tab.deadline,
  };
}

/** Title of the job: as the page declares it, else from the heading of a posting or form. */
function titleOf({ job, kind, heading }: PageFacts): string | null {
  if (job?.title) return job.title;
  const isJob = kind === 'posting' || kind === 'form';
  return isJob && heading && !siteWords.test(heading)
    ? redactText(heading.replace(applyWords, '').slice(0, 120))
    : null;
}

/** Headings that name the careers site rather than a job. */
const siteWords =
  /\b(careers?|jobs?|vacancies|job board|karriere|stellen(angebote)?|emplois?|carrières?|recrutement|empleos?|trabaja|vagas|carreiras?|lavora|vacatures|werken bij|praca|kariera|lediga|karriär)\b|採用|求人|招聘|职位/i;

/** What stands before the title of the job in the heading of a form. */
const applyWords =
  /^(apply (now )?(for|to)|application( form)? (for|to)|you are applying (for|to)|bewerbung (als|für|um)|postuler (à|au|pour)|candidature (à|au|pour)|solicitar|inscribirse en|candidatar-se a|candidati per|solliciteer (op|als)|aplikuj na|sök)[:\s]+/i;
