import type { Vendor } from '../vendor.ts';

const account = 'https://help.hoopshr.com/en/articles/8283436-personal-account';
const status =
  'https://talent.hoopshr.help/support/solutions/articles/5000833120-receiving-updates-on-the-status-of-my-application';

export default {
  id: 'hoopshr',
  name: 'HoopsHR',
  company: 'HoopsHR',
  hostedBy: 'vendor',
  role: 'ats',
  pages: {
    // Employers and applicants sign in at the same place; these are the postings.
    patterns: ['*://app.hoopshr.com/companies/*/jobs*'],
    examples: ['https://app.hoopshr.com/companies/1323178/jobs'],
    counterExamples: ['https://app.hoopshr.com/', 'https://hoopshr.com/', account],
    sources: [account, 'public code index record 41879270743'],
    asOf: null,
  },
  limits: [
    {
      what: 'advice',
      about: 'any',
      text: 'The red Support button at the bottom right of the page reaches its help for applicants.',
      sources: [status],
      asOf: null,
    },
  ],
  support: {
    policy: 'supports-applicants',
    looked: '2026-11-29',
    channels: [
      {
        kind: 'help',
        value: status,
        purpose: 'technical-support',
        audience: 'applicants',
        status: 'undated',
        sources: [status],
        asOf: null,
      },
    ],
    sources: [status],
    asOf: null,
  },
} satisfies Vendor;
