import type { Vendor } from '../vendor.ts';

const listed =
  'https://github.com/ever-jobs/ever-jobs/blob/20079a64e123b6069b04e7eeee487e3355ca526d/packages/plugins/source-ats-submit4jobs/src/submit4jobs.constants.ts';

export default {
  id: 'submit4jobs',
  name: 'Submit4Jobs',
  company: null,
  hostedBy: 'vendor',
  role: 'ats',
  pages: {
    patterns: ['*://*.submit4jobs.com/*'],
    except: ['*://submit4jobs.com/*', '*://www.submit4jobs.com/*'],
    examples: ['https://globex.submit4jobs.com/#/jobDescription/1'],
    counterExamples: ['https://www.submit4jobs.com/'],
    extract: ['//(?<employer>[^./]+)\\.submit4jobs\\.com'],
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
