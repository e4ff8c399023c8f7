import type { Vendor } from '../vendor.ts';

const sources = [
  'https://github.com/ever-jobs/ever-jobs/tree/20079a64e123b6069b04e7eeee487e3355ca526d/packages/plugins/source-ats-webcruiter/src',
  'public code index record 54846826795',
  'public code index record 43084444653',
];

export default {
  id: 'webcruiter',
  name: 'Webcruiter',
  company: 'Talentech',
  hostedBy: 'vendor',
  role: 'ats',
  pages: {
    patterns: [
      '*://candidate.webcruiter.com/*',
      '*://*.webcruiter.no/Main/Recruit/*',
      '*://*.webcruiter.no/main/recruit/*',
    ],
    examples: [
      'https://candidate.webcruiter.com/nb-no/home/companyadverts?companylock=906050',
      'https://23109900.webcruiter.no/Main/Recruit/Public/1234567890?language=NB',
    ],
    counterExamples: ['https://www.webcruiter.no/', 'https://www.webcruiter.com/'],
    extract: ['/recruit/public/(?<job>\\d+)'],
    sources,
    asOf: '2026-08-21',
  },
  kinds: [{ kind: 'posting', path: '/recruit/public/\\d+' }],
  support: { policy: 'unknown', looked: '2026-11-28', channels: [], sources, asOf: null },
} satisfies Vendor;
