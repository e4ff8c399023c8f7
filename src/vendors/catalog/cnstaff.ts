import type { Vendor } from '../vendor.ts';

const listed =
  'https://github.com/colophon-group/jobseek/blob/1763b11f93852716cc0088af5a90041a7148b57d/apps/crawler/src/core/monitors/cnstaff.py';

export default {
  id: 'cnstaff',
  name: 'cnstaff',
  company: null,
  hostedBy: 'vendor',
  role: 'ats',
  pages: {
    patterns: ['*://*.cnstaff.com/recruit*'],
    examples: ['https://daiichisankyo.cnstaff.com/recruit'],
    counterExamples: ['https://www.cnstaff.com/'],
    extract: ['//(?<employer>[^./]+)\\.cnstaff'],
    sources: [
      listed,
      'https://github.com/colophon-group/jobseek/blob/1763b11f93852716cc0088af5a90041a7148b57d/apps/crawler/data/boards.csv',
    ],
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
