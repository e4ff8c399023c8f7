import type { Vendor } from '../vendor.ts';

const listed =
  'https://github.com/ever-jobs/ever-jobs/blob/20079a64e123b6069b04e7eeee487e3355ca526d/packages/plugins/source-ats-pyjamahr/src/pyjamahr.constants.ts';

export default {
  id: 'pyjamahr',
  name: 'PyjamaHR',
  company: 'PyjamaHR',
  hostedBy: 'vendor',
  role: 'ats',
  pages: {
    patterns: ['*://app.pyjamahr.com/careers/*', '*://jobs.pyjamahr.com/*/*'],
    examples: ['https://app.pyjamahr.com/careers/globex'],
    counterExamples: ['https://www.pyjamahr.com/', 'https://app.pyjamahr.com/login'],
    extract: ['/careers/(?<employer>[^/?#]+)'],
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
