import type { Vendor } from '../vendor.ts';

const listed =
  'https://github.com/ever-jobs/ever-jobs/blob/20079a64e123b6069b04e7eeee487e3355ca526d/packages/plugins/source-ats-hireserve/src/hireserve.constants.ts';

export default {
  id: 'hireserve',
  name: 'Hireserve',
  company: 'Hireserve',
  hostedBy: 'vendor',
  role: 'ats',
  pages: {
    patterns: ['*://ats8.hireserve.com/*', '*://*.hireserve-projects.com/*'],
    except: [
      '*://*.hireserve-projects.com/',
      '*://www.hireserve-projects.com/*',
      '*://hireserve-projects.com/*',
    ],
    examples: ['https://university.hireserve-projects.com/vacancy/lecturer-1.html'],
    counterExamples: ['https://university.hireserve-projects.com/', 'https://www.hireserve.com/'],
    extract: ['/vacancy/.*-(?<job>\\d+)\\.html'],
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
