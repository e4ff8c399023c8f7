import type { Vendor } from '../vendor.ts';

const help = 'https://www.nhsbsa.nhs.uk/about-nhs-jobs/new-nhs-jobs-service/help-and-support-applicants';
const use = 'https://beta.jobs.nhs.uk/candidate/acceptable-use';
const review = 'public code index record 42529511319';

export default {
  id: 'nhs-jobs',
  name: 'NHS Jobs',
  company: 'NHS Business Services Authority',
  identity: { sources: [help], asOf: null },
  hostedBy: 'vendor',
  role: 'ats',
  pages: {
    patterns: ['*://*.jobs.nhs.uk/candidate*', '*://apply.jobs.nhs.uk/*'],
    tenants: 'none',
    examples: [
      'https://www.jobs.nhs.uk/candidate/jobadvert/E0358-26-0306',
      'https://beta.jobs.nhs.uk/candidate/search/results',
    ],
    extract: ['/jobadvert/(?<job>[A-Z0-9-]+)'],
    sources: [use, 'public code index record 55651941181', 'public code index record 34481519663'],
    asOf: null,
  },
  kinds: [{ kind: 'posting', path: '/candidate/jobadvert/' }],
  limits: [
    { what: 'lock', minutes: 20, tries: 5, sources: [help], asOf: null },
    {
      what: 'advice',
      about: 'access',
      text: 'After a lock of 20 minutes, choose "Forgot your password" and follow the link in the e-mail. A password needs 12 characters with upper and lower case letters and a number.',
      sources: [help],
      asOf: null,
    },
    {
      what: 'advice',
      about: 'state',
      text: 'An application that was made in another system, such as Trac, does not show in your NHS Jobs account: look where you filled it in.',
      sources: ['https://faq.nhsbsa.nhs.uk/knowledgebase/article/KA-28121/en-us'],
      asOf: null,
    },
    {
      what: 'advice',
      about: 'system',
      text: 'If you cannot apply online at all, the terms say to ask the recruiting employer for another way.',
      sources: [use],
      asOf: null,
    },
  ],
  support: {
    policy: 'supports-applicants',
    channels: [
      {
        // No page that a reader can open prints it. A number that one record alone gave is not taken.
        kind: 'email',
        value: 'nhsbsa.nhsjobs@nhsbsa.nhs.uk',
        purpose: 'technical-support',
        audience: 'applicants',
        status: 'single-source',
        sources: [review, 'public code index record 70162529518'],
        asOf: '2026-02-20',
      },
      {
        kind: 'help',
        value: help,
        purpose: 'technical-support',
        audience: 'applicants',
        status: 'undated',
        sources: [help],
        asOf: null,
      },
    ],
    sources: [help, review],
    asOf: null,
  },
} satisfies Vendor;
