import type { Vendor } from '../vendor.ts';

const sources = [
  'https://github.com/ever-jobs/ever-jobs/tree/20079a64e123b6069b04e7eeee487e3355ca526d/packages/plugins/source-ats-recruitcrm/src',
];

export default {
  id: 'recruit-crm',
  name: 'Recruit CRM',
  company: null,
  hostedBy: 'vendor',
  role: 'ats',
  pages: {
    patterns: ['*://*.recruitcrm.io/jobs/*', '*://recruitcrm.io/apply/*'],
    examples: [
      'https://recruitcrm.io/jobs/globex',
      'https://recruitcrm.io/jobs/17000000000000000000abc',
      'https://recruitcrm.io/apply/17000000000000000000abc?source=Jobspage',
    ],
    counterExamples: ['https://recruitcrm.io/', 'https://app.recruitcrm.io/'],
    // One form serves an agency’s board and a single job, so neither can be told.
    sources: [...sources, 'public code index record 71543277651', 'public code index record 23877246427'],
    asOf: '2026-08-21',
  },
  fingerprints: { assets: ['recruitcrm.io/jobs'], sources, asOf: '2026-08-21' },
  support: { policy: 'unknown', looked: '2026-11-29', channels: [], sources, asOf: '2026-08-21' },
} satisfies Vendor;
