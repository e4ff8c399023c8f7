import type { Sighting, Step } from '../../applications/note.ts';
import { sampleNote } from '../../applications/samples.ts';
import type { SentSighting } from '../../messages/contract.ts';
import type { PageFacts } from '../../page/seen.ts';
import { pageHandlers } from '../pages.ts';

/** Two jobs of two employers on one vendor's host. */
export const globex = 'https://jobs.lever.co/globex/7a8d4c21-0000-4000-8000-000000000001/apply';
export const initech = 'https://jobs.lever.co/initech/7a8d4c21-0000-4000-8000-000000000002/apply';

let begun = Date.parse('2026-03-01T00:00:00Z');
const documents = new Map<string, number>();

const sender = (tab: number, url: string, frameId = 0, document = documentIn(tab, frameId) ?? begun) => {
  return { tab: { id: tab, url }, url, frameId, document } as never;
};

/** What a content script asks when a document was opened. */
export const open = (tab: number, url: string, frameId = 0, page: { referrer?: string } = {}) => {
  documents.set(`${tab}:${frameId}`, begun++);
  return pageHandlers['page/opened']({ title: '', ...page }, sender(tab, url, frameId));
};

/** Names the document that is in a tab by now, so that it can speak again after others were opened. */
export const documentIn = (tab: number, frameId = 0): number => documents.get(`${tab}:${frameId}`)!;

/** The browser brings a document back that a tab showed before. */
export const back = (tab: number, url: string, document: number) => {
  documents.set(`${tab}:0`, document);
  return pageHandlers['page/opened']({ title: '' }, sender(tab, url));
};

/** What it tells once the page has settled. */
export const read = (tab: number, url: string, job: PageFacts['job'], fingerprints: string[] = []) => {
  const facts: PageFacts = {
    kind: 'form',
    title: '',
    heading: null,
    job,
    lang: 'en',
    assets: [],
    links: [],
    footer: '',
  };
  return pageHandlers['page/read']({ facts, passages: [], fingerprints }, sender(tab, url));
};

/** What it tells when the page says that something failed; or what a document told that was in the tab before. */
export const see = (tab: number, sighting: SentSighting, document?: number) =>
  pageHandlers['sighting/seen'](sighting, sender(tab, sighting.url, 0, document));

/** What the applicant did on it. */
export const step = (tab: number, url: string, ...steps: Step[]) =>
  pageHandlers['trail/stepped'](steps, sender(tab, url));

/** A failure on a page, as it is sent. */
export function failure(id: string, url: string, change: Partial<Sighting> = {}): Sighting {
  const { title, text, context, lang, field, step } = sampleNote;
  const seen = { title, text, context, lang, field, step, rule: 'system', trail: [] } as const;
  return { id, at: new Date().toISOString(), url, ...seen, ...change };
}
