import type { Vendor } from '../vendor.ts';

const sources = [
  'https://jobs.careers.gov.sg/privacy',
  'public code index record 59732950960',
  'public code index record 67149304528',
];
const formerFaq = 'https://www.careers.gov.sg/faqs/migration-to-new-portal';

export default {
  id: 'careers-at-gov-sg',
  name: 'Careers@Gov',
  company: 'Government of Singapore',
  identity: { sources: ['https://jobs.careers.gov.sg/privacy'], asOf: null },
  hostedBy: 'vendor',
  role: 'job-board',
  pages: {
    // The host was read on its own page, the paths in code only.
    patterns: ['*://jobs.careers.gov.sg/jobs/*'],
    examples: ['https://jobs.careers.gov.sg/jobs/hrp/17856331/00000000-0000-4000-8000-000000000001'],
    counterExamples: [
      'https://jobs.careers.gov.sg/privacy',
      'https://www.careers.gov.sg/faqs',
      'https://www.careers.gov.sg/faqs/migration-to-new-portal',
    ],
    extract: ['/jobs/\\w+/(?<job>\\d+)'],
    sources,
    asOf: null,
  },
  kinds: [{ kind: 'posting', path: '^/jobs/\\w+/\\d+' }],
  support: {
    policy: 'unknown',
    looked: '2026-11-28',
    channels: [
      {
        // For the portal of 2021, which another one has followed.
        kind: 'email',
        value: 'careers.gov.technicalhelp@psd.gov.sg',
        purpose: 'technical-support',
        audience: 'applicants',
        status: 'outdated',
        sources: [formerFaq, 'https://www.careers.gov.sg/faqs'],
        asOf: null,
      },
    ],
    sources: ['https://jobs.careers.gov.sg/privacy', formerFaq],
    asOf: null,
  },
} satisfies Vendor;
