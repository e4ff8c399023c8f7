import type { Vendor } from '../vendor.ts';

const sources = [
  'https://github.com/ever-jobs/ever-jobs/tree/20079a64e123b6069b04e7eeee487e3355ca526d/packages/plugins/source-ats-jobsoid/src',
];

export default {
  id: 'jobsoid',
  name: 'Jobsoid',
  company: null,
  hostedBy: 'vendor',
  role: 'ats',
  pages: {
    patterns: ['*://*.jobsoid.com/*'],
    except: ['*://jobsoid.com/*', '*://www.jobsoid.com/*'],
    examples: [
      'https://simpler.jobsoid.com/',
      'https://simpler.jobsoid.com/j/91392/developer',
      'https://simpler.jobsoid.com/apply/91392',
    ],
    counterExamples: ['https://www.jobsoid.com/'],
    extract: ['//(?!www\\.)(?<employer>[^./]+)\\.jobsoid\\.com(?:/(?:j|apply)/(?<job>\\d+))?'],
    sources,
    asOf: '2026-08-21',
  },
  kinds: [
    { kind: 'form', path: '^/apply/' },
    { kind: 'posting', path: '^/j/' },
  ],
  support: { policy: 'unknown', looked: '2026-11-29', channels: [], sources, asOf: null },
} satisfies Vendor;
