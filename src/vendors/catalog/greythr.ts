import type { Vendor } from '../vendor.ts';

const listed =
  'https://github.com/ever-jobs/ever-jobs/blob/20079a64e123b6069b04e7eeee487e3355ca526d/packages/plugins/source-ats-greythr/src/greythr.constants.ts';

export default {
  id: 'greythr',
  name: 'greytHR Recruit',
  company: 'greytHR',
  hostedBy: 'vendor',
  role: 'ats',
  pages: {
    patterns: ['*://*.greythr.com/hire/jobs/*'],
    examples: ['https://globex.greythr.com/hire/jobs/clerk'],
    counterExamples: ['https://www.greythr.com/', 'https://globex.greythr.com/login'],
    extract: ['//(?<employer>[^./]+)\\.greythr\\.com/hire/jobs/(?<job>[^/?#]+)'],
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
