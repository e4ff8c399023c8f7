import type { Vendor } from '../vendor.ts';

const listed =
  'https://github.com/ever-jobs/ever-jobs/blob/20079a64e123b6069b04e7eeee487e3355ca526d/packages/plugins/source-ats-hrone/src/hrone.constants.ts';

export default {
  id: 'hrone',
  name: 'HROne',
  company: 'HROne',
  hostedBy: 'vendor',
  role: 'ats',
  pages: {
    patterns: ['*://*.hrone.cloud/career-portal*'],
    examples: ['https://globex.hrone.cloud/career-portal?appId=1&dc=globex'],
    counterExamples: ['https://hrone.cloud/', 'https://app.hrone.cloud/login'],
    extract: ['//(?<employer>[^./]+)\\.hrone\\.cloud'],
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
