import type { Vendor } from '../vendor.ts';

const sources = [
  'public code index record 71246649795',
  'public code index record 54941445286',
  'public code index record 63132550081',
];
const listed =
  'https://github.com/ever-jobs/ever-jobs/blob/20079a64e123b6069b04e7eeee487e3355ca526d/packages/plugins/source-company-udemy/src/udemy.service.ts';

export default {
  id: 'careerpuck',
  name: 'CareerPuck',
  company: null,
  hostedBy: 'vendor',
  // A face for other systems: the gh_jid in its addresses is the job's number at Greenhouse.
  role: 'front-end',
  pages: {
    patterns: ['*://app.careerpuck.com/job-board/*', '*://app.careerpuck.com/apply*'],
    examples: [
      'https://app.careerpuck.com/job-board/lyft/job/8160056002?gh_jid=8160056002',
      'https://app.careerpuck.com/apply?gh_jid=8772571002',
    ],
    counterExamples: ['https://www.careerpuck.com/', 'https://app.careerpuck.com/'],
    extract: ['/job-board/(?<employer>[^/?#]+)(?:/job/(?<job>\\d+))?', '[?&]gh_jid=(?<job>\\d+)'],
    sources: [listed, ...sources],
    asOf: null,
  },
  kinds: [
    { kind: 'form', path: '^/apply' },
    { kind: 'posting', path: '/job/\\d+' },
  ],
  support: {
    policy: 'unknown',
    looked: '2026-11-28',
    channels: [],
    sources: [listed, ...sources],
    asOf: null,
  },
} satisfies Vendor;
