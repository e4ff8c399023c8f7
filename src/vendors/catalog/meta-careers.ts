import type { Vendor } from '../vendor.ts';

export default {
  id: 'meta-careers',
  name: 'Meta Careers',
  company: null,
  hostedBy: 'employer',
  role: 'ats',
  pages: {
    patterns: ['*://www.metacareers.com/jobs/*'],
    examples: ['https://www.metacareers.com/jobs/1468691051611430'],
    counterExamples: ['https://www.metacareers.com/'],
    extract: ['/jobs/(?<job>\\d+)'],
    sources: [
      'https://github.com/speedyapply/2026-SWE-College-Jobs/blob/b4a13535572a17b56afb6b1ab65cd4693fdf1b57/NEW_GRAD_USA.md',
    ],
    asOf: '2026-07-02',
  },
  support: {
    policy: 'unknown',
    channels: [],
    sources: [
      'https://github.com/speedyapply/2026-SWE-College-Jobs/blob/b4a13535572a17b56afb6b1ab65cd4693fdf1b57/NEW_GRAD_USA.md',
    ],
    asOf: null,
  },
} satisfies Vendor;
