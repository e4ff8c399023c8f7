import type { Vendor } from '../vendor.ts';

const sources = ['public code index record 54560315721', 'public code index record 54487413667'];

export default {
  id: 'statejobsny',
  name: 'StateJobsNY',
  company: 'New York State',
  hostedBy: 'vendor',
  role: 'job-board',
  pages: {
    patterns: ['*://statejobsny.com/public/*', '*://www.statejobsny.com/public/*'],
    examples: ['https://statejobsny.com/public/vacancyDetailsView.cfm?id=123456'],
    extract: ['[?&]id=(?<job>\\d+)'],
    sources,
    asOf: null,
  },
  kinds: [{ kind: 'posting', path: '/vacancyDetailsView\\.cfm' }],
  support: { policy: 'unknown', channels: [], sources, asOf: null },
} satisfies Vendor;
