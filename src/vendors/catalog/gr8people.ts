import type { Vendor } from '../vendor.ts';

const sources = ['public code index record 2205836528', 'public code index record 71457603912'];

export default {
  id: 'gr8people',
  name: 'gr8 People',
  company: 'gr8 People',
  hostedBy: 'vendor',
  role: 'ats',
  pages: {
    patterns: ['*://*.gr8people.com/*', '*://*.workgr8.com/*'],
    except: ['*://gr8people.com/*', '*://www.gr8people.com/*', '*://workgr8.com/*', '*://www.workgr8.com/*'],
    urlSignatures: [{ query: 'method', value: '^cappportal\\.', path: '/index\\.gp$' }],
    examples: [
      'https://ea.gr8people.com/jobs/100001/engineer',
      'https://ea.gr8people.com/index.gp?method=cappportal.showPortalSearch&sysLayoutID=122',
    ],
    counterExamples: ['https://www.gr8people.com/'],
    extract: [
      '//(?<employer>[^./]+)\\.(?:gr8people|workgr8)\\.com/jobs/(?<job>\\d+)',
      '//(?<employer>[^./]+)\\.(?:gr8people|workgr8)\\.com',
    ],
    sources: [...sources, 'public code index record 30524675516'],
    asOf: null,
  },
  fingerprints: { assets: ['gr8people.com', 'workgr8.com'], sources, asOf: null },
  kinds: [{ kind: 'posting', path: '^/jobs/\\d+' }],
  support: { policy: 'unknown', looked: '2026-11-28', channels: [], sources, asOf: null },
} satisfies Vendor;
