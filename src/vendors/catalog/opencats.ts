import type { Vendor } from '../vendor.ts';

const portal = {
  sources: [
    'https://github.com/opencats/OpenCATS/tree/0c1487b931755c7a282057ff690eada4a46ff664/modules/careers',
    'https://github.com/opencats/OpenCATS/blob/0bb9530a8dcf36f2f119607c1d56cb815c296fd6/modules/careers/CareersUI.php',
  ],
  asOf: null,
};

const database = {
  sources: [
    'https://github.com/opencats/OpenCATS/blob/1f882b7789a331d79c6f57f4c786c439ac590365/lib/DatabaseConnection.php',
  ],
  asOf: null,
};

export default {
  id: 'opencats',
  name: 'OpenCATS',
  company: null,
  aliases: ['CATS Applicant Tracking System'],
  hostedBy: 'employer',
  role: 'ats',
  pages: {
    patterns: [],
    // The career portal of every installation has its steps in the query.
    urlSignatures: [
      { query: 'm', value: '^careers$', path: '(?:/|index\\.php)$' },
      {
        query: 'p',
        value: '^(?:onApplyToJobOrder|applyToJob|candidateRegistration)$',
        path: '(?:/|index\\.php)$',
      },
    ],
    examples: [],
    extract: ['[?&]ID=(?<job>\\d+)'],
    ...portal,
  },
  fingerprints: {
    selectors: [
      '#poweredCATS',
      'form#applyToJobForm[action*="m=careers"]',
      'img[src*="CATS-powered.gif"]',
      'img[src$="careers_cats.gif"]',
      'script[src*="careerPortalApply.js"]',
    ],
    footers: ['powered by: opencats'],
    ...portal,
  },
  kinds: [
    // One address serves the form, its return after an upload, the confirmation and the error.
    { kind: 'form', selector: 'form#applyToJobForm' },
    { kind: 'form', path: '[?&]p=applyToJob(?:&|$)' },
    { kind: 'posting', path: '[?&]p=showJob' },
    { kind: 'login', path: '[?&]p=candidateRegistration' },
  ],
  failures: [
    { selector: null, text: 'this position is no longer available', kind: 'state', ...portal },
    { selector: null, text: 'query error -- report to system administrator', kind: 'system', ...database },
    { selector: null, text: 'error connecting to database', kind: 'system', ...database },
    { selector: null, text: 'error selecting database', kind: 'system', ...database },
  ],
  confirmations: [
    { selector: '#careerContent h1', text: 'application submitted for', ...portal },
    { selector: '#careerContent p', text: 'thank you for submitting your application', ...portal },
  ],
  limits: [
    {
      what: 'advice',
      about: 'upload',
      text: 'A file that is too large is dropped without a word. After the upload, look whether the form names your file; if not, try a smaller PDF.',
      ...portal,
    },
    {
      what: 'advice',
      about: 'system',
      text: 'This system runs on the employer’s own server, so no vendor can see or mend it.',
      ...portal,
    },
  ],
  support: { policy: 'unknown', looked: '2026-11-29', channels: [], ...portal },
} satisfies Vendor;
