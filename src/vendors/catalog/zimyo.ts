import type { Vendor } from '../vendor.ts';

const listed =
  'https://github.com/ever-jobs/ever-jobs/blob/20079a64e123b6069b04e7eeee487e3355ca526d/packages/plugins/source-ats-zimyo/src/zimyo.constants.ts';

export default {
  id: 'zimyo',
  name: 'Zimyo',
  company: 'Zimyo',
  hostedBy: 'vendor',
  role: 'ats',
  pages: {
    patterns: ['*://zimyo.work/recruit/*'],
    examples: ['https://zimyo.work/recruit/career/details/MQ/MQ'],
    counterExamples: ['https://www.zimyo.com/', 'https://zimyo.work/'],
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
