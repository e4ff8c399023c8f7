import type { Vendor } from '../vendor.ts';

const listed =
  'https://github.com/colophon-group/jobseek/blob/1763b11f93852716cc0088af5a90041a7148b57d/apps/crawler/data/boards.csv';

export default {
  id: 'hailey-hr',
  name: 'Hailey HR',
  company: 'Hailey HR',
  hostedBy: 'vendor',
  role: 'ats',
  pages: {
    patterns: ['*://*.careers.haileyhr.app/*'],
    examples: ['https://steadyenergy.careers.haileyhr.app/'],
    counterExamples: ['https://www.haileyhr.com/'],
    extract: ['//(?<employer>[^./]+)\\.careers\\.haileyhr'],
    sources: [listed],
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
