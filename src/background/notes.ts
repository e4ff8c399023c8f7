import type { Application } from '../applications/application.ts';
import {
  newApplication,
  withChannels,
  withLookedIn,
  withPage,
  withReceived,
} from '../applications/open-application.ts';
import { toLocalIso } from '../applications/moment.ts';
import { type ApplicationFacts, findApplication } from '../applications/same-application.ts';
import type { NetworkEvidence, Note, Sighting, Classification } from '../applications/note.ts';
import { classify } from '../failures/classify.ts';
import { findIds } from '../failures/ids.ts';
import { doubtInOutage, joinEvidence } from '../failures/network.ts';
import { arrivalIn, hasDenial } from '../failures/receipt.ts';
import { redactText } from '../failures/redact.ts';
import { serialQueue } from '../storage/serial-queue.ts';
import { openStore } from '../storage/store.ts';
import { environmentOf } from './environment.ts';
import { evidenceOf } from './network.ts';
import type { MessageKind } from '../vendors/vocabulary.ts';
import { type TabState, changeTab, noTab, tabState, withNewRevision } from './tabs.ts';

/** How long after a button was pressed a "not found" is suspected to be a fault rather than a closed job. */
const shortlyAfterPressMs = 90_000;

/** Messages that were seen closer together than this stood on the page at the same time. */
const sameMomentMs = 2_500;

/** A note as it was stored, with its application. */
export interface Noted {
  note: Note;
  application: Application;
  /** False: this very sighting was stored before. */
  fresh: boolean;
}

/**
 * What a sighting means. A vendor's rule outranks the classifier; silence is always a question; a job that is
 * "not found" right after Submit is more likely a fault than a closed job; and "was not submitted" is no success,
 * nor is an unsure one that has a "not" in it and tells of no arrival.
 */
export function classifySighting(sighting: Sighting, tab: TabState): Classification {
  if (sighting.context === 'silence') {
    return { kind: 'system', confidence: 0.5, unsure: true, because: 'nothing-happened' };
  }
  const understood = classify(sighting.text, sighting);
  const pressed = tab.trail.findLast(step => step.did === 'pressed');
  const sincePress = pressed ? Date.parse(sighting.at) - Date.parse(pressed.at) : Number.NaN;
  if (understood.kind === 'state' && sincePress < shortlyAfterPressMs && notFound.test(sighting.text)) {
    return { kind: 'system', confidence: 0.5, unsure: true, because: 'not-found-after-submit' };
  }
  if (understood.kind === 'success') {
    const arrival = arrivalIn(sighting.text, sighting.rule === 'success');
    const isDoubtful = understood.unsure && arrival === null && hasDenial(sighting.text);
    if (arrival === 'denied' || isDoubtful) {
      return { kind: 'system', confidence: 0.5, unsure: true, because: 'not-arrived' };
    }
  }
  return understood;
}

const notFound =
  /not (be )?found|no longer exist|nicht gefunden|introuvable|no (se )?encontr|não encontrad|non trovat|niet gevonden|nie znalezion|hittades inte|見つかりません|找不到|未找到/i;

// One at a time: two messages of one page must not open two applications for one application.
const noteQueue = serialQueue();

/**
 * Understands a sighting and stores it, durably, with the application it belongs to. Null when it means nothing
 * (`benign`). Rejects when it could not be stored; the sender keeps it then. `page`: what was known of its page,
 * where that does not stand in the tab any more.
 */
export function noteSighting(tabId: number, sighting: Sighting, page?: TabState): Promise<Noted | null> {
  return noteQueue(async () => noteOne(tabId, sighting, page ?? (await tabState(tabId))));
}

async function noteOne(tabId: number, seen: Sighting, tab: TabState): Promise<Noted | null> {
  const around = joinEvidence(seen.at, evidenceOf(tabId));
  const understanding = doubtInOutage(classifySighting(seen, tab), around);
  if (understanding.kind === 'benign') return null;
  const receipt =
    understanding.kind === 'success' && arrivalIn(seen.text, seen.rule === 'success') === 'arrived';
  // "Saved" and "uploaded" are steps on the way: they go into no note, only a receipt is proof.
  if (understanding.kind === 'success' && !receipt) return null;

  const store = await openStore();
  const known = await store.noteById(seen.id);
  const { opened, withTab } = await applicationOf(tab, seen.at);
  const application = withTab(opened);
  if (known) return { note: known, application, fresh: false };
  const same = (await store.notesOf(application.id)).find(note => saysTheSame(note, seen));
  if (same) return { note: same, application, fresh: false };

  const note: Note = { ...unfiledNote(tabId, seen, tab), caseId: application.id, understanding };
  const isProof = receipt && !understanding.unsure;
  const withNote = (one: Application) => (isProof ? withReceived(withTab(one), seen.at) : withTab(one));
  const stored = await store.addNote(note, opened, withNote);
  if (tabId !== noTab) await changeTab(tabId, now => withNewRevision({ ...now, caseId: application.id }));
  return { note, application: stored ?? application, fresh: stored !== null };
}

/** True for one message that was read twice at the same time, alone and with the words around it. */
function saysTheSame(note: Note, seen: Sighting): boolean {
  if (Math.abs(Date.parse(seen.at) - Date.parse(note.at)) > sameMomentMs) return false;
  if (note.context === 'silence' || seen.context === 'silence' || note.url !== seen.url) return false;
  const text = redactText(seen.text);
  return note.field === seen.field && (note.text.includes(text) || text.includes(note.text));
}

/** A note before it is known what it means and where it belongs: the sighting with its evidence, cleaned. */
function unfiledNote(tabId: number, seen: Sighting, tab: TabState): Omit<Note, 'caseId' | 'understanding'> {
  const recent = evidenceOf(tabId);
  const note = {
    ...seen,
    text: redactText(seen.text),
    trail: tab.trail,
    corrected: null,
    network: [],
    ids: findIds(seen.text),
    environment: environmentOf(tab.window, recent),
    screenshot: null,
    remark: null,
  };
  return withEvidence(note, recent);
}

/**
 * Gives evidence of the network to the notes of the tab that belong to the same moment and were stored before it: a
 * browser may count an answer only when its page has been read already.
 */
export function joinLate(tabId: number, evidence: NetworkEvidence): Promise<void> {
  return noteQueue(async () => {
    const { caseId } = await tabState(tabId);
    if (!caseId) return;
    const store = await openStore();
    for (const { id, at, network } of await store.notesOf(caseId)) {
      if (joinEvidence(at, [evidence]).length === 0 || network.some(one => isSame(one, evidence))) continue;
      await store.changeNote(id, note => withEvidence(note, [...note.network, evidence]));
    }
  });
}

/** Several requests may fail at one moment. */
function isSame(one: NetworkEvidence, other: NetworkEvidence): boolean {
  return one.at === other.at && one.url === other.url && one.status === other.status;
}

function withEvidence<One extends Pick<Note, 'at' | 'context' | 'text' | 'network' | 'ids'>>(
  note: One,
  evidence: readonly NetworkEvidence[],
): One {
  const network = joinEvidence(note.at, evidence, note.context === 'silence' ? note.text : undefined);
  return { ...note, network, ids: [...new Set([...note.ids, ...network.flatMap(({ ids }) => ids)])] };
}

/**
 * The application of the application in this tab as it is now: an earlier one, or a new one that is not stored yet.
 */
export async function applicationFor(tab: TabState, at: string): Promise<Application> {
  const { opened, withTab } = await applicationOf(tab, at);
  return withTab(opened);
}

/**
 * The application as it was before this page, and what the page adds to it whatever happens to it in the meantime.
 */
async function applicationOf(
  tab: TabState,
  at: string,
): Promise<{ opened: Application; withTab: (application: Application) => Application }> {
  const store = await openStore();
  const page = applicationIn(tab);
  const tabApplication = tab.caseId ? await store.applicationById(tab.caseId) : null;
  const found = findApplication(await store.applicationsLike(page, at), page, tabApplication);
  return {
    opened: found ?? newApplication(crypto.randomUUID(), page, at),
    withTab: application =>
      withLookedIn(withChannels(withPage(application, page, at), tab.channels), ...tab.lookedIn),
  };
}

/** What the page in a tab tells about the application. */
export function applicationIn(tab: TabState): ApplicationFacts {
  return {
    vendor: tab.vendorId,
    frontEnd: tab.frontEndId,
    employer: tab.employer,
    employerDomain: tab.employerDomain,
    job: tab.job,
    url: tab.url,
    deadline: tab.deadline,
  };
}

/** Stores a problem that the applicant logged by hand, as the kind that they chose; answers its application. */
export function storeLogged(
  tabId: number,
  sighting: Sighting,
  kind: MessageKind,
  remark: string | null,
): Promise<string> {
  return noteQueue(async () => {
    const tab = await tabState(tabId);
    const { opened, withTab } = await applicationOf(tab, sighting.at);
    const note: Note = {
      ...unfiledNote(tabId, sighting, tab),
      caseId: opened.id,
      understanding: { kind, confidence: 1, unsure: false, because: 'by-hand' },
      remark,
    };
    const withNote = (one: Application) =>
      kind === 'success' ? withReceived(withTab(one), sighting.at) : withTab(one);
    await (await openStore()).addNote(note, opened, withNote);
    await changeTab(tabId, now => withNewRevision({ ...now, caseId: opened.id }));
    return opened.id;
  });
}

/**
 * The application of the application in this tab as the popup shows it, and whether anything of it is stored yet.
 */
export async function applicationInTab(
  tab: TabState,
): Promise<{ application: Application; isStored: boolean }> {
  const application = await applicationFor(tab, toLocalIso(new Date()));
  const stored = await (await openStore()).applicationById(application.id);
  return { application, isStored: stored !== null };
}
