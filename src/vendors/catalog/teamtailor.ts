import type { Vendor } from '../vendor.ts';

const form =
  'https://github.com/sQverful/job-autofill/blob/7cfc1c6b5b9da2bb18bd0561c1e8d9c0445f8a65/job_forms_samples/Senior%20Software%20Engineer%20-%20Harper.html';
const listed = {
  sources: [
    'https://github.com/selfishprimate/seekter/blob/2e410260da7475fddaf8056c5f87e63845046e5d/reference/ats-mechanics.md',
  ],
  asOf: '2026-09-27',
};
const transcribed = { sources: ['public code index record 57999395457'], asOf: '2026-08-01' };
const mechanics = {
  sources: [
    'https://github.com/selfishprimate/scout/blob/1a5401cc84ef9d1106500e590c5e16452b5a7f0b/reference/ats-mechanics.md',
  ],
  asOf: '2026-09-01',
};
const removal = 'https://support.teamtailor.com/en/articles/4991052-request-to-be-removed';

export default {
  id: 'teamtailor',
  name: 'Teamtailor',
  company: 'Teamtailor',
  hostedBy: 'vendor',
  role: 'ats',
  pages: {
    patterns: ['*://*.teamtailor.com/*'],
    except: [
      '*://teamtailor.com/*',
      '*://www.teamtailor.com/*',
      '*://app.teamtailor.com/*',
      '*://tt.teamtailor.com/*',
      '*://app.na.teamtailor.com/*',
      '*://api.teamtailor.com/*',
      '*://docs.teamtailor.com/*',
      '*://support.teamtailor.com/*',
    ],
    // The tracking word alone is on other systems' pages too; together with the form of the path it is Teamtailor's.
    urlSignatures: [{ query: 'ittk', path: '^/jobs/\\d{5,}-' }],
    examples: [
      'https://careers.globex.example/jobs/3580781-trainee?ittk=FUCSFKE0DE',
      'https://voyado.teamtailor.com/jobs/1000001-engineer',
      'https://voyado.teamtailor.com/jobs/1000001-engineer/applications/new',
      'https://voyado.na.teamtailor.com/jobs',
    ],
    counterExamples: [
      'https://www.teamtailor.com/',
      'https://app.teamtailor.com/companies/1/dashboard',
      removal,
    ],
    extract: [
      '//(?<employer>[^./]+)\\.(?:\\w+\\.)?teamtailor\\.com/(?:.*?/)?jobs/(?<job>\\d+)',
      '//(?<employer>[^./]+)\\.(?:\\w+\\.)?teamtailor\\.com',
      '/jobs/(?<job>\\d+)',
    ],
    sources: [
      'https://github.com/17nbist/jobApplier/blob/d025a1c6bc09a7cfbbe3580ad4a3638b110366bb/test/fixtures/teamtailor.html',
      'https://github.com/ever-jobs/ever-jobs/tree/20079a64e123b6069b04e7eeee487e3355ca526d',
      'public code index record 68555247297',
    ],
    asOf: '2026-08-01',
  },
  fingerprints: {
    assets: ['teamtailor-cdn.com', 'scripts.teamtailor-cdn.com/widgets'],
    selectors: [
      'form#job-application-form[data-controller~="careersite--form"]',
      '[data-controller*="careersite--"]',
      'a[href*="teamtailor.com/"][href*="utm_campaign=poweredby"]',
      'h1[data-test="applied-thanks"]',
    ],
    footers: ['career site by teamtailor'],
    sources: [
      form,
      'https://github.com/enthec/webappanalyzer/tree/1b9eee8154c0f01e7888c5242cf6fbbc4a3fcea6',
      'public code index record 66603826203',
    ],
    asOf: '2026-08-01',
  },
  kinds: [
    { kind: 'confirmation', path: '/applied(?:[?#/]|$)' },
    { kind: 'confirmation', selector: 'h1[data-test="applied-thanks"]' },
    { kind: 'form', path: '/applications/new|/c/new(?:[?#]|$)' },
    { kind: 'form', selector: 'form#job-application-form' },
    { kind: 'posting', path: '/jobs/\\d+' },
  ],
  failures: [
    { selector: null, text: 'you already applied for this job', kind: 'state', ...mechanics },
    {
      selector: null,
      text: 'you have to meet these requirements to be able to apply',
      kind: 'state',
      ...transcribed,
    },
    // Seen after applications that had arrived all the same.
    { selector: null, text: 'content missing', kind: 'system', ...mechanics },
  ],
  ignore: [
    // The words on the field for uploads.
    {
      selector: '.dz-message, .dz-message-inactive, .dz-message-active',
      text: null,
      sources: [form],
      asOf: null,
    },
  ],
  confirmations: [
    { selector: 'h1[data-test="applied-thanks"]', text: null, ...transcribed },
    { selector: null, text: 'we have received your application', ...transcribed },
    { selector: null, text: 'your application has been successfully submitted', ...listed },
  ],
  limits: [
    {
      what: 'advice',
      about: 'system',
      text: 'An empty form, “Content missing” or an error after Send may still mean success. Open the form again: “You already applied for this job” confirms it.',
      ...mechanics,
    },
    {
      what: 'advice',
      about: 'any',
      text: 'An application that is sent within seconds, or from a mail domain on a spam list, is put aside as spam. Take your time with the form.',
      sources: ['https://support.teamtailor.com/en/articles/11785160-spam-candidate-filter'],
      asOf: null,
    },
    {
      what: 'advice',
      about: 'access',
      text: 'If you are told to verify your e-mail address, the application counts only after you have followed the link in that mail.',
      ...listed,
    },
    {
      what: 'advice',
      about: 'system',
      text: 'Answer the cookie dialog before you fill in the form: the page can stay frozen behind it.',
      ...mechanics,
    },
  ],
  support: {
    policy: 'self-service',
    channels: [
      // About removing one's data only; the request goes to the employer.
      {
        kind: 'help',
        value: removal,
        purpose: 'privacy',
        audience: 'applicants',
        status: 'undated',
        sources: [removal],
        asOf: null,
      },
    ],
    sources: [removal, 'https://support.teamtailor.com/gdpr/candidate-data-and-privacy-feature'],
    asOf: null,
  },
} satisfies Vendor;
