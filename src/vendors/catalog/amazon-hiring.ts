import type { Vendor } from '../vendor.ts';

export default {
  id: 'amazon-hiring',
  name: 'Amazon hourly hiring',
  company: null,
  hostedBy: 'employer',
  role: 'ats',
  pages: {
    patterns: ['*://hiring.amazon.com/app*'],
    examples: ['https://hiring.amazon.com/app#/jobDetail?jobId=JOB-US-1'],
    counterExamples: ['https://hiring.amazon.com/job-opportunities/store-jobs/amazon-fresh-jobs'],
    extract: ['[?&]jobId=(?<job>[\\w-]+)'],
    sources: [
      'https://hiring.amazon.com/job-opportunities/store-jobs/amazon-fresh-jobs',
      'public code index record 36226876709',
      'public code index record 59091596896',
    ],
    asOf: null,
  },
  support: {
    policy: 'unknown',
    looked: '2026-11-28',
    channels: [],
    sources: ['https://hiring.amazon.com/job-opportunities/store-jobs/amazon-fresh-jobs'],
    asOf: null,
  },
} satisfies Vendor;
