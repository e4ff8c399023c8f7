import type { Vendor } from '../vendor.ts';

const sources = [
  'https://github.com/ever-jobs/ever-jobs/tree/20079a64e123b6069b04e7eeee487e3355ca526d/packages/plugins/source-ats-elmo/src',
  'public code index record 55277305445',
];

export default {
  id: 'elmo',
  name: 'ELMO Talent',
  company: null,
  hostedBy: 'vendor',
  role: 'ats',
  pages: {
    patterns: ['*://*.elmotalent.com.au/careers*', '*://*.elmotalent.co.nz/careers*'],
    examples: [
      'https://securecorp.elmotalent.com.au/careers/SECUREcorp',
      'https://avi.elmotalent.com.au/careers/careers/job/view/146',
      'https://gmct.elmotalent.com.au/careers/gmct/pages/applicationprocess',
    ],
    counterExamples: ['https://anzca.elmotalent.com.au/', 'https://elmosoftware.com.au/'],
    extract: [
      '//(?<employer>[^./]+)\\.elmotalent\\.co(?:m\\.au|\\.nz)(?:/careers/[^/]+/job/(?:view|apply)/(?<job>\\d+))?',
    ],
    sources,
    asOf: '2026-08-21',
  },
  kinds: [
    { kind: 'form', path: '/job/apply/' },
    { kind: 'posting', path: '/job/view/' },
  ],
  support: { policy: 'unknown', looked: '2026-11-28', channels: [], sources, asOf: null },
} satisfies Vendor;
