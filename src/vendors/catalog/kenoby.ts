import type { Vendor } from '../vendor.ts';

const sources = [
  'https://github.com/remoteintech/remote-jobs/blob/b1dd8deb1945e5ff58f9e9c35e318f53c8871930/src/companies/platform-builders.md',
  'public code index record 71166724971',
  'public code index record 34705219462',
  'public code index record 58790104124',
];

export default {
  id: 'kenoby',
  name: 'Kenoby',
  company: 'Gupy',
  identity: {
    sources: [
      'https://expnew.net/mariana-dia-gupy-selecao-automatizada-combate-vies-inconsciente-e-aumenta-diversidade/',
    ],
    asOf: null,
  },
  hostedBy: 'vendor',
  role: 'ats',
  pages: {
    patterns: ['*://jobs.kenoby.com/*'],
    examples: [
      'https://jobs.kenoby.com/creditas/',
      'https://jobs.kenoby.com/zupit/job/customer-succes-manager/5c61b7f005098d3e684152a3',
    ],
    counterExamples: ['http://kenoby.com/'],
    extract: ['kenoby\\.com/(?<employer>[^/?#]+)(?:/job/[^/?#]+/(?<job>\\w+))?'],
    sources,
    asOf: null,
  },
  kinds: [{ kind: 'posting', path: '/job/' }],
  limits: [
    {
      what: 'advice',
      about: 'any',
      text: 'Kenoby has become Gupy: an old link may be dead although the job is still open. Look for it on the employer’s page at Gupy.',
      sources: ['public code index record 58790104124'],
      asOf: null,
    },
  ],
  support: { policy: 'unknown', looked: '2026-11-29', channels: [], sources, asOf: null },
} satisfies Vendor;
