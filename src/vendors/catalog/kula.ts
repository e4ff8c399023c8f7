import type { Vendor } from '../vendor.ts';

const sources = [
  'public code index record 59885140050',
  'public code index record 70329444342',
  'public code index record 68555247297',
];

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
    sources,
    asOf: null,
  },
  fingerprints: { assets: ['careers.kula.ai'], sources, asOf: null },
  kinds: [{ kind: 'posting', path: '^/[^/]+/(?:jobs/)?\\d+' }],
  support: { policy: 'unknown', channels: [], sources, asOf: null },
} satisfies Vendor;
