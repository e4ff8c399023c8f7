import type { Vendor } from '../vendor.ts';

const form =
  'https://github.com/17nbist/jobApplier/blob/d025a1c6bc09a7cfbbe3580ad4a3638b110366bb/test/fixtures/ashbyhq.html';
const outcomes = { sources: ['public code index record 70070403346'], asOf: null };
const containers =
  'https://github.com/mehek-builds/stratus-browser-cloud/blob/e07e5a10bda973809ba6abae303e92dc28d8ed42/test/submit-outcome-dom.test.js';
const transcribed = { sources: [containers, 'public code index record 57999395457'], asOf: '2026-08-21' };
const spam = {
  sources: ['public code index record 52231169751', 'public code index record 70876181752'],
  asOf: null,
};

export default {
  id: 'ashby',
  name: 'Ashby',
  company: 'Ashby',
  hostedBy: 'vendor',
  role: 'ats',
  pages: {
    patterns: ['*://jobs.ashbyhq.com/*'],
    urlSignatures: [{ query: 'ashby_jid' }],
    examples: [
      'https://jobs.ashbyhq.com/ashby/10000000-0000-4000-8000-000000000001',
      'https://jobs.ashbyhq.com/ashby/10000000-0000-4000-8000-000000000001/application',
      'https://www.kognitos.com/careers/?ashby_jid=10000000-0000-4000-8000-000000000001',
    ],
    counterExamples: [
      'https://www.ashbyhq.com/',
      'https://app.ashbyhq.com/home',
      'https://docs.ashbyhq.com/',
    ],
    extract: [
      'jobs\\.ashbyhq\\.com/(?<employer>[^/?#]+)/(?<job>[0-9a-f]{8}-[0-9a-f-]{20,})',
      'jobs\\.ashbyhq\\.com/(?<employer>[^/?#]+)',
      '[?&]ashby_jid=(?<job>[0-9a-f-]+)',
    ],
    sources: [
      'https://github.com/colophon-group/jobseek/blob/fa43ab7912675a2f89dd93eaba7e09e6f93b36dc/apps/crawler/src/core/monitors/ashby.py',
      'https://github.com/silentashish/huntgry',
    ],
    asOf: '2026-10-01',
  },
  fingerprints: {
    assets: ['jobs.ashbyhq.com', 'cdn.ashbyprd.com'],
    selectors: [
      'iframe#ashby_embed_iframe',
      '#ashby_embed',
      '.ashby-application-form-container',
      '.ashby-job-posting-heading',
      'meta[property="og:url"][content^="https://jobs.ashbyhq.com/"]',
      'a#job-application-form[role="tab"]',
      'input#_systemfield_name',
    ],
    footers: ['powered by ashby'],
    sources: [
      form,
      'https://github.com/silentashish/huntgry',
      'public code index record 56637309292',
      'public code index record 51837072582',
    ],
    asOf: '2026-10-01',
  },
  kinds: [
    { kind: 'confirmation', selector: '.ashby-application-form-success-container' },
    { kind: 'form', path: '/application(?:[?#/]|$)' },
    { kind: 'posting', path: '^/[^/]+/[0-9a-f]{8}-[0-9a-f-]{20,}|[?&]ashby_jid=' },
  ],
  failures: [
    { selector: null, text: 'flagged as possible spam', kind: 'access', ...spam },
    { selector: null, text: 'flagged as potential bot traffic', kind: 'access', ...spam },
    {
      selector: null,
      text: 'reached your application limit',
      kind: 'state',
      sources: ['https://docs.ashbyhq.com/application-limits'],
      asOf: null,
    },
    {
      selector: '.ashby-application-form-blocked-application-container',
      text: null,
      kind: 'state',
      sources: ['https://docs.ashbyhq.com/application-limits', 'public code index record 70070403346'],
      asOf: null,
    },
    { selector: null, text: 'missing entry for required field', kind: 'input', ...outcomes },
    { selector: null, text: 'your form needs corrections', kind: 'input', ...outcomes },
    { selector: null, text: "we couldn't submit your application", kind: 'system', ...outcomes },
    { selector: '.ashby-application-form-failure-container', text: null, kind: 'system', ...outcomes },
  ],
  confirmations: [
    { selector: '.ashby-application-form-success-container', text: null, ...transcribed },
    { selector: null, text: 'your application was successfully submitted', ...transcribed },
    { selector: null, text: 'thank you for submitting your application', ...transcribed },
  ],
  limits: [
    {
      what: 'advice',
      about: 'state',
      text: 'The limit on applications is a rule that the employer has set, not a fault of the site.',
      sources: ['https://docs.ashbyhq.com/application-limits'],
      asOf: null,
    },
    {
      what: 'advice',
      about: 'access',
      text: 'An invisible check took you for a robot. Try once more in an ordinary window without a VPN or filling tools, and not again after that.',
      ...spam,
    },
    {
      what: 'advice',
      about: 'input',
      text: 'Values that were filled in automatically may not be noticed by the form. Retype the fields that it names by hand.',
      sources: [
        'https://github.com/selfishprimate/scout/blob/1a5401cc84ef9d1106500e590c5e16452b5a7f0b/reference/ats-mechanics.md',
      ],
      asOf: '2026-09-01',
    },
    {
      what: 'advice',
      about: 'any',
      text: 'Nothing is kept before you submit, and a reload empties the form. Copy long answers first.',
      sources: [
        'https://github.com/selfishprimate/scout/blob/1a5401cc84ef9d1106500e590c5e16452b5a7f0b/reference/ats-mechanics.md',
      ],
      asOf: '2026-09-01',
    },
  ],
  support: {
    policy: 'unknown',
    looked: '2026-11-28',
    channels: [
      {
        kind: 'help',
        value: 'https://www.ashbyhq.com/privacy',
        purpose: 'privacy',
        audience: 'applicants',
        status: 'single-source',
        sources: ['https://www.ashbyhq.com/resources/gdpr'],
        asOf: '2023-05-31',
      },
    ],
    sources: ['https://docs.ashbyhq.com/data-privacy-faq'],
    asOf: null,
  },
} satisfies Vendor;
