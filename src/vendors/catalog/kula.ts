import type { Vendor } from '../vendor.ts';

const sources = [
  'public code index record 59885140050',
  'public code index record 70329444342',
  'public code index record 68555247297',
];
const listed =
  'https://github.com/colophon-group/jobseek/blob/1763b11f93852716cc0088af5a90041a7148b57d/apps/crawler/data/boards.csv';

export default {
  id: 'kula',
  name: 'Kula',
  company: null,
  hostedBy: 'vendor',
  role: 'ats',
  pages: {
    patterns: ['*://careers.kula.ai/*'],
    examples: ['https://careers.kula.ai/globex', 'https://careers.kula.ai/globex/1234'],
    counterExamples: ['https://www.kula.ai/'],
    extract: ['careers\\.kula\\.ai/(?<employer>[^/?#]+)(?:/(?:jobs/)?(?<job>\\d+))?'],
    sources: [listed, ...sources],
    asOf: null,
  },
  fingerprints: {
    assets: ['careers.kula.ai'],
    sources: [
      'https://github.com/colophon-group/jobseek/blob/1763b11f93852716cc0088af5a90041a7148b57d/apps/crawler/data/boards.csv',
      ...sources,
    ],
    asOf: null,
  },
  kinds: [{ kind: 'posting', path: '^/[^/]+/(?:jobs/)?\\d+' }],
  support: {
    policy: 'unknown',
    looked: '2026-11-29',
    channels: [],
    sources: [listed, ...sources],
    asOf: null,
  },
} satisfies Vendor;
