import type { Vendor } from '../vendor.ts';

const sources = [
  'public code index record 60734497489',
  'public code index record 58748416811',
  'public code index record 51964139923',
];
const listed =
  'https://github.com/ever-jobs/ever-jobs/blob/20079a64e123b6069b04e7eeee487e3355ca526d/packages/plugins/source-ats-appone/src/appone.constants.ts';

export default {
  id: 'appone',
  name: 'AppOne',
  company: null,
  hostedBy: 'vendor',
  role: 'ats',
  pages: {
    patterns: [
      '*://apply.appone.com/*',
      '*://jobs.appone.com/*',
      '*://*.appone.com/MainInfoReq.asp*',
      '*://*.appone.com/maininforeq.asp*',
    ],
    examples: [
      'https://www.appone.com/MainInfoReq.asp?R_ID=1598504',
      'https://apply.appone.com/job/0123456789abcdef01234567',
    ],
    counterExamples: ['https://www.appone.com/'],
    extract: [
      '[?&]R_ID=(?<job>\\d+)',
      'apply\\.appone\\.com/job/(?<job>[0-9a-f]+)',
      'jobs\\.appone\\.com/(?<employer>[^/?#]+)',
    ],
    sources: [listed, ...sources],
    asOf: null,
  },
  kinds: [{ kind: 'posting', path: 'MainInfoReq\\.asp|^/job/' }],
  support: {
    policy: 'unknown',
    looked: '2026-11-28',
    channels: [],
    sources: [listed, ...sources],
    asOf: null,
  },
} satisfies Vendor;
