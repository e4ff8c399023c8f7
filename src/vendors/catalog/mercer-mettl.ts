import type { Vendor } from '../vendor.ts';

export default {
  id: 'mercer-mettl',
  name: 'Mercer | Mettl',
  company: 'Mercer',
  aliases: ['Mettl'],
  hostedBy: 'vendor',
  role: 'assessment',
  pages: {
    patterns: ['*://tests.mettl.com/*'],
    except: ['*://tests.mettl.com/'],
    examples: ['https://tests.mettl.com/authenticateKey/9f87004e'],
    counterExamples: [
      'https://tests.mettl.com/',
      'https://mettl.com/',
      'https://support.mettl.com/portal/en/home',
    ],
    sources: [
      'https://mettl.com/candidate-guide',
      'public code index record 1579060099',
      'public code index record 68709570266',
    ],
    asOf: null,
  },
  limits: [
    {
      what: 'advice',
      about: 'system',
      text: 'Allow pop-up windows for tests.mettl.com: the test opens in one. A company network may block it; try another connection.',
      sources: ['https://mettl.com/candidate-guide'],
      asOf: null,
    },
    {
      what: 'advice',
      about: 'state',
      text: '“The window for taking the test is over” can be changed only by whoever invited you.',
      sources: ['https://mettl.com/test-taker-guide/guide-for-test-taker-2/'],
      asOf: null,
    },
    {
      what: 'browsers',
      names: ['Chrome', 'Firefox', 'Safari', 'Edge'],
      sources: [
        'https://support.mettl.com/portal/en/kb/articles/system-requirement-for-mettl-assessment-platform',
      ],
      asOf: null,
    },
  ],
  support: {
    policy: 'supports-applicants',
    channels: [
      {
        kind: 'help',
        value: 'https://support.mettl.com/portal/en/kb/articles/faq',
        purpose: 'technical-support',
        audience: 'applicants',
        status: 'undated',
        sources: ['https://support.mettl.com/portal/en/kb/articles/faq'],
        asOf: null,
      },
      {
        kind: 'help',
        value: 'https://mettl.com/candidate-guide',
        purpose: 'technical-support',
        audience: 'applicants',
        status: 'undated',
        sources: ['https://mettl.com/candidate-guide'],
        asOf: null,
      },
    ],
    sources: ['https://mettl.com/candidate-guide'],
    asOf: null,
  },
} satisfies Vendor;
