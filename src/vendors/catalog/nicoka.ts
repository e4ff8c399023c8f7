import type { Vendor } from '../vendor.ts';

const sources = [
  'public code index record 68434058973',
  'public code index record 55202562836',
  'public code index record 59353344535',
];

export default {
  id: 'nicoka',
  name: 'Nicoka',
  company: null,
  hostedBy: 'vendor',
  role: 'ats',
  pages: {
    // Staff use the rest of the employer's host.
    patterns: ['*://*.nicoka.com/public/jobs*'],
    examples: ['https://globex.nicoka.com/public/jobs/'],
    counterExamples: ['https://www.nicoka.com/', 'https://globex.nicoka.com/'],
    extract: ['//(?<employer>[^./]+)\\.nicoka\\.com'],
    sources,
    asOf: null,
  },
  support: { policy: 'unknown', looked: '2026-11-29', channels: [], sources, asOf: null },
} satisfies Vendor;
