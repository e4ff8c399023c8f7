import type { Vendor } from '../vendor.ts';

const sources = [
  'public code index record 60665429088',
  'public code index record 60402154226',
  'public code index record 41082569832',
];
const listed =
  'https://github.com/colophon-group/jobseek/blob/1763b11f93852716cc0088af5a90041a7148b57d/apps/crawler/data/boards.csv';

export default {
  id: 'prevueaps',
  name: 'PrevueAPS',
  company: null,
  hostedBy: 'vendor',
  role: 'ats',
  pages: {
    patterns: ['*://*.prevueaps.com/*', '*://*.prevueapspro.com/*'],
    except: ['*://prevueaps.com/*', '*://www.prevueaps.com/*'],
    examples: ['https://martinrea.prevueaps.com/jobs/', 'https://norsktitanium.prevueaps.com/jobs/'],
    extract: ['//(?<employer>[^./]+)\\.prevueaps(?:pro)?\\.com(?:/jobs/(?<job>\\d+))?'],
    sources: [listed, ...sources],
    asOf: null,
  },
  fingerprints: {
    assets: ['prevueaps.com'],
    sources: [
      'https://github.com/colophon-group/jobseek/blob/1763b11f93852716cc0088af5a90041a7148b57d/apps/crawler/data/boards.csv',
      ...sources,
    ],
    asOf: null,
  },
  kinds: [{ kind: 'posting', path: '^/jobs/\\d+' }],
  support: {
    policy: 'unknown',
    looked: '2026-11-29',
    channels: [],
    sources: [listed, ...sources],
    asOf: null,
  },
} satisfies Vendor;
