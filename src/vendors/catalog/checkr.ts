import type { Vendor } from '../vendor.ts';

export default {
  id: 'checkr',
  name: 'Checkr',
  company: 'Checkr',
  hostedBy: 'vendor',
  role: 'background-check',
  pages: {
    // The first is where a candidate looks on, the others are where the invitation leads.
    patterns: ['*://candidate.checkr.com/*', '*://apply.checkr.com/invite/*', '*://apply.checkr.com/apply/*'],
    tenants: 'none',
    examples: [
      'https://candidate.checkr.com/view',
      'https://apply.checkr.com/invite/globex/290f9d6d6e46/test',
      'https://apply.checkr.com/apply/globex/532c20ea819b',
    ],
    counterExamples: [
      'https://checkr.com/',
      'https://dashboard.checkr.com/login',
      'https://help.checkr.com/hc/en-us',
    ],
    sources: [
      'https://help.checkr.com/hc/en-us/articles/5874229419927-How-do-I-log-into-the-Candidate-Portal-',
      'https://help.checkr.com/hc/en-us/articles/26191946956439-Candidate-resources',
      'public code index record 29115028726',
      'public code index record 29808136684',
      'public code index record 40667431852',
      'public code index record 40865040410',
    ],
    asOf: null,
  },
  limits: [
    {
      what: 'advice',
      about: 'access',
      text: 'Sign in with telephone number, Social Security number and date of birth exactly as the company has them; without the number, by e-mail. Reports of more than a year ago are not shown.',
      sources: [
        'https://help.checkr.com/hc/en-us/articles/5874229419927-How-do-I-log-into-the-Candidate-Portal-',
      ],
      asOf: null,
    },
    {
      what: 'advice',
      about: 'state',
      text: 'When the company will decide, Checkr does not know; ask the company.',
      sources: [
        'https://help.checkr.com/hc/en-us/articles/360047624033-Checkr-candidate-experience-overview',
      ],
      asOf: null,
    },
  ],
  support: {
    policy: 'supports-applicants',
    channels: [
      {
        kind: 'help',
        value: 'https://help.checkr.com/hc/en-us/categories/360002478633-Candidates',
        purpose: 'technical-support',
        audience: 'applicants',
        status: 'undated',
        languages: ['en', 'es'],
        sources: [
          'https://help.checkr.com/hc/en-us/articles/26191946956439-Candidate-resources',
          'https://help.checkr.com/hc/en-us/articles/17381968601623-Help-candidates-resolve-issues',
        ],
        asOf: null,
      },
    ],
    sources: ['https://help.checkr.com/hc/en-us/articles/26191946956439-Candidate-resources'],
    asOf: null,
  },
} satisfies Vendor;
