import type { Vendor } from '../vendor.ts';

const link = 'https://help.testgorilla.com/where-is-my-magic-link-to-log-back-in-to-my-assessment';
const expect = 'https://help.testgorilla.com/what-can-i-expect-from-a-testgorilla-assessment-1';
const taking = 'https://candidates.testgorilla.com/hc/en-us/articles/42091100598043';

export default {
  id: 'testgorilla',
  name: 'TestGorilla',
  company: 'TestGorilla',
  hostedBy: 'vendor',
  role: 'assessment',
  pages: {
    patterns: [
      '*://assessment.testgorilla.com/testtaker/*',
      '*://app.testgorilla.com/testtaker/*',
      // The link that an employer puts into a posting for everybody.
      '*://app.testgorilla.com/s/*',
    ],
    examples: [
      'https://app.testgorilla.com/s/74janjj0',
      'https://assessment.testgorilla.com/testtaker/publicinvitation/cef12446-4d5e-4322-a3c7-000000000000',
    ],
    counterExamples: [
      'https://www.testgorilla.com/',
      'https://app.testgorilla.com/signin',
      'https://support.testgorilla.com/hc/en-us',
      'https://candidates.testgorilla.com/hc/en-us',
    ],
    sources: [
      link,
      'public code index record 16975277346',
      'public code index record 5173538032',
      'public code index record 40541753821',
    ],
    asOf: null,
  },
  accounts: 'none',
  limits: [
    {
      what: 'advice',
      about: 'session',
      text: 'Your own link, from the invitation or the confirmation mail, leads back to where you stopped.',
      sources: [link],
      asOf: null,
    },
    {
      what: 'advice',
      about: 'state',
      text: 'If you were disqualified by mistake, only the hiring company can change that.',
      sources: [expect],
      asOf: null,
    },
    {
      what: 'advice',
      about: 'input',
      text: 'A question that was skipped cannot be answered any more.',
      sources: [taking],
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
    looked: '2026-11-29',
    channels: [
      {
        kind: 'help',
        value: 'https://candidates.testgorilla.com/hc/en-us',
        purpose: 'technical-support',
        audience: 'applicants',
        status: 'undated',
        sources: [
          taking,
          'https://candidates.testgorilla.com/hc/en-us/articles/28302003990427-Accessibility-and-accommodations-for-assessments',
        ],
        asOf: null,
      },
    ],
    sources: [taking, expect],
    asOf: null,
  },
} satisfies Vendor;
