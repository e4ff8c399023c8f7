import type { Vendor } from '../vendor.ts';

const listed =
  'https://github.com/colophon-group/jobseek/blob/1763b11f93852716cc0088af5a90041a7148b57d/apps/crawler/data/boards.csv';

export default {
  id: 'talent-vn',
  name: 'talent.vn',
  company: null,
  hostedBy: 'vendor',
  role: 'ats',
  pages: {
    patterns: ['*://*.talent.vn/*'],
    except: ['*://talent.vn/*', '*://www.talent.vn/*'],
    examples: ['https://circlek.talent.vn/alljobs'],
    counterExamples: ['https://www.talent.vn/'],
    extract: ['//(?<employer>[^./]+)\\.talent\\.vn'],
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
