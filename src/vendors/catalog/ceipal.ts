import type { Vendor } from '../vendor.ts';

const sources = [
  'https://github.com/ever-jobs/ever-jobs/tree/20079a64e123b6069b04e7eeee487e3355ca526d/packages/plugins/source-ats-ceipal/src',
  'public code index record 56256183764',
  'public code index record 70631322400',
];

export default {
  id: 'ceipal',
  name: 'Ceipal',
  company: 'Ceipal',
  hostedBy: 'vendor',
  role: 'ats',
  pages: {
    patterns: [
      '*://candidateportal.ceipal.com/*',
      '*://careerportal.ceipal.com/*',
      '*://jobsapi.ceipal.com/*',
      '*://*.ceipal.com/Jobs/listing/*',
      '*://*.ceipal.com/jobs/listing/*',
      '*://*.ceipal.com/jobs/jobs_description/*',
    ],
    except: ['*://jobsapi.ceipal.com/APISource/widget.js*'],
    examples: [
      'https://candidateportal.ceipal.com/job-details/vt68H0ppcNJz55hGrAiuDNBoLbmU-001kobmx5qvghw',
      'https://careerportal.ceipal.com/jobs/listing/NDU3NA==',
      'https://talenthire.ceipal.com/Jobs/listing/ODI0MA==',
    ],
    counterExamples: [
      'https://www.ceipal.com/',
      'https://talenthirecls2.ceipal.com/JobPosts/index',
      'https://jobsapi.ceipal.com/APISource/widget.js',
    ],
    extract: ['/job-details/(?<job>[\\w-]+)'],
    sources,
    asOf: '2026-08-21',
  },
  fingerprints: {
    assets: ['jobsapi.ceipal.com/APISource', 'api.ceipal.com/careers_v3'],
    selectors: ['script[data-ceipal-api-key]'],
    sources: [
      'https://github.com/ever-jobs/ever-jobs/tree/20079a64e123b6069b04e7eeee487e3355ca526d/packages/plugins/source-ats-ceipal/src',
      'public code index record 53366004585',
    ],
    asOf: '2026-08-21',
  },
  kinds: [
    { kind: 'login', path: '^/login/' },
    { kind: 'form', path: '/apply' },
    { kind: 'posting', path: '/job-details/|jobs_description' },
  ],
  failures: [
    {
      // The firm has set its portal up wrongly; only the firm can mend it.
      selector: null,
      text: 'api key is not matched',
      kind: 'system',
      sources: [
        'https://github.com/ever-jobs/ever-jobs/tree/20079a64e123b6069b04e7eeee487e3355ca526d/packages/plugins/source-ats-ceipal/src',
      ],
      asOf: '2026-08-21',
    },
  ],
  support: { policy: 'unknown', looked: '2026-11-29', channels: [], sources, asOf: null },
} satisfies Vendor;
