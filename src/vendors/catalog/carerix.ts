import type { Vendor } from '../vendor.ts';

const listed =
  'https://github.com/ever-jobs/ever-jobs/blob/20079a64e123b6069b04e7eeee487e3355ca526d/packages/plugins/source-ats-carerix/src/carerix.constants.ts';

export default {
  id: 'carerix',
  name: 'Carerix',
  company: 'Carerix',
  hostedBy: 'vendor',
  role: 'ats',
  pages: {
    patterns: ['*://*.carerix.com/*'],
    except: ['*://carerix.com/*', '*://www.carerix.com/*'],
    examples: ['https://acme.carerix.com/'],
    counterExamples: ['https://www.carerix.com/'],
    extract: ['//(?<employer>[^./]+)\\.carerix\\.com'],
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
