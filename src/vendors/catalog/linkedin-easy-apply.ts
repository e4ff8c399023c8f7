import type { Vendor } from '../vendor.ts';

const form = [
  'public code index record 52231169751',
  'public code index record 62107602576',
  'public code index record 1739759181',
];

export default {
  id: 'linkedin-easy-apply',
  name: 'LinkedIn Easy Apply',
  company: 'LinkedIn',
  hostedBy: 'vendor',
  role: 'job-board',
  // No address of its own: the form opens over a page of the network, which is none of ours.
  pages: {
    patterns: [],
    examples: [],
    counterExamples: ['https://www.linkedin.com/', 'https://www.linkedin.com/jobs/view/1234567890'],
    extract: ['linkedin\\.com/jobs/view/(?:[^/?#]*-)?(?<job>\\d+)', '[?&]currentJobId=(?<job>\\d+)'],
    sources: form,
    asOf: null,
  },
  fingerprints: {
    selectors: [
      '.jobs-easy-apply-modal',
      '[data-test-modal-id="easy-apply-modal"]',
      '.jobs-easy-apply-content',
    ],
    sources: form,
    asOf: null,
  },
  kinds: [
    { kind: 'form', selector: '.jobs-easy-apply-modal, [data-test-modal-id="easy-apply-modal"]' },
    { kind: 'posting', path: '^/jobs/view/' },
  ],
  limits: [
    {
      what: 'advice',
      about: 'session',
      text: '“Save” keeps a draft, which you find under the drafts in your job tracker.',
      sources: [
        'https://github.com/selfishprimate/scout/blob/1a5401cc84ef9d1106500e590c5e16452b5a7f0b/reference/ats-mechanics.md',
      ],
      asOf: null,
    },
    {
      what: 'advice',
      about: 'input',
      text: 'Fields that ask for years of experience take digits only.',
      sources: [
        'https://github.com/selfishprimate/scout/blob/1a5401cc84ef9d1106500e590c5e16452b5a7f0b/reference/ats-mechanics.md',
      ],
      asOf: null,
    },
  ],
  support: {
    policy: 'self-service',
    channels: [
      {
        kind: 'help',
        value: 'https://www.linkedin.com/help/linkedin',
        purpose: 'technical-support',
        audience: 'applicants',
        status: 'undated',
        sources: ['https://www.linkedin.com/help/linkedin'],
        asOf: null,
      },
    ],
    sources: ['https://www.linkedin.com/help/linkedin'],
    asOf: null,
  },
} satisfies Vendor;
