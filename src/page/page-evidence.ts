import type { PageEvidence } from '../vendors/recognise.ts';
import type { PageFacts } from './seen.ts';

/**
 * What a page's facts show of the system behind it. `fingerprints` are the directory's selectors that were found.
 */
export function pageEvidence(facts: PageFacts, url: string, fingerprints: readonly string[]): PageEvidence {
  const { assets, requests = [], links, footer, kind, job } = facts;
  const isAboutJob = kind === 'posting' || job !== null;
  return { url, assets, requests, links, footer, fingerprints, isAboutJob, isForm: kind === 'form' && !job };
}
