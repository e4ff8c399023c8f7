import type { Vendor } from '../vendor.ts';

const sources = [
  'https://github.com/ever-jobs/ever-jobs/tree/20079a64e123b6069b04e7eeee487e3355ca526d/packages/plugins/source-ats-jobdiva/src',
  'public code index record 68555247297',
];

export default {
  id: 'jobdiva',
  name: 'JobDiva',
  company: null,
  hostedBy: 'vendor',
  role: 'ats',
  pages: {
    patterns: ['*://*.jobdiva.com/portal/*', '*://*.jobdiva.com/candidates/*'],
    examples: [
      'https://www1.jobdiva.com/portal/?a=PORTAL',
      'https://www2.jobdiva.com/candidates/myjobs/getportaljobs.jsp?a=PORTAL',
    ],
    // Recruiters work under this path.
    counterExamples: ['https://www1.jobdiva.com/employers/', 'https://www.jobdiva.com/'],
    // The employer is an opaque code in the query.
    sources,
    asOf: '2026-08-21',
  },
  fingerprints: { assets: ['jobdiva.com/portal', 'jobdiva.com/candidates'], sources, asOf: '2026-08-21' },
  support: { policy: 'unknown', looked: '2026-11-28', channels: [], sources, asOf: '2026-08-21' },
} satisfies Vendor;
