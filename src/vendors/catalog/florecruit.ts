import type { Vendor } from '../vendor.ts';

const listed =
  'https://github.com/colophon-group/jobseek/blob/1763b11f93852716cc0088af5a90041a7148b57d/apps/crawler/data/boards.csv';

export default {
  id: 'florecruit',
  name: 'Flo Recruit',
  company: 'Flo Recruit',
  hostedBy: 'vendor',
  role: 'campus',
  pages: {
    patterns: ['*://florecruit.com/v2/app/*'],
    examples: ['https://florecruit.com/v2/app/sullcrom/jobs'],
    counterExamples: ['https://florecruit.com/'],
    extract: ['/v2/app/(?<employer>[^/?#]+)'],
    sources: [listed],
    asOf: '2026-08-22',
  },
  support: {
    policy: 'unknown',
    channels: [],
    sources: [listed],
    asOf: null,
  },
} satisfies Vendor;
