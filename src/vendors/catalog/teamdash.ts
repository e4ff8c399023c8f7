import type { Vendor } from '../vendor.ts';

const sources = [
  'https://github.com/ever-jobs/ever-jobs/tree/20079a64e123b6069b04e7eeee487e3355ca526d/packages/plugins/source-ats-teamdash/src',
];

export default {
  id: 'teamdash',
  name: 'Teamdash',
  company: null,
  hostedBy: 'vendor',
  role: 'ats',
  pages: {
    // Recruiters work on the same host.
    patterns: ['*://*.teamdash.com/p/*'],
    examples: ['https://cr14.teamdash.com/p/job/20eH77Ul/career-page'],
    counterExamples: ['https://www.teamdash.com/', 'https://cr14.teamdash.com/login'],
    extract: ['//(?<employer>[^./]+)\\.teamdash\\.com/p/job/(?<job>[^/?#]+)'],
    sources,
    asOf: '2026-08-21',
  },
  fingerprints: { assets: ['teamdash.com/p'], sources, asOf: '2026-08-21' },
  kinds: [{ kind: 'posting', path: '^/p/job/' }],
  support: { policy: 'unknown', looked: '2026-11-29', channels: [], sources, asOf: '2026-08-21' },
} satisfies Vendor;
