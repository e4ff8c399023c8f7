import type { Vendor } from '../vendor.ts';

const listed =
  'https://github.com/colophon-group/jobseek/blob/1763b11f93852716cc0088af5a90041a7148b57d/apps/crawler/data/boards.csv';

export default {
  id: 'revolut-people',
  name: 'Revolut People',
  company: 'Revolut',
  hostedBy: 'vendor',
  role: 'ats',
  pages: {
    patterns: ['*://revolutpeople.com/*/public/careers*'],
    examples: ['https://revolutpeople.com/biorce/public/careers'],
    counterExamples: ['https://revolutpeople.com/', 'https://www.revolut.com/careers/'],
    extract: ['revolutpeople\\.com/(?<employer>[^/?#]+)/public'],
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
