import type { Vendor } from '../vendor.ts';

const listed =
  'https://github.com/ever-jobs/ever-jobs/blob/20079a64e123b6069b04e7eeee487e3355ca526d/packages/plugins/source-ats-roubler/src/roubler.constants.ts';

export default {
  id: 'roubler',
  name: 'Roubler',
  company: 'Roubler',
  hostedBy: 'vendor',
  role: 'ats',
  pages: {
    patterns: ['*://app.roubler.com/careers/*', '*://app.roubler.com.au/careers/*'],
    examples: ['https://app.roubler.com/careers/1/2'],
    counterExamples: ['https://www.roubler.com/', 'https://app.roubler.com/login'],
    extract: ['/careers/\\d+/(?<job>\\d+)'],
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
