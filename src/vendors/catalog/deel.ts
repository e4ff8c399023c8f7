import type { Vendor } from '../vendor.ts';

const sources = [
  'https://github.com/colophon-group/jobseek/tree/1763b11f93852716cc0088af5a90041a7148b57d',
  'https://github.com/ever-jobs/ever-jobs/tree/20079a64e123b6069b04e7eeee487e3355ca526d',
];

export default {
  id: 'deel',
  name: 'Deel',
  company: 'Deel',
  hostedBy: 'vendor',
  role: 'ats',
  pages: {
    patterns: ['*://jobs.deel.com/*'],
    examples: [
      'https://jobs.deel.com/deel',
      'https://jobs.deel.com/deel/job-details/1234/overview',
      'https://jobs.deel.com/job-boards/deel',
    ],
    counterExamples: ['https://www.deel.com/', 'https://app.deel.com/login'],
    extract: [
      'jobs\\.deel\\.com/(?:job-boards/)?(?<employer>(?!job-boards)[^/?#]+)(?:/job-details/(?<job>[^/?#]+))?',
    ],
    sources,
    asOf: null,
  },
  kinds: [{ kind: 'posting', path: '/job-details/' }],
  support: { policy: 'unknown', looked: '2026-11-28', channels: [], sources, asOf: null },
} satisfies Vendor;
