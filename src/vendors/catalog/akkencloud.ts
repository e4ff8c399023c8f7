import type { Vendor } from '../vendor.ts';

const listed =
  'https://github.com/ever-jobs/ever-jobs/blob/20079a64e123b6069b04e7eeee487e3355ca526d/packages/plugins/source-ats-akkencloud/src/akkencloud.constants.ts';

export default {
  id: 'akkencloud',
  name: 'AkkenCloud',
  company: 'AkkenCloud',
  hostedBy: 'vendor',
  role: 'ats',
  pages: {
    patterns: ['*://jobs.akkencloud.com/*'],
    except: ['*://jobs.akkencloud.com/'],
    examples: ['https://jobs.akkencloud.com/jobdetails/nurse/boston/1'],
    counterExamples: ['https://www.akkencloud.com/', 'https://jobs.akkencloud.com/'],
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
