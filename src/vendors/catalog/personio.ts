import type { Vendor } from '../vendor.ts';

const reader =
  'https://github.com/colophon-group/jobseek/blob/ad6782397a5ea84948fc1fd7df7b5ed5e10ded3d/apps/crawler/src/core/monitors/personio.py';
const form =
  'https://github.com/epoyraz/browser-harness-v2/blob/7cc604a50c7458e880156ea24f016d9431d86f6f/tests/corpus/forms/job-001-comparis/index.html';

export default {
  id: 'personio',
  name: 'Personio',
  company: 'Personio',
  aliases: ['Personio Recruiting'],
  hostedBy: 'vendor',
  role: 'ats',
  pages: {
    patterns: [
      '*://*.jobs.personio.de/*',
      '*://*.jobs.personio.com/*',
      // Until about 2018 the sites were called globex-jobs.personio.de; staff sign in beside them.
      '*://*.personio.de/job/*',
    ],
    examples: [
      'https://statworx.jobs.personio.com/',
      'https://statworx.jobs.personio.de/job/100001',
      'https://statworx.jobs.personio.de/job/100001/apply',
      'https://stylight-jobs.personio.de/job/10001',
    ],
    counterExamples: [
      'https://www.personio.com/',
      'https://globex.personio.de/login/index',
      'https://support.personio.de/hc/en-us',
    ],
    extract: [
      '//(?<employer>[^./]+?)(?:-jobs|\\.jobs)\\.personio\\.(?:de|com)/job/(?<job>\\d+)',
      '//(?<employer>[^./]+?)(?:-jobs|\\.jobs)\\.personio\\.(?:de|com)',
    ],
    sources: [
      reader,
      'https://github.com/ever-jobs/ever-jobs/tree/20079a64e123b6069b04e7eeee487e3355ca526d',
      'https://github.com/demircancelebi/whoishiring/tree/3a9614685d036454485ded779e7214a45ba6fa19',
    ],
    asOf: '2026-08-01',
  },
  fingerprints: {
    assets: ['cdn.personio.de', 'cdn.personio.com', 'jobs.personio.de', 'jobs.personio.com'],
    selectors: [
      'form[class*="DynamicForm_formContainer"]',
      '[class*="DynamicForm_"] #field-first_name',
      'input#doc-input-cv',
    ],
    sources: [
      form,
      'https://github.com/enthec/webappanalyzer/tree/1b9eee8154c0f01e7888c5242cf6fbbc4a3fcea6',
      'public code index record 68555247297',
    ],
    asOf: '2026-08-01',
  },
  kinds: [
    { kind: 'form', path: '/job/\\d+/apply' },
    { kind: 'form', selector: 'form[class*="DynamicForm_formContainer"]' },
    { kind: 'posting', path: '/job/\\d+' },
  ],
  limits: [
    {
      what: 'file-size',
      megabytes: 20,
      sources: [
        'https://support.personio.de/hc/de/articles/115003421849-Bewerbungen-in-die-Recruiting-App-%C3%BCbertragen',
      ],
      asOf: null,
    },
    {
      what: 'advice',
      about: 'upload',
      text: 'If the upload fails, try a smaller PDF: one employer’s form took no more than 750 kB.',
      sources: [
        'https://github.com/selfishprimate/scout/blob/1a5401cc84ef9d1106500e590c5e16452b5a7f0b/reference/ats-mechanics.md',
      ],
      asOf: '2026-09-01',
    },
    {
      what: 'advice',
      about: 'system',
      text: 'Answer the cookie layer first: the page is blocked until then.',
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
    sources: [
      'https://support.personio.de/hc/en-us/articles/115003421769-The-Application-Process-in-Personio',
    ],
    asOf: null,
  },
} satisfies Vendor;
