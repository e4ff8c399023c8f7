import browser, { type Runtime } from 'webextension-polyfill';
import { mergeChannels, withChannels, withLookedIn, withPage } from '../cases/open-case.ts';
import { sameApplication } from '../cases/same-application.ts';
import type { Sighting } from '../cases/note.ts';
import { channelsFrom } from '../contacts/channels-from.ts';
import { readContacts } from '../contacts/read-contacts.ts';
import { redactText, redactUrl } from '../failures/redact.ts';
import { type FromPage, type Notice, type Orders, outboxKey } from '../messages/contract.ts';
import { evidenceOf } from '../page/evidence.ts';
import { lookoutFor } from '../page/lookout.ts';
import type { PageFacts } from '../page/seen.ts';
import { readSettings, changeSettings } from '../storage/settings.ts';
import { registrableDomain } from '../contacts/domains.ts';
import { readAddress } from '../vendors/read-address.ts';
import { allMarks, recognise } from '../vendors/recognise.ts';
import { vendorAt, vendorById } from '../vendors/directory.ts';
import type { Vendor } from '../vendors/vendor.ts';
import { beforeCall } from './calls.ts';
import { showBadge } from './badge.ts';
import { noticeFor } from './notices.ts';
import { planReminder } from './reminders.ts';
import { applicationIn, noteSighting } from './notes.ts';
import { putScript } from './sites.ts';
import { theStore } from './store.ts';
import { type TabState, changeTab, emptyTab, tabState, withSteps } from './tabs.ts';

/** A page that offers more passages than this is read in part: the page is not trusted with the worker's time. */
const mostPassages = 30;

type Sender = Runtime.MessageSender;
type Handlers = {
  [Name in keyof FromPage]: (payload: Parameters<FromPage[Name]>[0], from: Sender) => unknown;
};

/** The answers to content scripts. Address and vendor are taken from the sender, never from the message. */
export const pageHandlers = {
  async 'page/opened'({ title, window, cookies }, from): Promise<Orders | null> {
    const { tabId, address, top } = placeOf(from);
    const vendor = vendorAt(address);
    const settings = await readSettings();
    const now = new Date().toISOString();
    await changeTab(tabId, before => {
      const opened = leads(from) ? onNewPage(before, address, title, now, top) : before;
      const tab = window ? { ...opened, window: { window, cookies: cookies ?? true } } : opened;
      return vendor ? onVendorPage(tab, vendor, address, title) : tab;
    });
    await storeLeft(tabId, address);
    if (top) await showBadge(tabId, (await tabState(tabId)).caseId);
    return {
      lookout: lookoutFor(vendor),
      marks: vendor ? [] : allMarks,
      notices: settings.notices && !settings.mutedHosts.includes(hostOf(address)),
    };
  },

  async 'page/settled'(_, from) {
    const { tabId, frameId } = placeOf(from);
    await putScript('reader', tabId, frameId);
    return null;
  },

  async 'page/read'({ facts, passages, marks }, from) {
    const { tabId, address, top } = placeOf(from);
    const tab = await changeTab(tabId, before => onPageRead(before, address, top, facts, marks));
    const vendor = vendorById(tab.vendorId);
    const channels = channelsFrom(
      readContacts(passages.slice(0, mostPassages), {
        pageUrl: from.tab?.url ?? address,
        vendor,
        lang: facts.lang,
      }),
    );
    const looked = passages.some(passage => passage.position === 'help-page')
      ? (['page', 'help'] as const)
      : (['page'] as const);
    await changeTab(tabId, before => ({
      ...before,
      channels: mergeChannels(before.channels, channels),
      lookedIn: [...new Set([...before.lookedIn, ...looked])],
    }));
    if (tab.caseId) {
      const page = applicationIn(tab);
      await (await theStore()).changeCase(tab.caseId, one =>
        withLookedIn(
          withChannels(sameApplication(one, page) ? withPage(one, page, one.updatedAt) : one, channels),
          ...looked,
        ),
      );
    }
    return null;
  },

  async 'sighting/seen'(sighting, from): Promise<{ notice: Notice | null }> {
    const { tabId, frameId, address } = placeOf(from);
    const tab = await changeTab(tabId, before => withSteps(before, sighting.trail));
    const notice = await takeNote(tabId, { ...cleaned(sighting), url: tab.url || redactUrl(address) });
    await browser.storage.local.remove(outboxKey + sighting.id);
    // The page may be gone by now. The note is stored all the same, and that is what is answered.
    if (notice) await putScript('notice', tabId, frameId).catch(console.debug);
    return { notice };
  },

  async 'trail/stepped'(steps, from) {
    const { tabId } = placeOf(from);
    await changeTab(tabId, before => withSteps(before, steps));
    return null;
  },

  async 'call/reached'(call, from) {
    const { tabId, frameId, address } = placeOf(from);
    const notice = await beforeCall(tabId, address, call);
    if (notice) await putScript('notice', tabId, frameId);
    return notice;
  },

  async 'notice/opened'(_, from) {
    const { tabId } = placeOf(from);
    await openPopupOrCasebook(tabId);
    return null;
  },

  async 'notice/not-an-error'({ sighting }, from) {
    await correct(placeOf(from).tabId, sighting, 'benign');
    return null;
  },

  async 'notice/answered'({ sighting, yes }, from) {
    await correct(placeOf(from).tabId, sighting, yes ? null : 'benign');
    return null;
  },

  async 'notice/muted'(_, from) {
    const { address } = placeOf(from);
    const { mutedHosts } = await readSettings();
    await changeSettings({ mutedHosts: [...new Set([...mutedHosts, hostOf(address)])] });
    return null;
  },
} satisfies Handlers;

/**
 * Stores what a page of this host left behind when it went away, e.g. because it was reloaded while the background
 * slept. The page that follows it in the tab brings this about.
 */
async function storeLeft(tabId: number, address: string): Promise<void> {
  for (const [key, sighting] of await leftSightings()) {
    if (hostOf(sighting.url) !== hostOf(address)) continue;
    const { url } = await tabState(tabId);
    await takeNote(tabId, { ...cleaned(sighting), url: url || redactUrl(address) });
    await browser.storage.local.remove(key);
  }
}

/** At a new start of the browser: what pages left behind that nobody opened again. */
export async function storeOrphans(): Promise<void> {
  for (const [key, sighting] of await leftSightings()) {
    const vendor = vendorAt(sighting.url);
    await changeTab(noTab, () =>
      vendor ? onVendorPage(emptyTab, vendor, sighting.url, sighting.title) : emptyTab,
    );
    await takeNote(noTab, { ...cleaned(sighting), url: redactUrl(sighting.url) });
    await browser.storage.local.remove(key);
  }
}

/** No tab has this number: for what belongs to a page that is gone. */
const noTab = -1;

async function leftSightings(): Promise<[key: string, sighting: Sighting][]> {
  const stored = await browser.storage.local.get(null);
  return Object.entries(stored).filter(([key]) => key.startsWith(outboxKey)) as [string, Sighting][];
}

/** Stores a sighting and answers what to say about it in the page. */
export async function takeNote(tabId: number, sighting: Sighting): Promise<Notice | null> {
  const noted = await noteSighting(tabId, sighting);
  if (!noted) return null;
  await showBadge(tabId, noted.theCase.id);
  if (!noted.fresh) return null;
  await planReminder(noted.theCase.id);
  const { notices, mutedHosts } = await readSettings();
  if (!notices || mutedHosts.includes(hostOf(sighting.url))) return null;
  const notes = await (await theStore()).notesOf(noted.theCase.id);
  return noticeFor(noted.note, noted.theCase, notes, new Date());
}

/** The applicant's word on a note outranks what was understood; `null`: it is what it was taken for. */
async function correct(tabId: number, noteId: string, kind: 'benign' | null): Promise<void> {
  const note = await (await theStore()).changeNote(noteId, before => ({
    ...before,
    corrected: kind ?? before.understanding.kind,
  }));
  if (note) await showBadge(tabId, note.caseId);
}

function placeOf(from: Sender): { tabId: number; frameId: number; address: string; top: boolean } {
  if (from.tab?.id === undefined || !from.url) throw new Error('a page message came from outside a tab');
  const frameId = from.frameId ?? 0;
  return { tabId: from.tab.id, frameId, address: from.url, top: frameId === 0 };
}

/**
 * Whether this document stands for the whole tab. A vendor's frame belongs to the page around it, unless that page
 * is an employer's of which nothing may be known.
 */
function leads(from: Sender): boolean {
  return from.frameId === 0 || from.tab?.url === undefined;
}

function onNewPage(tab: TabState, address: string, title: string, now: string, topRead: boolean): TabState {
  const page = { ...tab, topRead, url: redactUrl(address), title: redactText(title), readOnRequest: false };
  // What its frames told before stays true of it.
  if (tab.readOnRequest && topRead) return { ...page, openedAt: tab.openedAt || now };
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

function onVendorPage(tab: TabState, vendor: Vendor, address: string, title: string): TabState {
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

function onPageRead(
  tab: TabState,
  address: string,
  top: boolean,
  facts: PageFacts,
  marks: readonly string[],
): TabState {
  const found = recognise(evidenceOf(facts, address, marks));
  const vendor = found?.vendor.id ?? tab.vendorId;
  const ownSite = top && !vendorAt(address);
  const title = top ? redactText(facts.title.slice(0, 200)) : '';
  // A page has no title yet when it is opened.
  const untitled = title
    ? tab.trail.findLastIndex(({ did, what }) => did === 'opened' && what === hostOf(address))
    : -1;
  return {
    ...tab,
    title: tab.title || title,
    trail: tab.trail.map((step, index) => (index === untitled ? { ...step, what: title } : step)),
    vendorId: vendor,
    frontEndId: found?.frontEnd?.id ?? tab.frontEndId,
    employer: facts.job?.employer ?? tab.employer,
    employerDomain: ownSite ? registrableDomain(address) : tab.employerDomain,
    job: { title: titleOf(facts) ?? tab.job.title, id: tab.job.id ?? facts.job?.id ?? null },
    deadline: facts.job?.validThrough ?? tab.deadline,
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

/** The page is not trusted: its words are cut to size and cleaned before anything else sees them. */
function cleaned(sighting: Sighting): Sighting {
  const short = (text: string | null, most: number) =>
    text === null ? null : redactText(text.slice(0, most));
  return {
    ...sighting,
    title: short(sighting.title, 200)!,
    text: sighting.text.slice(0, 600),
    field: short(sighting.field, 120),
    step: short(sighting.step, 120),
  };
}

/** The popup, where the browser lets us open it; else the casebook at this case. */
async function openPopupOrCasebook(tabId: number): Promise<void> {
  try {
    await browser.action.openPopup();
  } catch {
    const { caseId } = await tabState(tabId);
    await browser.tabs.create({ url: browser.runtime.getURL(`src/log/index.html#${caseId ?? ''}`) });
  }
}

function hostOf(address: string): string {
  return URL.canParse(address) ? new URL(address).host : '';
}
