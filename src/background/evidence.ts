import type { NetworkEvidence, Note } from '../applications/note.ts';
import { doubtInOutage, joinEvidence, sightingSpanOf } from '../failures/network.ts';
import { openStore } from '../storage/open-store.ts';
import { networkEvidence, isOfDocument } from './network.ts';
import { bare } from './tab-pages.ts';
import { type PageState, tabState } from './tabs.ts';

/** The moment of the first note that took a piece of evidence. Gone with the background, as the evidence is. */
const takenAt = new WeakMap<NetworkEvidence, number>();

/**
 * What failed in a tab lately, as far as it is of the page's own navigation, oldest first. What an earlier note took is
 * none of a failure at the moment `at` that came after another press, or with evidence of its own: each attempt has its
 * own request, and a help desk asks for the id of that.
 */
export function evidenceFor(tabId: number, page: PageState, at: string): readonly NetworkEvidence[] {
  const seen = Date.parse(at);
  const own = networkEvidence(tabId).filter(evidence => isOfNavigation(evidence, page));
  return own.filter(evidence => {
    const taken = takenAt.get(evidence);
    if (taken === undefined || taken >= seen) return true;
    // It answers a press that its note knew nothing of yet: what is pressed may be told after what failed by it.
    if (wasPressedBetween(page, taken, Math.min(seen, Date.parse(evidence.at)))) return true;
    const isNewer = (other: NetworkEvidence) =>
      !takenAt.has(other) && Date.parse(other.at) > taken && Date.parse(other.at) <= seen;
    return !wasPressedBetween(page, taken, seen) && !own.some(isNewer);
  });
}

/** Whether a button was pressed after the first moment, and not after the second. */
function wasPressedBetween({ trail }: PageState, from: number, to: number): boolean {
  return trail.some(({ did, at }) => did === 'pressed' && Date.parse(at) > from && Date.parse(at) <= to);
}

/**
 * Gives evidence of the network to the notes of the tab that belong to the same moment and were stored before it: a
 * browser may count an answer only when its page has been read already.
 */
export async function joinLate(tabId: number, evidence: NetworkEvidence): Promise<void> {
  const page = await tabState(tabId);
  if (!page.caseId || !isOfNavigation(evidence, page)) return;
  const [from, to] = sightingSpanOf(evidence);
  const came = Date.parse(evidence.at);
  await (await openStore()).changeNotesBetween(page.caseId, from, to, note => {
    const isKnown = note.network.some(one => isSame(one, evidence));
    if (isKnown || wasPressedBetween(page, Date.parse(note.at), came)) return null;
    return inDoubt(withEvidence(note, [...note.network, evidence]));
  });
}

/** What was read as a rule before it was known that something failed in its moment. The applicant's own word stays. */
function inDoubt(note: Note): Note {
  if (note.corrected !== null || note.understanding.because === 'by-hand') return note;
  return { ...note, understanding: doubtInOutage(note.understanding, note.network) };
}

/** A note with what the network says of its moment, and with the ids of the answers. It has taken them then. */
export function withEvidence<One extends Pick<Note, 'at' | 'network' | 'ids' | 'context' | 'text'>>(
  note: One,
  evidence: readonly NetworkEvidence[],
): One {
  const network = joinEvidence(note.at, evidence, silentFailureOf(note));
  for (const one of network) if (!takenAt.has(one)) takenAt.set(one, Date.parse(note.at));
  return { ...note, network, ids: [...new Set([...note.ids, ...network.flatMap(({ ids }) => ids)])] };
}

/** Which silence a note is of, where the page said nothing. */
export function silentFailureOf({ context, text }: Pick<Note, 'context' | 'text'>): string | undefined {
  return context === 'silence' ? text : undefined;
}

/** Whether a failed request belongs to this page: not to the one before it, and not to a document that came after it. */
function isOfNavigation(evidence: NetworkEvidence, { since, url }: PageState): boolean {
  if (isOfDocument(evidence) && bare(evidence.url) !== bare(url)) return false;
  return since === null || Date.parse(evidence.at) >= since;
}

/** Several requests may fail at one moment. */
function isSame(one: NetworkEvidence, other: NetworkEvidence): boolean {
  return one.at === other.at && one.url === other.url && one.status === other.status;
}
