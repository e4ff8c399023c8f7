import type { Vendor } from '../vendor.ts';

const sources = [
  'https://github.com/ever-jobs/ever-jobs/tree/20079a64e123b6069b04e7eeee487e3355ca526d/packages/plugins/source-ats-factorial/src',
  'public code index record 61478948401',
];

export default {
  id: 'factorial',
  name: 'Factorial',
  company: 'Factorial',
  hostedBy: 'vendor',
  role: 'ats',
  pages: {
    patterns: [
      '*://*.factorialhr.com/',
      '*://*.factorialhr.com/job_posting/*',
      '*://*.factorialhr.com/apply/*',
      '*://*.factorialhr.es/',
      '*://*.factorialhr.es/job_posting/*',
      '*://*.factorialhr.es/apply/*',
      '*://*.factorial.it/',
      '*://*.factorial.it/job_posting/*',
      '*://*.factorial.it/apply/*',
      '*://*.factorial.fr/',
      '*://*.factorial.fr/job_posting/*',
      '*://*.factorial.fr/apply/*',
    ],
    except: [
      '*://factorialhr.com/*',
      '*://www.factorialhr.com/*',
      '*://app.factorialhr.com/*',
      '*://api.factorialhr.com/*',
      '*://help.factorialhr.com/*',
      '*://factorialhr.es/*',
      '*://www.factorialhr.es/*',
      '*://factorial.it/*',
      '*://www.factorial.it/*',
      '*://factorial.fr/*',
      '*://www.factorial.fr/*',
    ],
    examples: [
      'https://jobs-tendencys.factorialhr.com/',
      'https://jobs-tendencys.factorialhr.com/job_posting/ai-developer-304592',
      'https://jobs-tendencys.factorialhr.com/apply/ai-developer-304592',
      'https://dorbit-space.factorial.it/',
      'https://ecential-robotics.factorial.fr/job_posting/robotics-engineer-304592',
    ],
    counterExamples: [
      'https://app.factorialhr.com/',
      'https://help.factorialhr.com/',
      'https://factorialhr.com/',
      'https://factorial.it/',
    ],
    extract: [
      '//(?!www\\.)(?:jobs-)?(?<employer>[^./]+)\\.factorial(?:hr\\.(?:com|es)|\\.(?:it|fr))(?:/(?:job_posting|apply)/[^/?#]*?-?(?<job>\\d+)(?:[?#]|$))?',
    ],
    sources: [
      ...sources,
      'https://github.com/colophon-group/jobseek/blob/1763b11f93852716cc0088af5a90041a7148b57d/apps/crawler/data/boards.csv',
    ],
    asOf: '2026-08-22',
  },
  fingerprints: {
    selectors: ['[data-job-postings-url]'],
    sources: [
      'https://github.com/ever-jobs/ever-jobs/tree/20079a64e123b6069b04e7eeee487e3355ca526d/packages/plugins/source-ats-factorial/src',
    ],
    asOf: '2026-08-21',
  },
  kinds: [
    { kind: 'form', path: '^/apply/' },
    { kind: 'posting', path: '^/job_posting/' },
  ],
  limits: [
    {
      what: 'advice',
      about: 'system',
      text: 'An error page (HTTP 422) has been seen after an application that did arrive. Look for the confirmation mail before you send it again.',
      sources: [
        'https://github.com/selfishprimate/scout/blob/1a5401cc84ef9d1106500e590c5e16452b5a7f0b/reference/ats-mechanics.md',
      ],
      asOf: null,
    },
  ],
  support: { policy: 'unknown', looked: '2026-11-29', channels: [], sources, asOf: null },
} satisfies Vendor;
