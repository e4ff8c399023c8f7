import type { Vendor } from '../vendor.ts';

const sources = [
  'https://github.com/ever-jobs/ever-jobs/tree/20079a64e123b6069b04e7eeee487e3355ca526d/packages/plugins/source-ats-symphonytalent/src',
];

export default {
  id: 'symphony-talent',
  name: 'Symphony Talent',
  company: 'Symphony Talent',
  aliases: ['SmashFly', 'Findly', 'm-cloud'],
  hostedBy: 'vendor',
  role: 'front-end',
  pages: {
    // `site` hosts of careers sites, and the candidates' pages of earlier years.
    patterns: ['*://*.cdn.findly.com/*', '*://*.site.findly.com/*', '*://*.findly.com/candidate/*'],
    examples: [
      'https://northwell.site.findly.com/job-search-results/',
      'http://expediajobs.findly.com/candidate/job_search/advanced/results?job_type=5517',
      'https://clevelandcliniccareers.cdn.findly.com/job-search-results/',
    ],
    counterExamples: ['https://www.symphonytalent.com/', 'https://cdn-static.findly.com/wp-content/logo.png'],
    extract: ['/job/(?<job>\\d+)/'],
    sources: [
      ...sources,
      'public code index record 62383653420',
      'public code index record 60324489015',
      'public code index record 63413611933',
      'public code index record 12082538120',
    ],
    asOf: '2026-08-21',
  },
  fingerprints: {
    // The list of jobs is asked for by script, from an interface under the first of these.
    assets: ['m-cloud.io', 'cdn-static.findly.com', 'cdn.findly.com'],
    sources: [...sources, 'public code index record 60324489015', 'public code index record 14564339602'],
    asOf: '2026-08-21',
  },
  kinds: [{ kind: 'posting', path: '^/job/\\d+/' }],
  limits: [
    {
      what: 'advice',
      about: 'any',
      text: 'This is only the employer’s career site. The form behind the Apply button belongs to another system, and that is the one to ask.',
      sources,
      asOf: '2026-08-21',
    },
  ],
  support: { policy: 'unknown', looked: '2026-11-28', channels: [], sources, asOf: '2026-08-21' },
} satisfies Vendor;
