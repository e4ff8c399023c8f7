import type { Vendor } from '../vendor.ts';

const listed =
  'https://github.com/ever-jobs/ever-jobs/blob/20079a64e123b6069b04e7eeee487e3355ca526d/packages/plugins/source-ats-recruitly/src/recruitly.constants.ts';

export default {
  id: 'recruitly',
  name: 'Recruitly',
  company: 'Recruitly',
  hostedBy: 'vendor',
  role: 'ats',
  pages: {
    patterns: ['*://jobs.recruitly.io/*/*'],
    examples: ['https://jobs.recruitly.io/widget/apply/1'],
    counterExamples: ['https://recruitly.io/', 'https://jobs.recruitly.io/'],
    sources: [listed],
    asOf: '2026-08-21',
  },
  support: {
    policy: 'unknown',
    looked: '2026-11-29',
    channels: [],
    sources: [listed],
    asOf: null,
  },
} satisfies Vendor;
