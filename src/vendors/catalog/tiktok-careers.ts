import type { Vendor } from '../vendor.ts';

export default {
  id: 'tiktok-careers',
  name: 'TikTok Careers',
  company: null,
  hostedBy: 'employer',
  role: 'ats',
  pages: {
    patterns: ['*://lifeattiktok.com/search/*'],
    examples: ['https://lifeattiktok.com/search/7613563421813033269'],
    counterExamples: ['https://lifeattiktok.com/', 'https://www.tiktok.com/'],
    extract: ['/search/(?<job>\\d+)'],
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
