import type { Vendor } from '../vendor.ts';

const sources = [
  'public code index record 60249160988',
  'public code index record 60923765704',
  'public code index record 71129688421',
];
const listed =
  'https://github.com/colophon-group/jobseek/blob/1763b11f93852716cc0088af5a90041a7148b57d/apps/crawler/data/boards.csv';

export default {
  id: 'hrsmart',
  name: 'HRsmart',
  company: null,
  hostedBy: 'vendor',
  role: 'ats',
  pages: {
    patterns: [
      '*://*.hrsmart.com/hr/ats/*',
      '*://*.hrsmart.com/hrsmart/ats/*',
      '*://*.hrdepartment.com/hr/ats/*',
    ],
    except: [
      // This employer has a file of its own.
      '*://bcpublicservice.hua.hrsmart.com/*',
    ],
    urlSignatures: [{ path: '^/hr(?:smart)?/ats/(?:Posting|JobSearch)/' }],
    examples: [
      'https://simcoe.hua.hrsmart.com/hr/ats/JobSearch/viewAll',
      'https://uvic.mua.hrdepartment.com/hr/ats/JobSearch/viewAll',
      'https://royalroads.mua.hrdepartment.com/hr/ats/Posting/view/124',
    ],
    counterExamples: [
      'https://bcpublicservice.hua.hrsmart.com/hr/ats/JobSearch/viewAll',
      'https://www.hrsmart.com/',
    ],
    extract: [
      '//(?<employer>[^./]+)\\.(?:[hm]ua\\.)?(?:hrsmart|hrdepartment)\\.com/(?:.*/Posting/view/(?<job>\\d+))?',
    ],
    sources: [listed, ...sources],
    asOf: null,
  },
  kinds: [{ kind: 'posting', path: '/Posting/view/' }],
  support: {
    policy: 'unknown',
    looked: '2026-11-28',
    channels: [],
    sources: [listed, ...sources],
    asOf: null,
  },
} satisfies Vendor;
