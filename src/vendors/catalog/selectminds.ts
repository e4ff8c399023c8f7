import type { Vendor } from '../vendor.ts';

const sources = [
  'public code index record 17201946360',
  'public code index record 53361446025',
  'public code index record 14974312034',
];
const listed =
  'https://github.com/colophon-group/jobseek/blob/1763b11f93852716cc0088af5a90041a7148b57d/apps/crawler/data/boards.csv';

export default {
  id: 'selectminds',
  name: 'SelectMinds',
  company: null,
  hostedBy: 'vendor',
  // Career sites and referrals; the form is that of another system.
  role: 'front-end',
  pages: {
    patterns: ['*://*.selectminds.com/*'],
    except: ['*://selectminds.com/*', '*://www.selectminds.com/*'],
    examples: [
      'https://eygbl.referrals.selectminds.com/jobs/search/in/India',
      'https://lbl.referrals.selectminds.com/jobs/machine-learning-engineer-206',
    ],
    counterExamples: ['https://www.selectminds.com/'],
    extract: [
      '//(?<employer>[^./]+)\\.(?:referrals\\.)?selectminds\\.com(?:/(?:.*/)?jobs/[^/?#]*-(?<job>\\d+))?',
    ],
    sources: [listed, ...sources],
    asOf: null,
  },
  kinds: [{ kind: 'posting', path: '/jobs/[^/?#]+-\\d+' }],
  support: {
    policy: 'unknown',
    looked: '2026-11-28',
    channels: [],
    sources: [listed, ...sources],
    asOf: null,
  },
} satisfies Vendor;
