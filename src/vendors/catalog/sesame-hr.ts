import type { Vendor } from '../vendor.ts';

const listed =
  'https://github.com/ever-jobs/ever-jobs/blob/20079a64e123b6069b04e7eeee487e3355ca526d/packages/plugins/source-ats-sesamehr/src/sesamehr.constants.ts';

export default {
  id: 'sesame-hr',
  name: 'Sesame HR',
  company: 'Sesame HR',
  hostedBy: 'vendor',
  role: 'ats',
  pages: {
    patterns: ['*://app.sesametime.com/jobs/*'],
    examples: ['https://app.sesametime.com/jobs/globex/1/apply'],
    counterExamples: ['https://www.sesamehr.com/', 'https://app.sesametime.com/login'],
    extract: ['/jobs/(?<employer>[^/?#]+)/(?<job>\\w+)'],
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
