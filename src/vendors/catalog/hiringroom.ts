import type { Vendor } from '../vendor.ts';

const listed =
  'https://github.com/colophon-group/jobseek/blob/1763b11f93852716cc0088af5a90041a7148b57d/apps/crawler/data/boards.csv';

export default {
  id: 'hiringroom',
  name: 'HiringRoom',
  company: 'HiringRoom',
  hostedBy: 'vendor',
  role: 'ats',
  pages: {
    patterns: ['*://*.hiringroom.com/jobs*'],
    except: ['*://www.hiringroom.com/*'],
    examples: ['https://hondamotorargentina.hiringroom.com/jobs'],
    counterExamples: ['https://www.hiringroom.com/'],
    extract: ['//(?<employer>[^./]+)\\.hiringroom\\.com/jobs(?:/get_vacancy/(?<job>\\w+))?'],
    sources: [listed],
    asOf: '2026-08-22',
  },
  support: {
    policy: 'unknown',
    looked: '2026-11-28',
    channels: [],
    sources: [listed],
    asOf: null,
  },
} satisfies Vendor;
