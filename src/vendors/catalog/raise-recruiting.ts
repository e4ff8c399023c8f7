import type { Vendor } from '../vendor.ts';

export default {
  id: 'raise-recruiting',
  name: 'Raise Recruiting',
  company: null,
  hostedBy: 'vendor',
  role: 'ats',
  pages: {
    patterns: ['*://*.raiserecruiting.com/*'],
    except: ['*://raiserecruiting.com/*', '*://www.raiserecruiting.com/*'],
    examples: ['https://exxonmobil.raiserecruiting.com/'],
    counterExamples: ['https://www.raiserecruiting.com/'],
    extract: ['//(?<employer>[^./]+)\\.raiserecruiting\\.com'],
    sources: [
      'https://github.com/colophon-group/jobseek/blob/1763b11f93852716cc0088af5a90041a7148b57d/apps/crawler/data/boards.csv',
    ],
    asOf: '2026-08-22',
  },
  support: {
    policy: 'unknown',
    channels: [],
    sources: [
      'https://github.com/colophon-group/jobseek/blob/1763b11f93852716cc0088af5a90041a7148b57d/apps/crawler/data/boards.csv',
    ],
    asOf: null,
  },
} satisfies Vendor;
