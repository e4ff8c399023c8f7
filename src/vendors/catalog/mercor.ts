import type { Vendor } from '../vendor.ts';

const listed =
  'https://github.com/ever-jobs/ever-jobs/blob/20079a64e123b6069b04e7eeee487e3355ca526d/packages/plugins/source-ats-mercor/src/mercor.constants.ts';

export default {
  id: 'mercor',
  name: 'Mercor',
  company: 'Mercor',
  hostedBy: 'vendor',
  role: 'job-board',
  pages: {
    patterns: ['*://work.mercor.com/*'],
    except: ['*://work.mercor.com/'],
    examples: ['https://work.mercor.com/jobs'],
    counterExamples: ['https://mercor.com/', 'https://work.mercor.com/'],
    sources: [listed],
    asOf: '2026-08-21',
  },
  support: {
    policy: 'unknown',
    channels: [],
    sources: [listed],
    asOf: null,
  },
} satisfies Vendor;
