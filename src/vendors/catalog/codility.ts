import type { Vendor } from '../vendor.ts';

export default {
  id: 'codility',
  name: 'Codility',
  company: 'Codility',
  hostedBy: 'vendor',
  role: 'assessment',
  pages: {
    patterns: ['*://app.codility.com/test/*'],
    examples: ['https://app.codility.com/test/RRN4CG-W83/'],
    counterExamples: [
      'https://app.codility.com/candidate-faq/',
      'https://www.codility.com/',
      'https://app.codility.com/programmers/lessons/',
    ],
    sources: [
      'https://app.codility.com/candidate-faq/',
      'public code index record 30335068895',
      'public code index record 5773652600',
    ],
    asOf: null,
  },
  limits: [
    {
      what: 'advice',
      about: 'any',
      text: 'The link can be opened beforehand; the clock starts with “Start the test” and cannot be stopped.',
      sources: ['https://app.codility.com/candidate-faq/'],
      asOf: null,
    },
  ],
  support: {
    policy: 'self-service',
    channels: [
      {
        kind: 'help',
        value: 'https://app.codility.com/candidate-faq/',
        purpose: 'technical-support',
        audience: 'applicants',
        status: 'undated',
        sources: ['https://app.codility.com/candidate-faq/'],
        asOf: null,
      },
    ],
    sources: [
      'https://app.codility.com/candidate-faq/',
      'https://support.codility.com/hc/en-us/articles/360043827893-Candidate-Interface',
    ],
    asOf: null,
  },
} satisfies Vendor;
