import type { Vendor } from '../vendor.ts';

const listed =
  'https://github.com/ever-jobs/ever-jobs/blob/20079a64e123b6069b04e7eeee487e3355ca526d/packages/plugins/source-ats-workforce/src/workforce.constants.ts';

export default {
  id: 'workforce-com',
  name: 'Workforce.com',
  company: 'Workforce.com',
  hostedBy: 'vendor',
  role: 'ats',
  pages: {
    patterns: ['*://app.workforce.com/ats/apply/*', '*://eu.workforce.com/ats/apply/*'],
    examples: [
      'https://eu.workforce.com/ats/apply/job/00000000-0000-4000-8000-000000000000',
      'https://app.workforce.com/ats/apply/job/00000000-0000-4000-8000-000000000000',
    ],
    counterExamples: ['https://workforce.com/', 'https://app.workforce.com/login'],
    extract: ['/ats/apply/job/(?<job>[\\w-]+)'],
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
