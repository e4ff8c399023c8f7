import type { Vendor } from '../vendor.ts';

const sources = [
  'public code index record 54249924852',
  'public code index record 38773137334',
  'public code index record 56040481682',
];
const listed =
  'https://github.com/colophon-group/jobseek/blob/1763b11f93852716cc0088af5a90041a7148b57d/apps/crawler/src/core/monitors/bite.py';

export default {
  id: 'b-ite',
  name: 'BITE',
  company: null,
  hostedBy: 'vendor',
  role: 'ats',
  pages: {
    patterns: ['*://jobs.b-ite.com/*', '*://*.b-ite.careers/*'],
    except: ['*://jobs.b-ite.com/api/*'],
    examples: [
      'https://uni-leipzig.b-ite.careers/jobposting/1386e308e7d9fd11ab37c383a1bf7aa39a367681',
      'https://ovgu.b-ite.careers/e1dns',
      'https://jobs.b-ite.com/jobposting/1386e308e7d9fd11ab37c383a1bf7aa39a367681',
    ],
    counterExamples: ['https://www.b-ite.com', 'https://jobs.b-ite.com/api/v1/postings/search'],
    extract: [
      '//(?<employer>[^./]+)\\.b-ite\\.careers(?:/jobposting/(?<job>\\w+))?',
      '/jobposting/(?<job>\\w+)',
    ],
    sources: [listed, ...sources],
    asOf: null,
  },
  fingerprints: {
    assets: ['static.b-ite.com/jobs-api', 'cs-assets.b-ite.com'],
    selectors: ['[data-bite-jobs-api-listing]'],
    sources: [
      'https://github.com/colophon-group/jobseek/blob/1763b11f93852716cc0088af5a90041a7148b57d/apps/crawler/src/core/monitors/bite.py',
      'public code index record 67474740579',
      'public code index record 65959871603',
    ],
    asOf: null,
  },
  kinds: [{ kind: 'posting', path: '/jobposting/' }],
  support: {
    policy: 'unknown',
    looked: '2026-11-29',
    channels: [],
    sources: [listed, ...sources],
    asOf: null,
  },
} satisfies Vendor;
