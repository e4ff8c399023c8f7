import type { Vendor } from '../vendor.ts';

const listed =
  'https://github.com/colophon-group/jobseek/blob/1763b11f93852716cc0088af5a90041a7148b57d/apps/crawler/data/boards.csv';

export default {
  id: 'axol',
  name: 'AXOL',
  company: null,
  hostedBy: 'vendor',
  role: 'ats',
  pages: {
    // Careers pages for those with experience (c) and for graduates (s), which have an entry form and a page of their own.
    patterns: ['*://job.axol.jp/*/c/*', '*://job.axol.jp/*/s/*'],
    examples: [
      'https://job.axol.jp/pm/c/sunstar/public/job/search',
      'https://job.axol.jp/jn/s/kddi_24/entry/agreement',
      'https://job.axol.jp/hy/s/baycurrent_25/mypage/top',
    ],
    counterExamples: ['https://job.axol.jp/'],
    extract: ['/c/(?<employer>[^/?#]+)', '/s/(?<employer>[^/?#]+?)(?:_\\d+)?/'],
    sources: [listed, 'public code index record 24102349521', 'public code index record 13483856790'],
    asOf: '2026-08-22',
  },
  support: {
    policy: 'unknown',
    looked: '2026-11-29',
    channels: [],
    sources: [listed],
    asOf: null,
  },
} satisfies Vendor;
