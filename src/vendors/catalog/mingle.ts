import type { Vendor } from '../vendor.ts';

const sources = [
  'public code index record 5161391721',
  'public code index record 31187739818',
  'public code index record 26006636293',
];
const listed =
  'https://github.com/colophon-group/jobseek/blob/1763b11f93852716cc0088af5a90041a7148b57d/apps/crawler/data/boards.csv';

export default {
  id: 'mingle',
  name: 'Mingle',
  company: null,
  hostedBy: 'vendor',
  role: 'ats',
  pages: {
    patterns: ['*://*.mingle.ro/*'],
    except: ['*://mingle.ro/*', '*://www.mingle.ro/*'],
    examples: ['https://acrom.mingle.ro/ro/apply', 'https://medicover.mingle.ro/en/apply/'],
    counterExamples: ['https://www.mingle.ro/'],
    extract: ['//(?<employer>[^./]+)\\.mingle\\.ro(?:/[a-z]{2}/(?:embed/)?apply/(?<job>[^/?#]+))?'],
    sources: [listed, ...sources],
    asOf: null,
  },
  kinds: [{ kind: 'posting', path: '/apply/[^/?#]+' }],
  support: {
    policy: 'unknown',
    looked: '2026-11-29',
    channels: [],
    sources: [listed, ...sources],
    asOf: null,
  },
} satisfies Vendor;
