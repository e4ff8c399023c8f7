import type { Vendor } from '../vendor.ts';

export default {
  id: 'codesignal',
  name: 'CodeSignal',
  company: 'CodeSignal',
  hostedBy: 'vendor',
  role: 'assessment',
  pages: {
    patterns: ['*://app.codesignal.com/test/*'],
    examples: ['https://app.codesignal.com/test/abc'],
    counterExamples: [
      'https://app.codesignal.com/arcade',
      'https://codesignal.com/',
      'https://support.codesignal.com/hc/en-us',
    ],
    sources: [
      'https://support.codesignal.com/hc/en-us/articles/360045953873-Taking-an-assessment-on-CodeSignal',
      'public code index record 27246029681',
    ],
    asOf: null,
  },
  limits: [
    {
      what: 'advice',
      about: 'any',
      text: 'A test must be finished in one sitting and cannot be paused. Work counts only once it is submitted with the button in the editor.',
      sources: [
        'https://support.codesignal.com/hc/en-us/articles/360045953873-Taking-an-assessment-on-CodeSignal',
      ],
      asOf: null,
    },
  ],
  support: {
    policy: 'supports-applicants',
    channels: [
      {
        kind: 'email',
        value: 'support@codesignal.com',
        purpose: 'technical-support',
        audience: 'applicants',
        status: 'single-source',
        sources: [
          'https://support.codesignal.com/hc/en-us/articles/360045986753-Being-Interviewed-in-CodeSignal',
        ],
        asOf: null,
      },
      {
        kind: 'help',
        value:
          'https://support.codesignal.com/hc/en-us/articles/360045953873-Taking-an-assessment-on-CodeSignal',
        purpose: 'technical-support',
        audience: 'applicants',
        status: 'undated',
        sources: [
          'https://support.codesignal.com/hc/en-us/articles/360045953873-Taking-an-assessment-on-CodeSignal',
        ],
        asOf: null,
      },
    ],
    sources: [
      'https://support.codesignal.com/hc/en-us/articles/360045986753-Being-Interviewed-in-CodeSignal',
      'https://support.codesignal.com/hc/en-us/articles/360045953873-Taking-an-assessment-on-CodeSignal',
    ],
    asOf: null,
  },
} satisfies Vendor;
