import type { Vendor } from '../vendor.ts';

const listed =
  'https://github.com/colophon-group/jobseek/blob/1763b11f93852716cc0088af5a90041a7148b57d/apps/crawler/src/core/monitors/jobbank104.py';

export default {
  id: '104-com-tw',
  name: '104 Job Bank',
  company: null,
  hostedBy: 'vendor',
  role: 'job-board',
  pages: {
    patterns: ['*://www.104.com.tw/job/*'],
    examples: ['https://www.104.com.tw/job/8abcd'],
    counterExamples: ['https://www.104.com.tw/'],
    extract: ['/job/(?<job>\\w+)'],
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
