import type { Vendor } from '../vendor.ts';

const listed =
  'https://github.com/ever-jobs/ever-jobs/blob/20079a64e123b6069b04e7eeee487e3355ca526d/packages/plugins/source-ats-apploi/src/apploi.constants.ts';

export default {
  id: 'apploi',
  name: 'Apploi',
  company: 'Apploi',
  hostedBy: 'vendor',
  role: 'ats',
  pages: {
    patterns: [
      '*://ats-integrations.apploi.com/search/*',
      '*://jobs.apploi.com/view/*',
      '*://jobs.apploi.com/profile/*',
    ],
    examples: [
      'https://ats-integrations.apploi.com/search/jobs/?teams=30610&page=1',
      'https://jobs.apploi.com/view/1000001',
    ],
    counterExamples: ['https://www.apploi.com/'],
    extract: ['/view/(?<job>\\d+)'],
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
