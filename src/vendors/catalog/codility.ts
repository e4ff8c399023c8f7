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
  accounts: 'none',
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
        checked: '2025-01-24',
        purpose: 'technical-support',
        audience: 'applicants',
        // The second source is a print of the page that carries its day; it also sends what the page leaves open to the hiring team.
        status: 'single-source',
        sources: [
          'https://app.codility.com/candidate-faq/',
          'https://www.scribd.com/document/822994475/Candidate-FAQ-Codility',
        ],
        asOf: '2025-01-24',
      },
    ],
    sources: [
      'https://app.codility.com/candidate-faq/',
      'https://support.codility.com/hc/en-us/articles/360043827893-Candidate-Interface',
    ],
    asOf: null,
  },
} satisfies Vendor;
