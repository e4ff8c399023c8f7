import type { Vendor } from '../vendor.ts';

const listed =
  'https://github.com/ever-jobs/ever-jobs/blob/20079a64e123b6069b04e7eeee487e3355ca526d/packages/plugins/source-ats-jobtoolz/src/jobtoolz.constants.ts';

export default {
  id: 'jobtoolz',
  name: 'Jobtoolz',
  company: 'Jobtoolz',
  hostedBy: 'vendor',
  role: 'ats',
  pages: {
    patterns: ['*://*.jobtoolz.com/*'],
    except: ['*://jobtoolz.com/*', '*://www.jobtoolz.com/*'],
    examples: ['https://tordale.jobtoolz.com/nl'],
    counterExamples: ['https://www.jobtoolz.com/'],
    extract: ['//(?<employer>[^./]+)\\.jobtoolz\\.com'],
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
