import type { Vendor } from '../vendor.ts';

const sources = [
  'https://github.com/ever-jobs/ever-jobs/tree/20079a64e123b6069b04e7eeee487e3355ca526d/packages/plugins/source-ats-flatchr/src',
];

export default {
  id: 'flatchr',
  name: 'Flatchr',
  company: null,
  hostedBy: 'vendor',
  role: 'ats',
  pages: {
    patterns: ['*://careers.flatchr.io/*', '*://*.flatchr.io/*/company/*'],
    examples: [
      'https://careers.flatchr.io/fr/company/flatchr/',
      'https://careers.flatchr.io/fr/company/groupeaudeo/vacancy/abc123-conducteur-de-travaux/',
      'https://adopt.flatchr.io/fr/company/adopt/',
    ],
    counterExamples: ['https://www.flatchr.io/'],
    extract: ['/company/(?<employer>[^/?#]+)(?:/vacancy/(?<job>[^/?#]+))?'],
    sources: [...sources, 'public code index record 55128159971', 'public code index record 66894544541'],
    asOf: '2026-08-21',
  },
  fingerprints: { assets: ['careers.flatchr.io'], sources, asOf: '2026-08-21' },
  kinds: [{ kind: 'posting', path: '/vacancy/[^/]+' }],
  support: { policy: 'unknown', looked: '2026-11-29', channels: [], sources, asOf: '2026-08-21' },
} satisfies Vendor;
