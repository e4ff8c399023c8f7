import type { Vendor } from '../vendor.ts';

const pages = [
  'https://github.com/ever-jobs/ever-jobs/tree/20079a64e123b6069b04e7eeee487e3355ca526d/packages/plugins/source-ats-fountain/src',
  'public code index record 70527854203',
];
const started = 'https://support.fountain.com/hc/en-us/articles/360029376372-Getting-Started';
const upload =
  'https://support.fountain.com/hc/en-us/articles/15402699161499-Uploading-Files-on-an-Applicant-s-Behalf';

export default {
  id: 'fountain',
  name: 'Fountain',
  company: 'Fountain',
  aliases: ['OnboardIQ'],
  hostedBy: 'vendor',
  role: 'ats',
  pages: {
    patterns: ['*://careers.us-2.fountain.com/*', '*://*.fountain.com/apply/*', '*://web.fountain.com/c/*'],
    examples: [
      'https://careers.us-2.fountain.com/albertsons-companies/ace48787-ffe9-4657-a717-3cc617336956',
      'https://web.fountain.com/apply/globex/opening/delivery-driver',
      'https://web.fountain.com/c/juni-learning',
    ],
    counterExamples: [
      'https://www.fountain.com/',
      'https://support.fountain.com/hc/en-us',
      'https://web.fountain.com/',
    ],
    extract: ['/apply/(?<employer>[^/?#]+)(?:/opening/(?<job>[^/?#]+))?', '/c/(?<employer>[^/?#]+)'],
    sources: pages,
    asOf: null,
  },
  fingerprints: { assets: ['web.fountain.com/apply'], sources: pages, asOf: null },
  kinds: [{ kind: 'form', path: '/apply/[^/]+/opening/' }],
  limits: [
    {
      what: 'advice',
      about: 'any',
      text: 'Employers can show a support address of their own on every page of the application. Look for it first.',
      sources: ['https://support.fountain.com/en/articles/9899503-applicants-company-settings'],
      asOf: null,
    },
    { what: 'file-size', megabytes: 15, sources: [upload], asOf: null },
    { what: 'browsers', names: ['Safari', 'Edge', 'Chrome', 'Firefox'], sources: [started], asOf: null },
    {
      what: 'advice',
      about: 'upload',
      text: 'If a file will not upload from your phone, try a computer. The employer’s recruiter can also add the file to your application.',
      sources: [upload],
      asOf: null,
    },
  ],
  // Its help desk is for employers.
  support: { policy: 'unknown', looked: '2026-11-28', channels: [], sources: [started], asOf: null },
} satisfies Vendor;
