import type { Vendor } from '../vendor.ts';

const sources = [
  'public code index record 59782496380',
  'public code index record 62207994364',
  'public code index record 57372432241',
];
const listed =
  'https://github.com/colophon-group/jobseek/blob/1763b11f93852716cc0088af5a90041a7148b57d/apps/crawler/data/boards.csv';

export default {
  id: 'werecruit',
  name: 'WeRecruit',
  company: null,
  hostedBy: 'vendor',
  role: 'ats',
  pages: {
    patterns: ['*://careers.werecruit.io/*'],
    examples: [
      'https://careers.werecruit.io/fr/armor-lux',
      'https://careers.werecruit.io/en/idiap/offers/postdoctoral-researcher-49895d',
    ],
    counterExamples: ['https://app.werecruit.io/', 'https://www.werecruit.io/'],
    extract: ['/[a-z]{2}/(?<employer>[^/?#]+)(?:/(?:offres|offers)/(?:[^/?#]*-)?(?<job>[^-/?#]+))?'],
    sources: [listed, ...sources],
    asOf: null,
  },
  fingerprints: {
    assets: ['careers.werecruit.io'],
    sources: [
      'https://github.com/colophon-group/jobseek/blob/1763b11f93852716cc0088af5a90041a7148b57d/apps/crawler/data/boards.csv',
      ...sources,
    ],
    asOf: null,
  },
  kinds: [{ kind: 'posting', path: '/(?:offres|offers)/[^/]+' }],
  support: {
    policy: 'unknown',
    looked: '2026-11-29',
    channels: [],
    sources: [listed, ...sources],
    asOf: null,
  },
} satisfies Vendor;
