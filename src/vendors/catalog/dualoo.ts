import type { Vendor } from '../vendor.ts';

const sources = [
  'public code index record 60784695417',
  'public code index record 60316283899',
  'public code index record 55518193587',
];
const listed =
  'https://github.com/colophon-group/jobseek/blob/1763b11f93852716cc0088af5a90041a7148b57d/apps/crawler/data/boards.csv';

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
    sources: [listed, ...sources],
    asOf: null,
  },
  fingerprints: {
    selectors: ['a.jobElement .jobName'],
    sources: ['public code index record 60247026188', 'public code index record 70122621378'],
    asOf: null,
  },
  kinds: [{ kind: 'posting', path: '/detail' }],
  support: {
    policy: 'unknown',
    looked: '2026-11-29',
    channels: [],
    sources: [listed, ...sources],
    asOf: null,
  },
} satisfies Vendor;
