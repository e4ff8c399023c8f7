import type { Vendor } from '../vendor.ts';

const sources = [
  'public code index record 60784695417',
  'public code index record 60316283899',
  'public code index record 55518193587',
];

export default {
  id: 'dualoo',
  name: 'Dualoo',
  company: null,
  hostedBy: 'vendor',
  role: 'ats',
  pages: {
    patterns: ['*://jobs.dualoo.com/portal/*'],
    examples: [
      'https://jobs.dualoo.com/portal/3ibnwlo9?lang=DE',
      'https://jobs.dualoo.com/portal/fyuan4bk/ef8b03a4-9219-4c19-a351-d01c0e07cc4f/detail',
    ],
    counterExamples: ['https://jobs.dualoo.com/login'],
    extract: ['/portal/\\w+/(?<job>[0-9a-f-]{36})'],
    sources,
    asOf: null,
  },
  fingerprints: {
    selectors: ['a.jobElement .jobName'],
    sources: ['public code index record 60247026188', 'public code index record 70122621378'],
    asOf: null,
  },
  kinds: [{ kind: 'posting', path: '/detail' }],
  support: { policy: 'unknown', channels: [], sources, asOf: null },
} satisfies Vendor;
