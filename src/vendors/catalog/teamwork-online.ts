import type { Vendor } from '../vendor.ts';

const sources = [
  'public code index record 2901064433',
  'public code index record 57955438417',
  'public code index record 67211419157',
];
const listed =
  'https://github.com/colophon-group/jobseek/blob/1763b11f93852716cc0088af5a90041a7148b57d/apps/crawler/data/boards.csv';

export default {
  id: 'teamwork-online',
  name: 'TeamWork Online',
  company: 'TeamWork Online',
  hostedBy: 'vendor',
  role: 'job-board',
  pages: {
    patterns: ['*://*.teamworkonline.com/*'],
    examples: [
      'http://baseballjobs.teamworkonline.com/teamwork/r.cfm?i=88100',
      'https://www.teamworkonline.com/basketball-jobs/wnbateamjobs/wnba-team-jobs',
    ],
    extract: [
      'www\\.teamworkonline\\.com/[^/?#]+/[^/?#]+/(?<employer>[^/?#]+?)(?:-\\d+)?/[^/?#]+-(?<job>\\d+)',
      '/r\\.cfm\\?i=(?<job>\\d+)',
    ],
    sources: [listed, ...sources],
    asOf: null,
  },
  kinds: [{ kind: 'posting', path: '/r\\.cfm\\?i=\\d+' }],
  support: {
    policy: 'unknown',
    looked: '2026-11-28',
    channels: [],
    sources: [listed, ...sources],
    asOf: null,
  },
} satisfies Vendor;
