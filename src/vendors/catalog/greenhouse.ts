import type { Vendor } from '../vendor.ts';

const form =
  'https://github.com/17nbist/jobApplier/blob/d025a1c6bc09a7cfbbe3580ad4a3638b110366bb/test/fixtures/greenhouse.html';
const faq = 'https://support.greenhouse.io/hc/en-us/articles/43418495049499-MyGreenhouse-FAQ-for-Candidates';
const captured = { sources: [form], asOf: '2026-07-01' };

export default {
  id: 'greenhouse',
  name: 'Greenhouse',
  company: 'Greenhouse Software, Inc.',
  aliases: ['Greenhouse Recruiting', 'MyGreenhouse'],
  hostedBy: 'vendor',
  role: 'ats',
  pages: {
    patterns: [
      '*://boards.greenhouse.io/*',
      '*://boards.eu.greenhouse.io/*',
      '*://job-boards.greenhouse.io/*',
      '*://job-boards.eu.greenhouse.io/*',
      '*://my.greenhouse.io/*',
      '*://my.greenhouse.com/*',
      // Both show an applicant's own account on their home page.
      '*://my.greenhouse.io/',
      '*://my.greenhouse.com/',
      // Embedded forms of earlier years; the rest of app.greenhouse.io is the staff's.
      '*://app.greenhouse.io/embed/*',
      '*://grnh.se/*',
    ],
    // Signing up for job alerts is no application.
    except: [
      '*://my.greenhouse.io/*source=job_alert*',
      '*://my.greenhouse.com/faq*',
      '*://my.greenhouse.com/blog*',
    ],
    urlSignatures: [{ query: 'gh_jid', value: '^\\d+' }],
    examples: [
      'https://job-boards.greenhouse.io/gitlab/jobs/8000000002',
      'https://boards.greenhouse.io/embed/job_app?for=gitlab&token=8000000002',
      'https://job-boards.eu.greenhouse.io/gitlab/jobs/4000000101',
      'https://www.tanium.com/careers/5318876?gh_jid=5318876',
      'https://my.greenhouse.com/',
    ],
    counterExamples: [
      'https://www.greenhouse.com/',
      'https://my.greenhouse.com/faq',
      'https://app.greenhouse.io/people',
      'https://engineering.greenhouse.io/',
      'https://my.greenhouse.io/users/sign_in?job_board=gitlab&source=job_alert',
    ],
    extract: [
      'greenhouse\\.io/embed/.*[?&]for=(?<employer>[^&#]+).*?[?&]token=(?<job>\\d+)',
      'greenhouse\\.io/embed/.*[?&]for=(?<employer>[^&#]+)',
      'greenhouse\\.io/embed/.*[?&]token=(?<job>\\d+)',
      'boards(?:\\.eu)?\\.greenhouse\\.io/(?<employer>[^/?#]+)/jobs/(?<job>\\d+)',
      'boards(?:\\.eu)?\\.greenhouse\\.io/(?!embed)(?<employer>[^/?#]+)',
      '[?&]gh_jid=(?<job>\\d+)',
    ],
    sources: [
      'https://github.com/colophon-group/jobseek/blob/1b94785700646f01acf6b578318b65e592fa272a/apps/crawler/src/core/monitors/greenhouse.py',
      'https://github.com/silentashish/huntgry',
      faq,
    ],
    asOf: '2026-10-01',
  },
  fingerprints: {
    assets: [
      'boards.greenhouse.io/embed',
      'boards.eu.greenhouse.io/embed',
      'job-boards.greenhouse.io',
      'job-boards.eu.greenhouse.io',
      'job-boards.cdn.greenhouse.io',
      'app.greenhouse.io/embed',
    ],
    selectors: [
      '#grnhse_app',
      'iframe#grnhse_iframe',
      'form#application-form.application--form',
      'form#application_form input#submit_app',
      'form[action*="boards.greenhouse.io/"]',
      'link[rel="canonical"][href*="boards.greenhouse.io/"]',
      'input[name^="job_application["]',
      '.footer-logo-link[href*="greenhouse.com"]',
    ],
    footers: ['powered by greenhouse'],
    sources: [
      form,
      'https://github.com/enthec/webappanalyzer/tree/1b9eee8154c0f01e7888c5242cf6fbbc4a3fcea6',
      'https://github.com/berellevy/job_app_filler',
    ],
    asOf: '2026-08-17',
  },
  kinds: [
    { kind: 'confirmation', path: '/confirmation(?:[?#/]|$)' },
    { kind: 'confirmation', selector: '#application_confirmation, .confirmation .confirmation__content' },
    { kind: 'login', path: '^/users/sign_in' },
    { kind: 'form', path: '/embed/job_app' },
    {
      kind: 'form',
      selector: 'form#application-form, form#application_form, input[name^="job_application["]',
    },
    { kind: 'posting', path: '/jobs/\\d+|[?&]gh_jid=\\d' },
  ],
  failures: [
    {
      selector: null,
      text: 'the job you are looking for is no longer open',
      kind: 'state',
      sources: [
        'https://github.com/selfishprimate/scout/blob/1a5401cc84ef9d1106500e590c5e16452b5a7f0b/reference/ats-mechanics.md',
      ],
      asOf: '2026-09-01',
    },
    {
      selector: null,
      text: 'complete the recaptcha and resubmit',
      kind: 'access',
      sources: ['https://github.com/webcompat/web-bugs'],
      asOf: null,
    },
    {
      selector: 'form#application-form .helper-text--error, form#application_form .field.error label.error',
      text: null,
      kind: 'input',
      sources: [form, 'public code index record 56373451333'],
      asOf: '2026-07-01',
    },
    { selector: null, text: 'please accept the terms to proceed', kind: 'input', ...captured },
  ],
  confirmations: [
    {
      selector: '#application_confirmation',
      text: null,
      sources: ['public code index record 71478110162'],
      asOf: null,
    },
    {
      selector: '.confirmation .confirmation__content',
      text: null,
      sources: [
        'https://github.com/selfishprimate/scout/blob/1a5401cc84ef9d1106500e590c5e16452b5a7f0b/reference/ats-mechanics.md',
      ],
      asOf: '2026-09-01',
    },
    {
      selector: null,
      text: 'thank you for applying',
      sources: [
        'https://github.com/selfishprimate/scout/blob/1a5401cc84ef9d1106500e590c5e16452b5a7f0b/reference/ats-mechanics.md',
      ],
      asOf: '2026-09-01',
    },
  ],
  limits: [
    {
      what: 'file-size',
      megabytes: 100,
      sources: [
        'https://support.greenhouse.io/hc/en-us/articles/360052218132-Supported-formats-for-resumes-cover-letters-and-other-candidate-uploads',
        form,
      ],
      asOf: '2026-07-01',
    },
    {
      what: 'file-types',
      extensions: ['pdf', 'doc', 'docx', 'rtf', 'txt'],
      sources: [
        'https://support.greenhouse.io/hc/en-us/articles/360052218132-Supported-formats-for-resumes-cover-letters-and-other-candidate-uploads',
        form,
      ],
      asOf: '2026-07-01',
    },
    {
      what: 'advice',
      about: 'access',
      text: 'You may be asked to enter a code that was mailed to you before the application counts. Look for that mail before you take it for a failure.',
      sources: ['https://support.greenhouse.io/hc/en-us/articles/115005448066-Invisible-reCAPTCHA'],
      asOf: null,
    },
    {
      what: 'advice',
      about: 'access',
      text: 'For MyGreenhouse, look for the sign-in code in the spam folder. A new one can be requested after ten minutes.',
      sources: [faq],
      asOf: null,
    },
    {
      what: 'advice',
      about: 'system',
      text: 'If the form does not work inside the employer’s page, open the same job at job-boards.greenhouse.io in a tab of its own.',
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
    policy: 'sends-to-employer',
    channels: [
      {
        kind: 'help',
        value: faq,
        purpose: 'technical-support',
        audience: 'applicants',
        status: 'undated',
        sources: [faq],
        asOf: null,
      },
      {
        kind: 'help',
        value: 'https://my.greenhouse.com/faq',
        purpose: 'technical-support',
        audience: 'applicants',
        status: 'undated',
        sources: ['https://my.greenhouse.com/faq'],
        asOf: null,
      },
    ],
    sources: [faq],
    asOf: null,
  },
} satisfies Vendor;
