import type { Vendor } from '../vendor.ts';

const home = 'https://statejobsny.com/public/index.cfm';
const sources = [home, 'public code index record 54560315721', 'public code index record 54487413667'];

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
  support: {
    policy: 'unknown',
    looked: '2026-11-28',
    channels: [
      {
        // Read on the last copy before the site was made anew in May 2024; too old to be shown until somebody sees it again.
        kind: 'email',
        value: 'statejobsny@oer.ny.gov',
        checked: '2024-02-25',
        purpose: 'technical-support',
        audience: 'applicants',
        status: 'single-source',
        sources: [home],
        asOf: '2024-02-25',
      },
    ],
    sources: [home],
    asOf: '2024-02-25',
  },
} satisfies Vendor;
