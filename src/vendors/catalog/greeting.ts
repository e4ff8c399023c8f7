import type { Vendor } from '../vendor.ts';

const listed =
  'https://github.com/ever-jobs/ever-jobs/blob/20079a64e123b6069b04e7eeee487e3355ca526d/packages/plugins/source-ats-greeting/src/greeting.constants.ts';

export default {
  id: 'greeting',
  name: 'Greeting',
  company: null,
  hostedBy: 'vendor',
  role: 'ats',
  pages: {
    patterns: ['*://*.career.greetinghr.com/*'],
    examples: ['https://ablelabs.career.greetinghr.com/ko/home'],
    counterExamples: ['https://www.greetinghr.com/'],
    extract: ['//(?<employer>[^./]+)\\.career\\.greetinghr'],
    sources: [listed],
    asOf: '2026-08-21',
  },
  support: {
    policy: 'unknown',
    looked: '2026-11-28',
    channels: [],
    sources: [listed],
    asOf: null,
  },
} satisfies Vendor;
