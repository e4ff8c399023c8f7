import type { Vendor } from '../vendor.ts';

const sources = [
  'public code index record 53247546423',
  'public code index record 70877493781',
  'public code index record 71342289461',
];

export default {
  id: 'quickin',
  name: 'Quickin',
  company: null,
  hostedBy: 'vendor',
  role: 'ats',
  pages: {
    patterns: ['*://jobs.quickin.io/*'],
    examples: ['https://jobs.quickin.io/globex/jobs', 'https://jobs.quickin.io/globex/jobs/0123456789abcdef'],
    counterExamples: ['https://quickin.io/'],
    extract: ['jobs\\.quickin\\.io/(?<employer>[^/?#]+)(?:/jobs/(?<job>[^/?#]+))?'],
    sources,
    asOf: null,
  },
  fingerprints: { assets: ['jobs.quickin.io'], sources, asOf: null },
  kinds: [{ kind: 'posting', path: '^/[^/]+/jobs/[^/]+' }],
  support: { policy: 'unknown', looked: '2026-11-29', channels: [], sources, asOf: null },
} satisfies Vendor;
