import type { Vendor } from '../vendor.ts';

const form =
  'https://github.com/17nbist/jobApplier/blob/d025a1c6bc09a7cfbbe3580ad4a3638b110366bb/test/fixtures/workable.html';
const captured = { sources: [form], asOf: '2026-07-01' };
const transcribed = { sources: ['public code index record 57999395457'], asOf: '2026-08-01' };

export default {
  id: 'workable',
  name: 'Workable',
  company: 'Workable Software Limited',
  hostedBy: 'vendor',
  role: 'ats',
  pages: {
    patterns: [
      '*://apply.workable.com/*',
      '*://jobs.workable.com/*',
      // Employers' older sites have a host each; staff work on the very same hosts under other paths.
      '*://*.workable.com/',
      '*://*.workable.com/?*',
      '*://*.workable.com/j/*',
      '*://*.workable.com/jobs/*',
    ],
    except: [
      '*://workable.com/',
      '*://apply.workable.com/',
      '*://jobs.workable.com/',
      '*://workable.com/?*',
      '*://www.workable.com/',
      '*://www.workable.com/?*',
      '*://jobseekers.workable.com/*',
      '*://help.workable.com/*',
      '*://resources.workable.com/*',
    ],
    examples: [
      'https://apply.workable.com/huble/j/0000000001/',
      'https://apply.workable.com/huble/j/0000000001/apply/',
      'https://contentful.workable.com/jobs/1000',
      'https://www.workable.com/j/0000000001',
    ],
    counterExamples: [
      'https://www.workable.com/',
      'https://www.workable.com/cookies',
      'https://apply.workable.com/',
      'https://help.workable.com/hc/en-us',
      'https://jobseekers.workable.com/hc/en',
      'https://contentful.workable.com/backend/jobs/1000',
    ],
    extract: [
      'apply\\.workable\\.com/(?!j/)(?<employer>[^/?#]+)/j/(?<job>\\w+)',
      'apply\\.workable\\.com/j/(?<job>\\w+)',
      'apply\\.workable\\.com/(?<employer>[^/?#]+)',
      '//(?:www|jobs)\\.workable\\.com/(?:j|view)/(?<job>\\w+)',
      '//(?!www\\.|jobs\\.|apply\\.)(?<employer>[^./]+)\\.workable\\.com/(?:j|jobs)/(?<job>\\w+)',
      '//(?!www\\.|jobs\\.|apply\\.)(?<employer>[^./]+)\\.workable\\.com',
    ],
    sources: [
      'https://github.com/colophon-group/jobseek/tree/1763b11f93852716cc0088af5a90041a7148b57d',
      form,
      'https://github.com/demircancelebi/whoishiring/tree/3a9614685d036454485ded779e7214a45ba6fa19',
    ],
    asOf: '2026-08-22',
  },
  fingerprints: {
    assets: [
      'apply.workable.com',
      'www.workable.com/assets/embed.js',
      'workable-application-form.s3.amazonaws.com',
    ],
    selectors: [
      'form[data-ui="application-form"]',
      '[data-ui="footer-powered-by"]',
      'meta[property="og:url"][content*="apply.workable.com"]',
      'a[data-ui="help-url"][href*="workable.com"]',
      '[data-ui="successful-submit"]',
      '#whr_embed_hook',
    ],
    footers: ['powered by workable'],
    sources: [
      form,
      'https://github.com/enthec/webappanalyzer/tree/1b9eee8154c0f01e7888c5242cf6fbbc4a3fcea6',
      'public code index record 55087296406',
    ],
    asOf: '2026-08-17',
  },
  kinds: [
    { kind: 'confirmation', path: '/apply/?\\?(?:.*&)?success' },
    { kind: 'confirmation', selector: '[data-ui="successful-submit"]' },
    { kind: 'form', path: '/apply(?:[?#/]|$)|/candidates/new' },
    { kind: 'form', selector: 'form[data-ui="application-form"]' },
    { kind: 'posting', path: '/(?:j|jobs|view)/\\w+' },
  ],
  failures: [
    {
      selector:
        'form[data-ui="application-form"] [data-ui="error"], form[data-ui="application-form"] [id$="_error"]',
      text: 'required',
      kind: 'input',
      sources: ['public code index record 58169225339'],
      asOf: null,
    },
  ],
  confirmations: [
    { selector: '[data-ui="successful-submit"]', text: null, ...transcribed },
    { selector: '[data-ui="application-form-success-subtitle"]', text: null, ...transcribed },
    { selector: null, text: 'your application has been submitted successfully', ...transcribed },
  ],
  limits: [
    { what: 'file-types', extensions: ['pdf', 'doc', 'docx', 'odt', 'rtf'], ...captured },
    {
      what: 'file-size',
      megabytes: 5,
      sources: [
        'public code index record 71050294675',
        'https://jobseekers.workable.com/hc/en-us/articles/360036231313-Import-your-resume-details-to-autofill-the-application',
      ],
      asOf: null,
    },
    {
      what: 'advice',
      about: 'system',
      text: 'Answer the cookie banner first: it lies over the form and swallows clicks.',
      sources: [
        'https://github.com/selfishprimate/scout/blob/1a5401cc84ef9d1106500e590c5e16452b5a7f0b/reference/ats-mechanics.md',
      ],
      asOf: '2026-09-01',
    },
    {
      what: 'advice',
      about: 'any',
      text: 'Workable sends a mail with your answers when an application has arrived. Search for it before you apply again.',
      sources: [
        'https://help.workable.com/hc/en-us/articles/115015713847-What-happens-when-a-candidate-applies',
      ],
      asOf: null,
    },
    {
      what: 'advice',
      about: 'access',
      text: 'If a video question gets no camera or microphone, allow both for this site in the browser’s settings.',
      sources: ['public code index record 40905968775'],
      asOf: null,
    },
  ],
  support: {
    policy: 'self-service',
    channels: [
      {
        kind: 'help',
        value: 'https://jobseekers.workable.com/hc/en',
        checked: '2026-07-01',
        purpose: 'technical-support',
        audience: 'applicants',
        status: 'single-source',
        sources: [form, 'public code index record 54899590866', 'public code index record 71050294675'],
        asOf: '2026-07-01',
      },
    ],
    sources: [form],
    asOf: '2026-07-01',
  },
} satisfies Vendor;
