import type { Vendor } from '../vendor.ts';

const listed =
  'https://github.com/ever-jobs/ever-jobs/blob/20079a64e123b6069b04e7eeee487e3355ca526d/packages/plugins/source-ats-breathehr/src/breathehr.constants.ts';

export default {
  id: 'breathe-hr',
  name: 'Breathe',
  company: 'Breathe',
  hostedBy: 'vendor',
  role: 'ats',
  pages: {
    patterns: ['*://hr.breathehr.com/v/*'],
    examples: ['https://hr.breathehr.com/v/cook-123'],
    counterExamples: ['https://www.breathehr.com/', 'https://hr.breathehr.com/login'],
    extract: ['/v/(?:.*-)?(?<job>\\d+)'],
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
