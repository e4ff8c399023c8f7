import type { Vendor } from '../vendor.ts';

const sources = [
  'https://github.com/ever-jobs/ever-jobs/tree/20079a64e123b6069b04e7eeee487e3355ca526d/packages/plugins/source-ats-crelate/src',
  'public code index record 54901288782',
  'public code index record 54697748063',
];

export default {
  id: 'crelate',
  name: 'Crelate',
  company: null,
  hostedBy: 'vendor',
  role: 'ats',
  pages: {
    patterns: ['*://jobs.crelate.com/*', '*://app.crelate.com/portal/*'],
    except: ['*://jobs.crelate.com/', '*://jobs.crelate.com/api/*'],
    examples: [
      'https://jobs.crelate.com/portal/prediktive',
      'https://jobs.crelate.com/portal/stabilesearchllc/job/abc123',
      'https://app.crelate.com/portal/prediktive/job/abc123',
    ],
    counterExamples: [
      'https://app.crelate.com/',
      'https://www.crelate.com/',
      'https://app.crelate.com/api3/jobs',
    ],
    extract: ['/portal/(?<employer>[^/?#]+)(?:/job/(?<job>[^/?#]+))?'],
    sources,
    asOf: '2026-08-21',
  },
  kinds: [{ kind: 'posting', path: '/job/' }],
  support: { policy: 'unknown', looked: '2026-11-29', channels: [], sources, asOf: null },
} satisfies Vendor;
