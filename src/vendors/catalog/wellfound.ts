import type { Vendor } from '../vendor.ts';

const conduct = 'https://help.wellfound.com/article/765-what-is-the-code-of-conduct-for-job-seekers';
const rules = 'https://help.wellfound.com/article/1201-community-guidelines-enforcement-faq';

export default {
  id: 'wellfound',
  name: 'Wellfound',
  company: 'AL Talent, Inc.',
  aliases: ['AngelList Talent'],
  hostedBy: 'vendor',
  role: 'job-board',
  pages: {
    // The postings are a job board's; only what the applicant has sent is taken for an application.
    patterns: ['*://wellfound.com/jobs/applications*', '*://wellfound.com/jobs/applied*'],
    examples: ['https://wellfound.com/jobs/applications', 'https://wellfound.com/jobs/applications/archived'],
    counterExamples: ['https://wellfound.com/jobs', 'https://wellfound.com/company/calm', conduct],
    sources: [
      'https://help.wellfound.com/article/1201-community-guidelines-enforcement-faq',
      'public code index record 59813522906',
      'public code index record 70562753934',
    ],
    asOf: null,
  },
  support: {
    policy: 'supports-applicants',
    channels: [
      {
        // Named for accounts that were restricted only; nothing says that it helps with applications.
        kind: 'email',
        value: 'talent@wellfound.com',
        purpose: 'other',
        audience: 'applicants',
        hours: 'usually within 1 business day',
        status: 'undated',
        sources: [rules],
        asOf: null,
      },
      {
        kind: 'help',
        value: 'https://help.wellfound.com',
        purpose: 'technical-support',
        audience: 'applicants',
        status: 'undated',
        sources: [conduct],
        asOf: null,
      },
    ],
    sources: [rules, conduct],
    asOf: null,
  },
} satisfies Vendor;
