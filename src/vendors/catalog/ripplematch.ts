import type { Vendor } from '../vendor.ts';

export default {
  id: 'ripplematch',
  name: 'RippleMatch',
  company: 'RippleMatch',
  hostedBy: 'vendor',
  role: 'campus',
  pages: {
    patterns: ['*://app.ripplematch.com/v2/public/*'],
    examples: ['https://app.ripplematch.com/v2/public/job/71312c11/details'],
    counterExamples: ['https://ripplematch.com/', 'https://app.ripplematch.com/privacy'],
    extract: ['/job/(?<job>\\w+)'],
    sources: [
      'https://app.ripplematch.com/privacy',
      'public code index record 28594857180',
      'public code index record 70910965649',
    ],
    asOf: null,
  },
  support: {
    policy: 'unknown',
    looked: '2026-11-28',
    channels: [],
    sources: ['https://app.ripplematch.com/privacy'],
    asOf: null,
  },
} satisfies Vendor;
