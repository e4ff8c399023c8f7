import type { Vendor } from '../vendor.ts';

const listed =
  'https://github.com/ever-jobs/ever-jobs/blob/20079a64e123b6069b04e7eeee487e3355ca526d/packages/plugins/source-ats-recruiteze/src/recruiteze.constants.ts';

export default {
  id: 'recruiteze',
  name: 'Recruiteze',
  company: null,
  hostedBy: 'vendor',
  role: 'ats',
  pages: {
    patterns: ['*://*.recruiteze.com/jobs/*', '*://*.recruiteze.com/Jobs/*'],
    examples: ['https://SpearMC.recruiteze.com/jobs/jobdetail?id=1'],
    counterExamples: ['https://www.recruiteze.com/'],
    extract: [
      '//(?<employer>[^./]+)\\.recruiteze\\.com/jobs/jobdetail\\?id=(?<job>\\d+)',
      '//(?<employer>[^./]+)\\.recruiteze',
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
