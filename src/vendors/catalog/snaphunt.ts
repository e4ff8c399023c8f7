import type { Vendor } from '../vendor.ts';

const listed =
  'https://github.com/ever-jobs/ever-jobs/blob/20079a64e123b6069b04e7eeee487e3355ca526d/packages/plugins/source-ats-snaphunt/src/snaphunt.constants.ts';

export default {
  id: 'snaphunt',
  name: 'Snaphunt',
  company: 'Snaphunt',
  hostedBy: 'vendor',
  role: 'ats',
  pages: {
    patterns: ['*://*.snaphunt.com/*'],
    except: ['*://snaphunt.com/', '*://www.snaphunt.com/*', '*://snaphunt.com/api/*'],
    examples: ['https://snaphunt.com/jobs/ABC123'],
    counterExamples: ['https://snaphunt.com/'],
    extract: ['/jobs?/(?<job>\\w+)'],
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
