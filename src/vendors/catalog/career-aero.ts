import type { Vendor } from '../vendor.ts';

const listed =
  'https://github.com/colophon-group/jobseek/blob/1763b11f93852716cc0088af5a90041a7148b57d/apps/crawler/data/boards.csv';

export default {
  id: 'career-aero',
  name: 'career.aero',
  company: 'career.aero',
  hostedBy: 'vendor',
  role: 'job-board',
  pages: {
    patterns: ['*://www.career.aero/*/*/job/*'],
    examples: ['https://www.career.aero/lufthansa/en/job/list'],
    counterExamples: ['https://www.career.aero/'],
    extract: ['career\\.aero/(?<employer>[^/?#]+)'],
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
