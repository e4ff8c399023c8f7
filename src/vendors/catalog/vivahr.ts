import type { Vendor } from '../vendor.ts';

const listed =
  'https://github.com/ever-jobs/ever-jobs/blob/20079a64e123b6069b04e7eeee487e3355ca526d/packages/plugins/source-ats-vivahr/src/vivahr.constants.ts';

export default {
  id: 'vivahr',
  name: 'VIVAHR',
  company: 'VIVAHR',
  hostedBy: 'vendor',
  role: 'ats',
  pages: {
    patterns: ['*://jobs.avahr.com/*/*'],
    examples: ['https://jobs.avahr.com/globex/1-cook/'],
    counterExamples: ['https://vivahr.com/', 'https://jobs.avahr.com/'],
    extract: [
      'jobs\\.avahr\\.com/(?<employer>[^/?#]+)/(?<job>\\d+)',
      'jobs\\.avahr\\.com/(?<employer>[^/?#]+)',
    ],
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
