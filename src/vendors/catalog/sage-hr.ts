import type { Vendor } from '../vendor.ts';

const sources = [
  'https://github.com/ever-jobs/ever-jobs/tree/20079a64e123b6069b04e7eeee487e3355ca526d/packages/plugins/source-ats-sagehr/src',
  'public code index record 54629485470',
];

export default {
  id: 'sage-hr',
  name: 'Sage HR',
  company: 'Sage',
  hostedBy: 'vendor',
  role: 'ats',
  pages: {
    patterns: ['*://talent.sage.hr/*', '*://www.talent.sage.hr/*'],
    except: ['*://talent.sage.hr/'],
    examples: [
      'https://talent.sage.hr/jobs/1a2b3c4d-0000-4000-8000-000000000000',
      'https://talent.sage.hr/acme/vacancies',
    ],
    counterExamples: ['https://sage.hr/'],
    extract: ['/jobs/(?<job>[0-9a-f-]{36})'],
    sources,
    asOf: '2026-08-21',
  },
  kinds: [{ kind: 'posting', path: '^/jobs/' }],
  support: { policy: 'unknown', looked: '2026-11-29', channels: [], sources, asOf: null },
} satisfies Vendor;
