import type { Vendor } from '../vendor.ts';

const sources = [
  'https://github.com/colophon-group/jobseek/blob/1763b11f93852716cc0088af5a90041a7148b57d/apps/crawler/src/core/monitors/earcu.py',
  'public code index record 48557986449',
  'https://ea1.earcu.com/earcu/jobs/privacy-policy/',
];

export default {
  id: 'earcu',
  name: 'eArcu',
  company: 'eArcu Limited',
  hostedBy: 'vendor',
  role: 'ats',
  pages: {
    patterns: ['*://*.earcu.com/*'],
    except: ['*://earcu.com/*', '*://www.earcu.com/*'],
    urlSignatures: [{ path: '/vacancy/find/results(?:/|$)' }, { path: '^/[^/]+/allvacancies/?$' }],
    examples: [
      'https://aegeurope.earcu.com/jobs/vacancy/find/results/',
      'https://aegeurope.earcu.com/jobs/login',
    ],
    counterExamples: ['https://www.earcu.com/'],
    extract: ['//(?!www\\.)(?<employer>[^./]+)\\.earcu\\.com'],
    sources,
    asOf: '2026-08-22',
  },
  kinds: [
    { kind: 'login', path: '/login' },
    { kind: 'posting', path: '/vacancy/(?!find/)' },
  ],
  support: { policy: 'unknown', looked: '2026-11-28', channels: [], sources, asOf: null },
} satisfies Vendor;
