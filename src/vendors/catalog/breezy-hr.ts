import type { Vendor } from '../vendor.ts';

const form =
  'https://github.com/17nbist/jobApplier/blob/d025a1c6bc09a7cfbbe3580ad4a3638b110366bb/test/fixtures/breezyhr.html';
const captured = { sources: [form], asOf: '2026-07-01' };
const transcribed = { sources: ['public code index record 57999395457'], asOf: '2026-08-01' };

export default {
  id: 'breezy-hr',
  name: 'Breezy HR',
  company: 'Breezy HR',
  hostedBy: 'vendor',
  role: 'ats',
  pages: {
    patterns: ['*://*.breezy.hr/*'],
    except: [
      '*://breezy.hr/*',
      '*://www.breezy.hr/*',
      '*://app.breezy.hr/*',
      '*://api.breezy.hr/*',
      '*://m.breezy.hr/*',
      '*://developer.breezy.hr/*',
      '*://marketing.breezy.hr/*',
      '*://help.breezy.hr/*',
      '*://assets-cdn.breezy.hr/*',
      '*://attachments-cdn.breezy.hr/*',
      '*://gallery-cdn.breezy.hr/*',
    ],
    examples: [
      'https://accredible.breezy.hr/p/0123456789ab-developer',
      'https://accredible.breezy.hr/p/0123456789ab-developer/apply',
      'https://accredible.breezy.hr/',
    ],
    counterExamples: ['https://breezy.hr/', 'https://app.breezy.hr/signin', 'https://help.breezy.hr/en'],
    extract: [
      '//(?<employer>[^./]+)\\.breezy\\.hr/p/(?<job>[0-9a-f]{6,})',
      '//(?<employer>[^./]+)\\.breezy\\.hr',
    ],
    sources: [
      'https://github.com/colophon-group/jobseek/blob/1b94785700646f01acf6b578318b65e592fa272a/apps/crawler/src/core/monitors/breezy.py',
      'public code index record 68555247297',
    ],
    asOf: '2026-08-01',
  },
  fingerprints: {
    assets: ['assets-cdn.breezy.hr/breezy-portal', 'app.breezy.hr/api/apply'],
    selectors: [
      'html[ng-app="PortalApp"] .bzy-footer',
      'form[ng-controller="FormWithQuestionnaireCtrl"]',
      'form input[name="cPhoneNumber"]',
    ],
    footers: ['powered by breezy'],
    sources: [form, 'https://github.com/enthec/webappanalyzer/tree/1b9eee8154c0f01e7888c5242cf6fbbc4a3fcea6'],
    asOf: '2026-08-01',
  },
  kinds: [
    { kind: 'confirmation', selector: '.confirmation-container:not(.ng-hide) .application-confirmed' },
    { kind: 'form', path: '/p/[^/]+/apply' },
    { kind: 'posting', path: '/p/[0-9a-f]{6,}' },
  ],
  failures: [
    { selector: null, text: 'your application contains errors', kind: 'input', ...captured },
    { selector: null, text: 'the file attachment is limited to', kind: 'input', ...captured },
    {
      selector: '.error-container:not(.ng-hide) span.error',
      text: 'is required',
      kind: 'input',
      ...captured,
    },
  ],
  confirmations: [
    {
      selector: '.confirmation-container:not(.ng-hide) .application-confirmed',
      text: null,
      ...transcribed,
    },
    { selector: null, text: 'your application has been submitted successfully', ...transcribed },
  ],
  limits: [
    { what: 'file-size', megabytes: 50, ...captured },
    { what: 'file-types', extensions: ['pdf', 'doc', 'docx', 'txt', 'pages'], ...captured },
    {
      what: 'advice',
      about: 'any',
      text: 'The form has hidden traps for robots. Type your answers yourself: a tool that fills in everything can get the application dropped.',
      sources: [
        'https://github.com/selfishprimate/scout/blob/1a5401cc84ef9d1106500e590c5e16452b5a7f0b/reference/ats-mechanics.md',
      ],
      asOf: '2026-09-01',
    },
  ],
  support: {
    policy: 'unknown',
    looked: '2026-11-28',
    channels: [],
    sources: ['https://help.breezy.hr/en/articles/5260355-the-candidate-profile'],
    asOf: null,
  },
} satisfies Vendor;
