import { maxAnswerMs } from '../applications/answer-time.ts';
import type { Application } from '../applications/application.ts';
import {
  newApplication,
  withChannels,
  withLookedIn,
  withPage,
  withReceived,
} from '../applications/open-application.ts';
import { toLocalIso } from '../applications/moment.ts';
import type { ApplicationFacts } from '../applications/same-application.ts';
import { settlingNothingAhead } from '../applications/working-again.ts';
import type { Note, NetworkEvidence, Sighting, Classification } from '../applications/note.ts';
import { laneOfSighting } from '../contacts/lanes.ts';
import { type CleanSighting, cleanNote } from '../redaction/clean-sighting.ts';
import { failedAnswer } from '../failures/failed-answers.ts';
import { findIds } from '../redaction/ids.ts';
import { isTrouble } from '../failures/at-rest/at-rest.ts';
import { byAnswer, byConnection, doubtInOutage, joinEvidence } from '../failures/network.ts';
import { plainText } from '../failures/plain-text.ts';
import { classifyMessage } from '../failures/classify-message.ts';
import { findConcepts } from '../failures/wording/concepts.ts';
import type { Circumstances } from '../messages/contract.ts';
import { openStore } from '../storage/open-store.ts';
import type { NotedPage, Recorded } from '../storage/recording.ts';
import type { MessageKind } from '../vendors/vocabulary.ts';
import { environmentOf } from './environment.ts';
import { evidenceFor, silentFailureOf, withEvidence } from './evidence.ts';
import { isOfDocument } from './network.ts';
import { mayAnswerToSent } from './sent-forms.ts';
import type { PageState } from './tabs.ts';

/**
 * What a sighting means. A vendor's rule outranks the classifier; silence is always a question; a job that is
 * "not found" right after Submit is more likely a fault than a closed job. `isAnswer`: it may answer to the last press.
 */
export function classifySighting(
  sighting: Sighting,
  page: PageState,
  { marked, around, standing = false, unasked, isAnswer = true }: Circumstances & { isAnswer?: boolean } = {},
): Classification {
  if (sighting.context === 'silence') {
    return { kind: 'system', confidence: 0.5, unsure: true, because: 'nothing-happened' };
  }
  // All of its words were held back: when it was stored, or while it waited for that.
  if (/^[[\]…\s]+$/.test(sighting.text)) {
    return { kind: 'system', confidence: 0.5, unsure: true, because: 'words-withheld' };
  }
  const sincePress = isAnswer ? timeSincePress(sighting, page) : Number.NaN;
  const text = standing ? sighting.text : withTitleApart(sighting.text, page.job.title);
  const classified = classifyMessage({ ...sighting, text, marked, around, unasked }, sincePress, standing);
  if (classified.kind === 'state' && sincePress < maxAnswerMs && saysNotFound(sighting.text, page)) {
    return { kind: 'system', confidence: 0.5, unsure: true, because: 'not-found-after-submit' };
  }
  return classified;
}

/** What stands below the title of the job, which the page had before, is no sentence with it: "Cook Application submitted". */
function withTitleApart(text: string, title: string | null): string {
  return title && text.startsWith(`${title} `) ? `${title}\n${text.slice(title.length + 1)}` : text;
}

/**
 * Whether a text says that something is not there. After a file was chosen "no longer available" says it, too: a server
 * that drops a large form has lost the job with it.
 */
function saysNotFound(text: string, { trail }: PageState): boolean {
  const plain = plainText(text);
  const said = new Set<string>(findConcepts(plain).map(({ concept }) => concept));
  const hasFile = trail.some(step => step.did === 'attached');
  if (otherNotFound.test(plain)) return true;
  // "Is not known here", said of a job.
  if (said.has('unknownPerson') && said.has('job') && !said.has('account')) return true;
  return said.has('notFound') || said.has('gone') || (hasFile && said.has('unavailable'));
}

/** What the words of the classifier do not have: "was not found", "does not seem to exist", "we cannot locate it". */
const otherNotFound =
  / (?:no|nao) (?:(?:fue|foi|ha sido) (?:encontrad|hallad|achad)|(?:conseguimos |pudimos |logramos )?locali[sz]a\p{L}*)| not (?:seem|appear) to (?:exist|be (?:there|here))| semble (?:pas|plus) exist| scheint (?:\p{L}+ )?nicht (?:mehr )?zu (?:existier|geb)| (?:parece|sembra) (?:nao |no |non )?(?:existir|esistere)| (?:ne |n )(?:parvenons|arrivons|avons) pas (?:a )?(?:localis|retrouv)/u;

/** Milliseconds since a button was pressed; not a number where none was. */
function timeSincePress({ at }: Pick<Sighting, 'at'>, { trail }: PageState): number {
  const pressed = trail.findLast(step => step.did === 'pressed');
  return pressed ? Date.parse(at) - Date.parse(pressed.at) : Number.NaN;
}

/** What a server's page of its own says is wrong, by its status. */
function byPageStatus(
  read: Classification,
  seen: Sighting,
  sincePress: number,
  around: readonly NetworkEvidence[],
): Classification {
  const status = around.find(isOfDocument)?.status;
  // That a page is empty needs no question where its server says what is wrong.
  const silent = status && seen.text === 'empty-page' && failedAnswer(status, 'POST');
  if (silent && !silent.onlyAfterSending)
    return { kind: silent.kind, confidence: 0.9, unsure: false, because: `status ${status}` };
  if (seen.context !== 'page' || !status || status < 400) return read;
  // Words that mean nothing by themselves are quoted with the question.
  if (read.kind === 'benign') {
    const answer = sincePress < maxAnswerMs && failedAnswer(status, 'POST');
    if (!answer) return read;
    const { kind, onlyAfterSending: unsure } = answer;
    return { kind, confidence: unsure ? 0.5 : 0.9, unsure, because: `status ${status}` };
  }
  if (isGonePage(seen, sincePress, around)) return { ...read, kind: 'state', because: 'status 404' };
  const isBarred = status === 403 || status === 429;
  return isBarred ? { ...read, kind: 'access', because: `status ${status}` } : read;
}

/** A page that is not there, and that nothing was sent to, is an old link or a job that is gone: a rule, not a fault. */
function isGonePage(seen: Sighting, sincePress: number, around: readonly NetworkEvidence[]): boolean {
  const status = around.find(isOfDocument)?.status;
  const isGone = status === 404 || status === 410;
  return isGone && seen.context === 'page' && !(sincePress < maxAnswerMs);
}

/**
 * Classifies a sighting and stores it, durably, with the application it belongs to. Null when it means nothing
 * (`benign`). Rejects when it could not be stored; the sender keeps it then.
 *
 * @param page what was known of its page
 * @param about `isElsewhere`: it was in a frame of another company, so it is no more than a question
 */
export async function noteSighting(
  tabId: number,
  seen: CleanSighting,
  page: PageState,
  about: Circumstances & { isElsewhere?: boolean } = {},
): Promise<Recorded | null> {
  const network = joinEvidence(seen.at, evidenceFor(tabId, page, seen.at), silentFailureOf(seen));
  if (seen.text === 'empty-page' && (await isNotedByAnswer(page, network))) return null;
  // What is on a page that a link led to answers to nothing.
  const isAnswer = !about.standing || (await mayAnswerToSent(tabId, seen.at, page.trail));
  const read = byAnswer(classifySighting(seen, page, { ...about, isAnswer }), seen.text, network);
  const isToldByStatus = read.kind === 'system' || read.kind === 'benign';
  const sincePress = isAnswer ? timeSincePress(seen, page) : Number.NaN;
  const meant = isToldByStatus ? byPageStatus(read, seen, sincePress, network) : read;
  const sure = byConnection(doubtInOutage(meant, network), network, navigator.onLine);
  // A press that nothing visible answers stays a question, however surely a status says why: the page says nothing.
  const isSilent = seen.context === 'silence' && seen.text !== 'empty-page';
  const understanding = about.isElsewhere || isSilent ? { ...sure, unsure: true } : sure;
  if (understanding.kind === 'benign') return null;
  const note = { ...unfiledNote(tabId, seen, page, about), understanding };
  const store = await openStore();
  return store.record(note, notedPage(page, seen.at, understanding, about.stood ? page.since : null));
}

/** That a page is empty says nothing new where its server's error was noted for it a moment before. */
async function isNotedByAnswer({ caseId }: PageState, around: readonly NetworkEvidence[]): Promise<boolean> {
  const answer = around.find(isOfDocument);
  if (!answer || !caseId) return false;
  const notes = await (await openStore()).notesOf(caseId);
  const isOfAnswer = ({ context, text }: Note) => context === 'network' || text === 'empty-page';
  return notes.some(note => isOfAnswer(note) && Date.parse(note.at) >= Date.parse(answer.at));
}

/**
 * Stores a problem that the applicant logged by hand, as the kind that they chose. The same id twice is stored once.
 */
export async function storeLogged(
  tabId: number,
  seen: CleanSighting,
  page: PageState,
  { kind, remark }: { kind: MessageKind; remark: string | null },
): Promise<Recorded> {
  const understanding = { kind, confidence: 1, unsure: false, because: 'by-hand' };
  const note = { ...unfiledNote(tabId, seen, page), understanding, remark };
  return (await openStore()).record(note, notedPage(page, seen.at, understanding, null));
}

/** A note before it is known what it means and where it belongs: the sighting with its evidence. */
function unfiledNote(
  tabId: number,
  seen: CleanSighting,
  page: PageState,
  { translated: isTranslated = false, foldedId }: Circumstances = {},
): Omit<Note, 'caseId' | 'understanding'> {
  const recent = evidenceFor(tabId, page, seen.at);
  const lane = laneOfSighting(seen);
  const note = {
    ...seen,
    ...(lane && { lane }),
    trail: page.trail,
    corrected: null,
    network: [],
    ids: [...findIds(seen.text), ...(foldedId ? [foldedId] : [])],
    environment: environmentOf(page.window, recent, isTranslated),
    screenshot: null,
    remark: null,
  };
  return cleanNote(withEvidence(note, recent), seen);
}

function notedPage(
  page: PageState,
  at: string,
  { kind, unsure }: Classification,
  since: number | null,
): NotedPage {
  const addTo = withPageOf(page, at);
  return {
    facts: applicationIn(page),
    tabApplication: page.caseId,
    since,
    addTo: application => {
      const known = addTo(application);
      if (kind === 'success' && !unsure) return withReceived(known, at);
      return isTrouble(kind) ? settlingNothingAhead(known, at, new Date()) : known;
    },
  };
}

/** What a page adds to its application whatever happens to that in the meantime. */
function withPageOf(page: PageState, at: string): (application: Application) => Application {
  return application =>
    withLookedIn(
      withChannels(withPage(application, applicationIn(page), at), page.channels),
      ...page.lookedIn,
    );
}

/** What is known of the application from the page in a tab. */
export function applicationIn(page: PageState): ApplicationFacts {
  return {
    vendor: page.vendorId,
    frontEnd: page.frontEndId,
    employer: page.employer,
    employerDomain: page.employerDomain,
    job: page.job,
    url: page.url,
    deadline: page.deadline,
  };
}

/**
 * The application of this tab as it is now: a stored one, or a new one that is not stored yet.
 */
export async function applicationInTab(
  page: PageState,
): Promise<{ application: Application; isStored: boolean }> {
  const at = toLocalIso(new Date());
  const facts = applicationIn(page);
  const stored = await (await openStore()).findFor(facts, page.caseId, at);
  const application = withPageOf(page, at)(stored ?? newApplication(crypto.randomUUID(), facts, at));
  return { application, isStored: stored !== null };
}
