import type { Vendor } from '../vendor.ts';

const sources = [
  'public code index record 10121284616',
  'public code index record 52510119671',
  'public code index record 41209138897',
];

export default {
  id: 'jobs-net',
  name: 'Jobs.net',
  company: null,
  hostedBy: 'vendor',
  role: 'ats',
  pages: {
    patterns: ['*://*.jobs.net/*'],
    except: ['*://jobs.net/*', '*://www.jobs.net/*'],
    examples: [
      'https://bcforward.jobs.net/en-US/search',
      'https://piedmont.jobs.net/en-US/job/operations-agent/J3V16H705C7RMSQ4ZX9',
      'https://irionline.jobs.net/en-US/join',
    ],
    counterExamples: ['https://www.jobs.net/'],
    extract: ['//(?!www\\.)(?<employer>[^./]+)\\.jobs\\.net(?:/[^/]+/job/[^/?#]+/(?<job>\\w+))?'],
    sources,
    asOf: null,
  },
  kinds: [
    { kind: 'login', path: '/create-account' },
    { kind: 'form', path: '/join' },
    { kind: 'posting', path: '/job/' },
  ],
  support: { policy: 'unknown', looked: '2026-11-29', channels: [], sources, asOf: null },
} satisfies Vendor;
