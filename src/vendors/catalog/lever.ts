import type { Vendor } from '../vendor.ts';

const form =
  'https://github.com/17nbist/jobApplier/blob/d025a1c6bc09a7cfbbe3580ad4a3638b110366bb/test/fixtures/lever.html';
const captured = { sources: [form], asOf: '2026-07-01' };

export default {
  id: 'lever',
  name: 'Lever',
  company: 'Employ, Inc.',
  aliases: ['LeverTRM'],
  identity: { sources: ['https://employinc.com/services-privacy-notice-07272023'], asOf: '2023-07-27' },
  hostedBy: 'vendor',
  role: 'ats',
  pages: {
    patterns: ['*://jobs.lever.co/*', '*://jobs.eu.lever.co/*'],
    urlSignatures: [
      { query: 'lever-source' },
      { query: 'lever-source[]' },
      { query: 'lever-origin' },
      { query: 'LeverAppId' },
    ],
    examples: [
      'https://jobs.lever.co/plaid/7a8d4c21-0000-4000-8000-000000000001',
      'https://jobs.lever.co/plaid/7a8d4c21-0000-4000-8000-000000000001/apply',
      'https://jobs.eu.lever.co/veeva/7a8d4c21-0000-4000-8000-000000000001',
      'https://careers.veeva.com/job/1/consultant/?lever-origin=applied&lever-source%5B%5D=Careers',
    ],
    counterExamples: [
      'https://www.lever.co/',
      'https://hire.lever.co/settings/site',
      'https://help.lever.co/hc/en-us',
      'https://www.lever.co/job-seeker-support/',
    ],
    extract: [
      'jobs(?:\\.eu)?\\.lever\\.co/(?<employer>[^/?#]+)/(?<job>[0-9a-f]{8}-[0-9a-f-]{20,})',
      'jobs(?:\\.eu)?\\.lever\\.co/(?<employer>[^/?#]+)',
      '[?&]LeverAppId=(?<job>[^&#]+)',
    ],
    sources: [
      'https://github.com/colophon-group/jobseek/blob/292316058431bd6248984481050aeaaa4f54f24d/apps/crawler/src/core/monitors/lever.py',
      'https://github.com/silentashish/huntgry',
      'public code index record 71510497611',
    ],
    asOf: '2026-10-01',
  },
  fingerprints: {
    assets: ['jobs.lever.co', 'jobs.eu.lever.co'],
    selectors: [
      'a[href*="lever.co/job-seeker-support"]',
      'img[alt="Lever logo"]',
      'form#application-form [data-qa="btn-submit"]',
      'form [data-qa="btn-submit"] ~ input[name^="cards["], form input[name^="cards["][name*="field"]',
      'form.application-form input[name^="urls["]',
      '[data-qa="msg-submit-success"]',
    ],
    footers: ['jobs powered by lever'],
    sources: [form, 'https://github.com/enthec/webappanalyzer/tree/1b9eee8154c0f01e7888c5242cf6fbbc4a3fcea6'],
    asOf: '2026-08-17',
  },
  kinds: [
    { kind: 'confirmation', path: '/thanks(?:[?#/]|$)' },
    { kind: 'confirmation', selector: '[data-qa="msg-submit-success"]' },
    { kind: 'form', path: '/apply(?:[?#/]|$)' },
    { kind: 'form', selector: 'form#application-form, form.application-form' },
    { kind: 'posting', path: '^/[^/]+/[0-9a-f]{8}-[0-9a-f-]{20,}' },
  ],
  failures: [
    // Said by the check for robots, but also when a required answer is missing; the form may come back empty.
    {
      selector: null,
      text: 'error verifying your application',
      kind: 'access',
      sources: ['public code index record 55698315475', 'public code index record 53463205570'],
      asOf: null,
    },
    { selector: '.resume-upload-oversize', text: null, kind: 'input', ...captured },
    { selector: null, text: 'exceeds the maximum upload size', kind: 'input', ...captured },
    { selector: '.resume-upload-failure', text: null, kind: 'system', ...captured },
    {
      selector: null,
      text: "sorry, we couldn't find anything here",
      kind: 'state',
      sources: ['https://github.com/elemenopiz/internship-autoapply'],
      asOf: null,
    },
  ],
  ignore: [
    // The file is attached all the same; only the fields were not filled in from it.
    {
      selector: '.resume-upload-failure',
      text: 'auto-read',
      sources: ['public code index record 69387011931', form],
      asOf: null,
    },
  ],
  confirmations: [
    {
      selector: '[data-qa="msg-submit-success"]',
      text: null,
      sources: ['public code index record 71478110162'],
      asOf: null,
    },
    {
      selector: null,
      text: 'application submitted!',
      sources: [
        'https://github.com/selfishprimate/scout/blob/1a5401cc84ef9d1106500e590c5e16452b5a7f0b/reference/ats-mechanics.md',
      ],
      asOf: '2026-09-01',
    },
  ],
  limits: [
    { what: 'file-size', megabytes: 100, ...captured },
    {
      what: 'advice',
      about: 'access',
      text: 'Fill in every required answer and try once more in an ordinary browser window. Keep a copy of your answers and attach the résumé again: the form may come back empty.',
      sources: ['public code index record 55698315475', 'public code index record 53463205570'],
      asOf: null,
    },
    {
      what: 'advice',
      about: 'upload',
      text: 'Wait until the page says that the résumé has been read before you submit. If it could not be read, it is attached all the same; type the fields yourself.',
      sources: [form, 'public code index record 69387011931'],
      asOf: '2026-07-01',
    },
    {
      what: 'advice',
      about: 'input',
      text: 'Pick your current location from the suggestions: a typed place that is not picked is not kept.',
      sources: ['https://github.com/silentashish/huntgry'],
      asOf: '2026-10-01',
    },
    {
      what: 'advice',
      about: 'system',
      text: 'The company behind Lever shows its incidents at status.employinc.com.',
      sources: ['https://github.com/api-evangelist/employ-inc'],
      asOf: '2026-09-01',
    },
  ],
  support: {
    policy: 'sends-to-employer',
    looked: '2026-11-28',
    channels: [
      {
        kind: 'help',
        value: 'https://www.lever.co/job-seeker-support/',
        checked: '2026-07-01',
        purpose: 'technical-support',
        audience: 'applicants',
        status: 'single-source',
        sources: [form, 'public code index record 31248887467', 'public code index record 70305694091'],
        asOf: '2026-07-01',
      },
    ],
    sources: ['https://www.lever.co/job-seeker-support/'],
    asOf: '2026-07-01',
  },
} satisfies Vendor;
