import type { Vendor } from '../vendor.ts';

const listed =
  'https://github.com/colophon-group/jobseek/blob/1763b11f93852716cc0088af5a90041a7148b57d/apps/crawler/data/boards.csv';

export default {
  id: 'sniperhire',
  name: 'SniperHire',
  company: null,
  hostedBy: 'vendor',
  role: 'ats',
  pages: {
    patterns: ['*://*.sniperhire.net/*'],
    except: ['*://sniperhire.net/*', '*://www.sniperhire.net/*'],
    examples: ['https://qnb.sniperhire.net/?language=en'],
    counterExamples: ['https://www.sniperhire.net/'],
    extract: ['//(?<employer>[^./]+)\\.sniperhire\\.net'],
    sources: [listed],
    asOf: '2026-08-22',
  },
  support: {
    policy: 'unknown',
    looked: '2026-11-29',
    channels: [],
    sources: [listed],
    asOf: null,
  },
} satisfies Vendor;
