import type { Vendor } from '../vendor.ts';

const listed =
  'https://github.com/ever-jobs/ever-jobs/blob/20079a64e123b6069b04e7eeee487e3355ca526d/packages/plugins/source-ats-namely/src/namely.constants.ts';

export default {
  id: 'namely',
  name: 'Namely',
  company: 'Namely',
  hostedBy: 'vendor',
  role: 'ats',
  pages: {
    patterns: ['*://*.namely.com/careersite*'],
    examples: ['https://globex.namely.com/careersite/job/1/cook'],
    counterExamples: ['https://www.namely.com/', 'https://globex.namely.com/users/sign_in'],
    extract: ['//(?<employer>[^./]+)\\.namely\\.com/careersite(?:/job/(?<job>\\d+))?'],
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
