import type { Vendor } from '../vendor.ts';

export default {
  id: 'google-careers',
  name: 'Google Careers',
  company: null,
  hostedBy: 'employer',
  role: 'ats',
  pages: {
    patterns: ['*://www.google.com/about/careers/applications/*'],
    examples: ['https://www.google.com/about/careers/applications/jobs/results/108751546254009030'],
    counterExamples: ['https://www.google.com/about/careers/', 'https://www.google.com/search?q=jobs'],
    extract: ['/jobs/results/(?<job>\\d+)'],
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
