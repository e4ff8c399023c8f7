import type { Vendor } from '../vendor.ts';

const sources = [
  'public code index record 68420718432',
  'public code index record 61478948401',
  'public code index record 36271989791',
];
const listed =
  'https://github.com/colophon-group/jobseek/blob/1763b11f93852716cc0088af5a90041a7148b57d/apps/crawler/data/boards.csv';

export default {
  id: 'screenloop',
  name: 'Screenloop',
  company: null,
  hostedBy: 'vendor',
  role: 'ats',
  pages: {
    // Recruiters sign in on the same host.
    patterns: ['*://app.screenloop.com/careers/*'],
    examples: [
      'https://app.screenloop.com/careers/motion',
      'https://app.screenloop.com/careers/avianlabs/job_posts/8866',
    ],
    counterExamples: ['https://app.screenloop.com/auth/sign_in', 'https://www.screenloop.com/'],
    extract: ['/careers/(?<employer>[^/?#]+)(?:/job_posts/(?<job>\\d+))?'],
    sources: [listed, ...sources],
    asOf: null,
  },
  fingerprints: {
    assets: ['app.screenloop.com/careers'],
    sources: [
      'https://github.com/colophon-group/jobseek/blob/1763b11f93852716cc0088af5a90041a7148b57d/apps/crawler/data/boards.csv',
      'public code index record 312648958',
    ],
    asOf: null,
  },
  kinds: [{ kind: 'posting', path: '/job_posts/\\d+' }],
  support: {
    policy: 'unknown',
    looked: '2026-11-29',
    channels: [],
    sources: [listed, ...sources],
    asOf: null,
  },
} satisfies Vendor;
