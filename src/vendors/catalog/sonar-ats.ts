import type { Vendor } from '../vendor.ts';

const listed =
  'https://github.com/colophon-group/jobseek/blob/1763b11f93852716cc0088af5a90041a7148b57d/apps/crawler/data/boards.csv';

export default {
  id: 'sonar-ats',
  name: 'SONAR ATS',
  company: null,
  hostedBy: 'vendor',
  role: 'ats',
  pages: {
    patterns: ['*://*.snar.jp/*'],
    except: ['*://snar.jp/*', '*://www.snar.jp/*'],
    examples: ['https://softbank-carrer.snar.jp/index.aspx'],
    counterExamples: ['https://www.snar.jp/'],
    extract: ['//(?<employer>[^./]+)\\.snar\\.jp'],
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
