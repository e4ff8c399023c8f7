import type { Vendor } from '../vendor.ts';

export default {
  id: 'rrb-apply',
  name: 'Railway Recruitment Boards',
  company: null,
  hostedBy: 'employer',
  role: 'ats',
  pages: {
    patterns: ['*://www.rrbapply.gov.in/*', '*://rrbapply.gov.in/*'],
    examples: ['https://www.rrbapply.gov.in/#'],
    counterExamples: ['https://www.rrbcdg.gov.in/'],
    sources: [
      'https://indnotice.com/notices/1e9200bd-52bb-42aa-b4bc-6dab23021513',
      'public code index record 71278195057',
      'public code index record 67287255982',
    ],
    asOf: null,
  },
  limits: [
    {
      what: 'advice',
      about: 'input',
      text: 'What you enter under “Create an Account” cannot be changed afterwards; an account of 2024 or 2025 is used again.',
      sources: ['https://indnotice.com/notices/1e9200bd-52bb-42aa-b4bc-6dab23021513'],
      asOf: '2025-11-01',
    },
    {
      what: 'advice',
      about: 'system',
      text: 'Use a desktop or laptop: parts of the form do not work on a telephone.',
      sources: ['https://indnotice.com/notices/1e9200bd-52bb-42aa-b4bc-6dab23021513'],
      asOf: '2025-11-01',
    },
  ],
  lastDay: [
    {
      by: 'the Railway Recruitment Boards',
      what: 'keeps-date',
      text: 'For notice CEN 05/2025 the fee could be paid until two days after the closing day, but the form itself ended at 23:59. Look for the two dates of your notice, and send the form first.',
      sources: ['https://indnotice.com/notices/1e9200bd-52bb-42aa-b4bc-6dab23021513'],
      asOf: '2025-11-01',
    },
  ],
  support: {
    policy: 'unknown',
    looked: '2026-11-28',
    channels: [],
    sources: ['https://indnotice.com/notices/1e9200bd-52bb-42aa-b4bc-6dab23021513'],
    asOf: '2025-11-01',
  },
} satisfies Vendor;
