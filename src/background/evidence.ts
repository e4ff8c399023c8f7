import type { NetworkEvidence, Note } from '../applications/note.ts';
import { joinEvidence, momentOf } from '../failures/network.ts';
import { openStore } from '../storage/open-store.ts';
import { networkEvidence, isOfDocument } from './network.ts';
import { bare } from './tab-pages.ts';
import { type PageState, tabState } from './tabs.ts';

/** What failed in a tab lately, as far as it is of the page's own navigation, oldest first. */
export function evidenceFor(tabId: number, page: PageState): readonly NetworkEvidence[] {
  return networkEvidence(tabId).filter(evidence => isOfNavigation(evidence, page));
}

/**
 * Gives evidence of the network to the notes of the tab that belong to the same moment and were stored before it: a
 * browser may count an answer only when its page has been read already.
 */
export async function joinLate(tabId: number, evidence: NetworkEvidence): Promise<void> {
  const page = await tabState(tabId);
  if (!page.caseId || !isOfNavigation(evidence, page)) return;
  const [from, to] = momentOf(evidence);
  await (await openStore()).changeNotesBetween(page.caseId, from, to, note =>
    note.network.some(one => isSame(one, evidence)) ? null : withEvidence(note, [...note.network, evidence]),
  );
}

/** A note with what the network says of its moment, and with the ids of the answers. */
export function withEvidence<One extends Pick<Note, 'at' | 'network' | 'ids' | 'context' | 'text'>>(
  note: One,
  evidence: readonly NetworkEvidence[],
): One {
  const network = joinEvidence(note.at, evidence, silentFailureOf(note));
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
