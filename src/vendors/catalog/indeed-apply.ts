import type { Vendor } from '../vendor.ts';

const save =
  'https://support.indeed.com/hc/en-us/articles/31239896015245-Save-and-Continue-a-Job-Application';
const pages = [
  'https://github.com/selfishprimate/scout/blob/1a5401cc84ef9d1106500e590c5e16452b5a7f0b/reference/ats-mechanics.md',
  'public code index record 61554205518',
  'public code index record 70130827338',
];

export default {
  id: 'indeed-apply',
  name: 'Indeed Apply',
  company: 'Indeed',
  aliases: ['SmartApply', 'Apply with Indeed'],
  hostedBy: 'vendor',
  role: 'job-board',
  pages: {
    // Only the application itself; the board’s own pages are no application system.
    patterns: ['*://smartapply.indeed.com/*', '*://apply.indeed.com/indeedapply/*'],
    tenants: 'none',
    examples: [
      'https://smartapply.indeed.com/beta/indeedapply/form/review',
      'https://smartapply.indeed.com/beta/indeedapply/form/post-apply',
    ],
    counterExamples: [
      'https://www.indeed.com/viewjob?jk=0123456789abcdef',
      'https://secure.indeed.com/account/login',
      'https://employers.indeed.com/',
      'https://support.indeed.com/hc/en-us',
    ],
    sources: pages,
    asOf: null,
  },
  kinds: [
    { kind: 'confirmation', path: '/form/post-apply' },
    { kind: 'form', path: '/indeedapply/form/' },
  ],
  failures: [
    {
      selector: null,
      text: "couldn't save your application progress",
      kind: 'system',
      sources: [save],
      asOf: null,
    },
  ],
  confirmations: [
    {
      selector: null,
      text: 'your application has been submitted',
      sources: [
        'https://github.com/selfishprimate/scout/blob/1a5401cc84ef9d1106500e590c5e16452b5a7f0b/reference/ats-mechanics.md',
      ],
      asOf: null,
    },
  ],
  limits: [
    {
      what: 'advice',
      about: 'session',
      text: 'A started application stays under “My jobs” for 14 days and can be continued there. After that, start again from the posting.',
      sources: [save],
      asOf: null,
    },
    {
      what: 'advice',
      about: 'system',
      text: 'If your progress cannot be saved, check the details in your profile: they may contradict the draft. Then try again.',
      sources: [save],
      asOf: null,
    },
    {
      what: 'advice',
      about: 'state',
      text: 'Indeed passes applications on to the employer’s own system, which may drop a second one to the same job within 120 days.',
      sources: ['https://docs-plus.indeed.com/indeed-apply/application-delivery'],
      asOf: null,
    },
  ],
  support: {
    policy: 'self-service',
    channels: [
      {
        kind: 'help',
        value: 'https://support.indeed.com/hc/en-us',
        checked: '2026-05-19',
        purpose: 'technical-support',
        audience: 'applicants',
        status: 'single-source',
        sources: [
          save,
          // A public record of the vendor's own pages, with its day.
          'https://github.com/api-evangelist/indeed/blob/cdedc810f553659e6dd1ec0ce2105d4524c00236/apis.yml',
        ],
        asOf: '2026-05-19',
      },
    ],
    sources: [save],
    asOf: null,
  },
} satisfies Vendor;
