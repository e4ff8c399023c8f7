import type { Vendor } from '../vendor.ts';

const crawler =
  'https://github.com/ever-jobs/ever-jobs/tree/20079a64e123b6069b04e7eeee487e3355ca526d/packages/plugins/source-ats-applicantstack/src';
const technologies = 'https://github.com/enthec/webappanalyzer/tree/1b9eee8154c0f01e7888c5242cf6fbbc4a3fcea6';

export default {
  id: 'applicantstack',
  name: 'ApplicantStack',
  company: 'SwipeClock',
  hostedBy: 'vendor',
  role: 'ats',
  pages: {
    patterns: ['*://*.applicantstack.com/x/*'],
    examples: [
      'https://tronox.applicantstack.com/x/openings',
      'https://tronox.applicantstack.com/x/detail/a22jku1zoc30',
      'https://tronox.applicantstack.com/x/apply/a22jku1zoc30',
    ],
    counterExamples: ['https://www.applicantstack.com/support-faqs/', 'https://www.applicantstack.com/'],
    extract: ['//(?<employer>[^./]+)\\.applicantstack\\.com/x/(?:(?:detail|apply)/(?<job>[^/?#]+))?'],
    sources: [crawler, technologies],
    asOf: '2026-08-21',
  },
  fingerprints: { assets: ['applicantstack.com/x'], sources: [technologies], asOf: '2026-08-17' },
  kinds: [
    { kind: 'form', path: '^/x/apply/' },
    { kind: 'posting', path: '^/x/detail/' },
  ],
  failures: [
    // What a closed customer account leaves behind.
    {
      selector: null,
      text: 'job board you are looking for no longer exists',
      kind: 'state',
      sources: ['public code index record 54578480177'],
      asOf: null,
    },
  ],
  confirmations: [
    {
      selector: null,
      text: 'We will review your information and contact you if you match our requirements',
      sources: ['public code index record 68650180002'],
      asOf: null,
    },
  ],
  support: {
    // The public answers are for customers.
    policy: 'unknown',
    looked: '2026-11-28',
    channels: [],
    sources: ['https://www.applicantstack.com/support-faqs/'],
    asOf: null,
  },
} satisfies Vendor;
