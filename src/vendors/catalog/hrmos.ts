import type { Vendor } from '../vendor.ts';

const reader =
  'https://github.com/colophon-group/jobseek/blob/55c392ecc8b3a76b950d7e86b6325a673ec6b0ea/apps/crawler/src/core/monitors/hrmos.py';

export default {
  id: 'hrmos',
  name: 'HRMOS',
  company: null,
  hostedBy: 'vendor',
  role: 'ats',
  pages: {
    patterns: ['*://hrmos.co/pages/*'],
    examples: ['https://hrmos.co/pages/zozo/jobs', 'https://hrmos.co/pages/zozo/jobs/0000001'],
    counterExamples: ['https://hrmos.co/'],
    // Some employers have a number in place of a name.
    extract: [
      'hrmos\\.co/pages/(?!\\d+/)(?<employer>[^/?#]+)/jobs/(?<job>[^/?#]+)',
      'hrmos\\.co/pages/(?!\\d+/)(?<employer>[^/?#]+)',
      'hrmos\\.co/pages/\\d+/jobs/(?<job>[^/?#]+)',
    ],
    sources: [reader],
    asOf: '2026-08-01',
  },
  kinds: [{ kind: 'posting', path: '^/pages/[^/]+/jobs/[^/?]+' }],
  support: { policy: 'unknown', looked: '2026-11-28', channels: [], sources: [reader], asOf: '2026-08-01' },
} satisfies Vendor;
