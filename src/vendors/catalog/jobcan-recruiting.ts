import type { Vendor } from '../vendor.ts';

const structure =
  'https://github.com/yasushihonda-acg/aozora-wp-jobcan-sync/blob/d65d69743f09c434715f1e991bc7d5e2daa9f952/docs/specs/jobcan-html-structure.md';

export default {
  id: 'jobcan-recruiting',
  name: 'Jobcan Recruiting',
  company: null,
  hostedBy: 'vendor',
  role: 'ats',
  pages: {
    patterns: ['*://recruit.jobcan.jp/*'],
    except: ['*://recruit.jobcan.jp/'],
    examples: [
      'https://recruit.jobcan.jp/aozora/job_offers/1777023',
      'https://recruit.jobcan.jp/aozora/entry/new/1777023',
      'https://recruit.jobcan.jp/aozora/list?category_id=18773',
    ],
    counterExamples: ['https://recruit.jobcan.jp/'],
    extract: ['//recruit\\.jobcan\\.jp/(?<employer>[^/?#]+)(?:/(?:job_offers|entry/new)/(?<job>\\d+))?'],
    sources: [structure, 'public code index record 65988494413'],
    asOf: '2026-06-17',
  },
  kinds: [
    { kind: 'posting', path: '^/[^/]+/job_offers/' },
    { kind: 'form', path: '^/[^/]+/entry/new/' },
  ],
  support: {
    policy: 'unknown',
    looked: '2026-11-29',
    channels: [],
    sources: [structure],
    asOf: null,
  },
} satisfies Vendor;
