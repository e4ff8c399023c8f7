import type { Vendor } from '../vendor.ts';

const listed =
  'https://github.com/colophon-group/jobseek/blob/1763b11f93852716cc0088af5a90041a7148b57d/apps/crawler/src/core/monitors/practicematch.py';

export default {
  id: 'practicematch',
  name: 'PracticeMatch',
  company: 'PracticeMatch',
  hostedBy: 'vendor',
  role: 'job-board',
  pages: {
    patterns: ['*://www.practicematch.com/physicians/job-details.cfm/*'],
    examples: ['https://www.practicematch.com/physicians/job-details.cfm/1'],
    counterExamples: ['https://www.practicematch.com/'],
    extract: ['job-details\\.cfm/(?<job>\\d+)'],
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
