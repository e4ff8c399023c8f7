import type { Vendor } from '../vendor.ts';

const sources = [
  'public code index record 35975827859',
  'public code index record 20935010281',
  'public code index record 53868040093',
  'public code index record 36552469962',
];

export default {
  id: 'myrecruitmentplus',
  name: 'MyRecruitment+',
  company: 'Martian Logic',
  hostedBy: 'vendor',
  role: 'ats',
  pages: {
    patterns: ['*://*.myrecruitmentplus.com/*', '*://jobs.martianlogic.com/*', '*://web.martianlogic.com/*'],
    except: ['*://myrecruitmentplus.com/*', '*://www.myrecruitmentplus.com/*'],
    examples: [
      'https://form.myrecruitmentplus.com/applicationform?jobAdId=123456',
      'https://external-jobboard.myrecruitmentplus.com/job-details/query/123456',
    ],
    counterExamples: ['https://www.myrecruitmentplus.com/', 'https://www.martianlogic.com/'],
    extract: ['/job-details/query/(?<job>\\d+)', '[?&]job(?:Ad)?Id=(?<job>\\d+)'],
    sources,
    asOf: null,
  },
  fingerprints: {
    assets: [
      'form.myrecruitmentplus.com',
      'external-jobboard.myrecruitmentplus.com',
      'jobs.myrecruitmentplus.com',
    ],
    sources,
    asOf: null,
  },
  kinds: [
    { kind: 'form', path: '^/applicationform' },
    { kind: 'posting', path: '/job-details/' },
  ],
  support: { policy: 'unknown', looked: '2026-11-28', channels: [], sources, asOf: null },
} satisfies Vendor;
