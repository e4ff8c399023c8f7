import type { Vendor } from '../vendor.ts';

export default {
  id: 'testgorilla',
  name: 'TestGorilla',
  company: 'TestGorilla',
  hostedBy: 'vendor',
  role: 'assessment',
  pages: {
    patterns: ['*://assessment.testgorilla.com/testtaker/*', '*://app.testgorilla.com/testtaker/*'],
    examples: [
      'https://assessment.testgorilla.com/testtaker/publicinvitation/cef12446-4d5e-4322-a3c7-000000000000',
    ],
    counterExamples: [
      'https://www.testgorilla.com/',
      'https://app.testgorilla.com/signin',
      'https://support.testgorilla.com/hc/en-us',
    ],
    sources: [
      'https://help.testgorilla.com/where-is-my-magic-link-to-log-back-in-to-my-assessment',
      'public code index record 16975277346',
      'public code index record 5173538032',
    ],
    asOf: null,
  },
  limits: [
    {
      what: 'advice',
      about: 'session',
      text: 'Your own link, from the invitation or the confirmation mail, leads back to where you stopped.',
      sources: ['https://help.testgorilla.com/where-is-my-magic-link-to-log-back-in-to-my-assessment'],
      asOf: null,
    },
    {
      what: 'advice',
      about: 'state',
      text: 'If you were disqualified by mistake, only the hiring company can change that.',
      sources: ['https://help.testgorilla.com/what-can-i-expect-from-a-testgorilla-assessment-1'],
      asOf: null,
    },
    {
      what: 'browsers',
      names: ['Chrome'],
      sources: [
        'https://support.testgorilla.com/hc/en-us/articles/30469857170331-FAQ-Candidate-related-questions',
      ],
      asOf: null,
    },
  ],
  support: {
    policy: 'self-service',
    channels: [
      {
        kind: 'help',
        value: 'https://support.testgorilla.com/hc/en-us',
        purpose: 'technical-support',
        audience: 'applicants',
        status: 'undated',
        sources: [
          'https://support.testgorilla.com/hc/en-us/articles/30469857170331-FAQ-Candidate-related-questions',
          'https://help.testgorilla.com/where-is-my-magic-link-to-log-back-in-to-my-assessment',
        ],
        asOf: null,
      },
    ],
    sources: [
      'https://support.testgorilla.com/hc/en-us/articles/30469857170331-FAQ-Candidate-related-questions',
      'https://help.testgorilla.com/what-can-i-expect-from-a-testgorilla-assessment-1',
    ],
    asOf: null,
  },
} satisfies Vendor;
