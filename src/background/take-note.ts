import browser from 'webextension-polyfill';
import type { Note, Sighting } from '../applications/note.ts';
import { type CleanSighting, cleanSighting, withoutWords } from '../redaction/clean-sighting.ts';
import { redactPageUrl } from '../redaction/redact-page-url.ts';
import { type LeftSighting, type Notice, circumstancesOf, outboxOf } from '../messages/contract.ts';
import { mayNotify } from '../storage/settings.ts';
import { openStore } from '../storage/open-store.ts';
import type { Recorded } from '../storage/recording.ts';
import { correctionFor, withQuestionAnswered } from '../views/answers.ts';
import { vendorAt } from '../vendors/directory.ts';
import { noteSighting } from './notes.ts';
import { noticeFor } from './notices.ts';
import { beginOf } from './place.ts';
import { isWatched } from './sites.ts';
import { onNewPage, onVendorPage } from './tab-pages.ts';
import { type TabState, changeTab, emptyTab, noTab, pageOf, tabState, withSteps } from './tabs.ts';

/**
 * What to say in the page about a note that was just stored; null: nothing. It is said again where the page asks again,
 * since it heard no answer when the background was stopped after storing.
 */
export async function noticeOf(recorded: Recorded | null): Promise<Notice | null> {
  if (!recorded?.isNew && !recorded?.isAgain) return null;
  const { note, application, notes } = recorded;
  if (!(await mayNotify(note.url))) return null;
  return noticeFor(note, application, notes, new Date());
}

/** The applicant's word on a note outranks the classification. Answers the note as it is now; null: it is gone. */
export async function correct(noteId: string, isError: boolean): Promise<Note | null> {
  return (await openStore()).changeNote(noteId, before => ({
    ...before,
    corrected: correctionFor(before, isError),
  }));
}

/** Takes back the applicant's word on a note. Answers the note as it is now; null: it is gone. */
export async function uncorrect(noteId: string): Promise<Note | null> {
  return (await openStore()).changeNote(noteId, before => ({ ...before, corrected: null }));
}

/** The answer to the question about a note. Answers the note as it is now; null: it is gone. */
export async function answerQuestion(noteId: string, yes: boolean): Promise<Note | null> {
  return (await openStore()).changeNote(noteId, before => withQuestionAnswered(before, yes));
}

/** What to do next, in the words of the popup, once a question about a note was answered in the page. */
export async function noticeAfter(note: Note): Promise<Notice | null> {
  const now = await (await openStore()).snapshotOf(note.caseId);
  return now && noticeFor(note, now.application, now.notes, new Date());
}

/** How often a sighting may fail to be stored before it is stored without its words. */
const maxTries = 3;
const tries = new Map<string, number>();

/**
 * The door of the background: cleans a sighting and hands it on. One that cannot be stored three times is handed on
 * without its words: something in them must be the reason, and that something failed is worth knowing.
 */
export async function enter<Done>(
  raw: Sighting,
  address: string,
  store: (clean: CleanSighting) => Promise<Done>,
): Promise<Done> {
  try {
    const done = await store(cleanSighting(raw, address, redactPageUrl));
    tries.delete(raw.id);
    return done;
  } catch (error) {
    const count = (tries.get(raw.id) ?? 0) + 1;
    tries.set(raw.id, count);
    if (count < maxTries) throw error;
    console.error('Callworthy:', error);
    return store(withoutWords(raw, address));
  }
}

/**
 * Stores what the pages of a tab left behind when they went away, e.g. because one was reloaded while the background
 * slept. `outbox` says of which tab or frame, `before` is what was known of the tab then.
 */
export async function storePending(tabId: number, outbox: string, before: TabState): Promise<void> {
  for (const [key, left] of await pendingSightings(outbox)) {
    const page = pageOf(before, left.document ?? '') ?? (isIn(before, left) ? before : pageAt(left));
    await storeOne(tabId, key, left, page);
  }
}

/** At the start of the browser: stores the sightings that waited in the outbox when it was closed. */
export async function storeOrphans(): Promise<void> {
  for (const [key, left] of await pendingSightings(outboxOf())) {
    const tabId = Number(key.split(':')[1]);
    const tab = await tabState(tabId);
    // The page that is there already sends it itself.
    if (tab.documents.includes(left.document ?? '') || isIn(tab, left)) continue;
    await storeOne(noTab, key, left, pageAt(left));
  }
}

/** One that cannot be stored stays where it is, and stops no other. */
async function storeOne(tabId: number, key: string, left: LeftSighting, page: TabState): Promise<void> {
  try {
    // The page was read by a press, and is about no application.
    if (left.onForm === false && !(await isApplicationPage(page))) {
      await browser.storage.local.remove(key);
      return;
    }
    await enter(left, page.url || left.url, async clean => {
      const filed = { ...clean, url: page.url };
      const recorded = await noteSighting(tabId, filed, withSteps(page, clean.trail), circumstancesOf(left));
      if (recorded && tabId !== noTab) await rememberApplication(tabId, page, recorded);
    });
    await browser.storage.local.remove(key);
  } catch (error) {
    console.error('Callworthy:', error);
  }
}

/** The page in the tab may be another step of the same application by now. */
async function rememberApplication(tabId: number, page: TabState, { application }: Recorded): Promise<void> {
  await changeTab(tabId, now =>
    now.caseId === null && now.url === page.url ? { ...now, caseId: application.id } : now,
  );
}

async function pendingSightings(outbox: string): Promise<[key: string, sighting: LeftSighting][]> {
  const stored = await browser.storage.local.get(null);
  return Object.entries(stored).filter(([key]) => key.startsWith(outbox)) as [string, LeftSighting][];
}

/** Whether the sighting can be of this page. Tab ids are reused after a restart, so its time is compared, too. */
function isIn({ openedAt }: TabState, { at, document }: LeftSighting): boolean {
  return document === undefined && Date.parse(at) >= Date.parse(openedAt);
}

/** The state of a page that is gone, rebuilt from its address and from when its document began to load. */
function pageAt({ url, title, at, document }: LeftSighting): TabState {
  const since = document === undefined ? null : beginOf(document);
  const page = onNewPage(emptyTab, {
    address: url,
    title: title.slice(0, 200),
    now: at,
    topRead: true,
    since,
  });
  const vendor = vendorAt(url);
  const told = vendor ? onVendorPage(page, vendor, url, title.slice(0, 200)) : page;
  return { ...told, trail: [] };
}

/**
 * Whether a page without a form belongs to an application: its system or its job is known, the tab came there from one,
 * or the applicant allowed its site. A press on the toolbar button alone makes no application of a news page.
 */
export async function isApplicationPage({ url, vendorId, caseId, job }: TabState): Promise<boolean> {
  return (
    vendorId !== null || caseId !== null || job.title !== null || job.id !== null || (await isWatched(url))
  );
}
