import type { Vendor } from '../vendor.ts';

const listed =
  'https://github.com/colophon-group/jobseek/blob/1763b11f93852716cc0088af5a90041a7148b57d/apps/crawler/data/boards.csv';

export default {
  id: 'talent-community',
  name: 'Talent-community.com',
  company: null,
  hostedBy: 'vendor',
  role: 'ats',
  pages: {
    patterns: ['*://*.talent-community.com/*'],
    except: ['*://talent-community.com/*', '*://www.talent-community.com/*'],
    examples: ['https://barclays.talent-community.com/projects'],
    counterExamples: ['https://www.talent-community.com/'],
    extract: ['//(?<employer>[^./]+)\\.talent-community\\.com'],
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
