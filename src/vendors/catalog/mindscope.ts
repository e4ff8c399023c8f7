import type { Vendor } from '../vendor.ts';

const listed =
  'https://github.com/ever-jobs/ever-jobs/blob/20079a64e123b6069b04e7eeee487e3355ca526d/packages/plugins/source-ats-mindscope/src/mindscope.constants.ts';

export default {
  id: 'mindscope',
  name: 'Mindscope',
  company: 'Mindscope',
  hostedBy: 'vendor',
  role: 'ats',
  pages: {
    patterns: ['*://*.mindscope.com/*Portal/*'],
    examples: [
      'https://portal2.mindscope.com/WHITEC04415_V2Portal/Modules/Candidate/JobDetails.aspx?JobId=1',
    ],
    counterExamples: ['https://www.mindscope.com/'],
    extract: ['[?&]JobId=(?<job>\\d+)'],
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
