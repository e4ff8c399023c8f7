import type { Vendor } from '../vendor.ts';

const sources = [
  'https://github.com/ever-jobs/ever-jobs/tree/20079a64e123b6069b04e7eeee487e3355ca526d/packages/plugins/source-ats-polymer/src',
  'public code index record 71478110162',
];

export default {
  id: 'polymer',
  name: 'Polymer',
  company: 'Polymer',
  hostedBy: 'vendor',
  role: 'ats',
  pages: {
    patterns: ['*://jobs.polymer.co/*'],
    examples: ['https://jobs.polymer.co/globex', 'https://jobs.polymer.co/globex/12345'],
    counterExamples: ['https://www.polymer.co/'],
    extract: ['jobs\\.polymer\\.co/(?<employer>[^/?#]+)(?:/(?<job>\\d+))?'],
    sources,
    asOf: '2026-08-21',
  },
  fingerprints: {
    assets: ['jobs.polymer.co'],
    selectors: ['a.footer__logo[href*="polymer.co"]'],
    sources: [
      'https://github.com/ever-jobs/ever-jobs/blob/20079a64e123b6069b04e7eeee487e3355ca526d/packages/plugins/source-ats-polymer/src/polymer.constants.ts',
      'public code index record 71478110162',
    ],
    asOf: null,
  },
  kinds: [{ kind: 'posting', path: '^/[^/]+/\\d+' }],
  support: { policy: 'unknown', looked: '2026-11-29', channels: [], sources, asOf: '2026-08-21' },
} satisfies Vendor;
