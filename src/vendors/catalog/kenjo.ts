import type { Vendor } from '../vendor.ts';

const listed =
  'https://github.com/ever-jobs/ever-jobs/blob/20079a64e123b6069b04e7eeee487e3355ca526d/packages/plugins/source-ats-kenjo/src/kenjo.constants.ts';

export default {
  id: 'kenjo',
  name: 'Kenjo',
  company: 'Kenjo',
  hostedBy: 'vendor',
  role: 'ats',
  pages: {
    patterns: ['*://*.kenjo.io/positions*', '*://careers.kenjo.io/*'],
    examples: ['https://careers.kenjo.io/positions/initiative'],
    counterExamples: ['https://www.kenjo.io/'],
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
