import type { Vendor } from '../vendor.ts';

const listed =
  'https://github.com/ever-jobs/ever-jobs/blob/20079a64e123b6069b04e7eeee487e3355ca526d/packages/plugins/source-ats-cleverconnect/src/cleverconnect.constants.ts';

export default {
  id: 'cleverconnect',
  name: 'CleverConnect',
  company: 'CleverConnect',
  hostedBy: 'vendor',
  role: 'ats',
  pages: {
    patterns: ['*://*.cleverconnect.com/jobads/*', '*://*.cleverconnect.com/jobs'],
    examples: ['https://career.globex.cleverconnect.com/jobads/1'],
    counterExamples: ['https://www.cleverconnect.com/'],
    extract: [
      '//career\\.(?<employer>[^./]+)\\.cleverconnect\\.com/jobads/(?<job>\\w+)',
      '/jobads/(?<job>\\w+)',
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
