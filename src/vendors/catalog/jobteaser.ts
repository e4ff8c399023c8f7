import type { Vendor } from '../vendor.ts';

const listed =
  'https://github.com/colophon-group/jobseek/blob/1763b11f93852716cc0088af5a90041a7148b57d/apps/crawler/data/boards.csv';

export default {
  id: 'jobteaser',
  name: 'JobTeaser',
  company: 'JobTeaser',
  hostedBy: 'vendor',
  role: 'campus',
  pages: {
    patterns: ['*://*.jobteaser.com/*/job-offers*'],
    examples: ['https://www.jobteaser.com/fr/companies/globex/job-offers'],
    counterExamples: ['https://www.jobteaser.com/'],
    extract: ['/companies/(?<employer>[^/?#]+)'],
    sources: [listed],
    asOf: '2026-08-22',
  },
  support: {
    policy: 'unknown',
    looked: '2026-11-28',
    channels: [],
    sources: [listed],
    asOf: null,
  },
} satisfies Vendor;
