import type { Vendor } from '../vendor.ts';

const listed =
  'https://github.com/ever-jobs/ever-jobs/blob/20079a64e123b6069b04e7eeee487e3355ca526d/packages/plugins/source-ats-eddy/src/eddy.constants.ts';

export default {
  id: 'eddy',
  name: 'Eddy',
  company: 'Eddy',
  hostedBy: 'vendor',
  role: 'ats',
  pages: {
    patterns: ['*://app.eddy.com/careers/*'],
    examples: ['https://app.eddy.com/careers/00000000-0000-4000-8000-000000000000'],
    counterExamples: ['https://eddy.com/', 'https://app.eddy.com/login'],
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
