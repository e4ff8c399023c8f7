import type { Vendor } from '../vendor.ts';

export default {
  id: 'hackerrank',
  name: 'HackerRank',
  company: 'HackerRank',
  hostedBy: 'vendor',
  role: 'assessment',
  pages: {
    patterns: [
      '*://www.hackerrank.com/test/*',
      '*://www.hackerrank.com/tests/*',
      '*://hackerrank.com/test/*',
    ],
    examples: ['https://www.hackerrank.com/test/61sq9qfa63d/questions/a1pql08s9i1'],
    counterExamples: [
      'https://www.hackerrank.com/',
      'https://www.hackerrank.com/challenges/solve-me-first/problem',
      'https://candidatesupport.hackerrank.com/hc/en-us',
    ],
    sources: [
      'https://candidatesupport.hackerrank.com/hc/en-us/articles/4402920791699-Frequently-Asked-Questions-During-the-Test',
      'public code index record 39108290141',
      'public code index record 35034190483',
    ],
    asOf: null,
  },
  limits: [
    {
      what: 'advice',
      about: 'system',
      text: 'What was submitted before the connection broke is kept. Open the same link again while the time of the test runs; the clock does not stop.',
      sources: [
        'https://candidatesupport.hackerrank.com/hc/en-us/articles/4402920791699-Frequently-Asked-Questions-During-the-Test',
      ],
      asOf: null,
    },
    {
      what: 'advice',
      about: 'state',
      text: 'More time, another date or another attempt is given by the recruiter alone, not by HackerRank.',
      sources: [
        'https://candidatesupport.hackerrank.com/hc/en-us/articles/4402920791699-Frequently-Asked-Questions-During-the-Test',
        'https://support.hackerrank.com/articles/6477583642-ensuring-a-great-candidate-experience',
      ],
      asOf: '2025-12-03',
    },
  ],
  support: {
    policy: 'supports-applicants',
    channels: [
      {
        kind: 'help',
        value: 'https://candidatesupport.hackerrank.com/hc/en-us',
        checked: '2025-12-03',
        purpose: 'technical-support',
        audience: 'applicants',
        status: 'single-source',
        sources: [
          'https://candidatesupport.hackerrank.com/hc/en-us/articles/4402920791699-Frequently-Asked-Questions-During-the-Test',
          'https://support.hackerrank.com/articles/6477583642-ensuring-a-great-candidate-experience',
        ],
        asOf: '2025-12-03',
      },
    ],
    sources: ['https://support.hackerrank.com/articles/6477583642-ensuring-a-great-candidate-experience'],
    asOf: '2025-12-03',
  },
} satisfies Vendor;
