import type { Vendor } from '../vendor.ts';

const sources = [
  'public code index record 60665429088',
  'public code index record 60402154226',
  'public code index record 41082569832',
];

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
    sources,
    asOf: null,
  },
  fingerprints: { assets: ['prevueaps.com'], sources, asOf: null },
  kinds: [{ kind: 'posting', path: '^/jobs/\\d+' }],
  support: { policy: 'unknown', channels: [], sources, asOf: null },
} satisfies Vendor;
