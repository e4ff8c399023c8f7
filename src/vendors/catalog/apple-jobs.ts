import type { Vendor } from '../vendor.ts';

export default {
  id: 'apple-jobs',
  name: 'Apple Jobs',
  company: null,
  hostedBy: 'employer',
  role: 'ats',
  pages: {
    patterns: ['*://jobs.apple.com/*/*'],
    examples: ['https://jobs.apple.com/en-us/details/200664785-3810'],
    counterExamples: ['https://www.apple.com/careers/', 'https://jobs.apple.com/'],
    extract: ['/details/(?<job>[\\d-]+)'],
    sources: [
      'https://github.com/speedyapply/2026-SWE-College-Jobs/blob/b4a13535572a17b56afb6b1ab65cd4693fdf1b57/NEW_GRAD_USA.md',
    ],
    asOf: '2026-07-02',
  },
  support: {
    policy: 'unknown',
    looked: '2026-11-28',
    channels: [],
    sources: [
      'https://github.com/speedyapply/2026-SWE-College-Jobs/blob/b4a13535572a17b56afb6b1ab65cd4693fdf1b57/NEW_GRAD_USA.md',
    ],
    asOf: null,
  },
} satisfies Vendor;
