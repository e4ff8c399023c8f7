import type { Vendor } from '../vendor.ts';

const listed =
  'https://github.com/colophon-group/jobseek/blob/1763b11f93852716cc0088af5a90041a7148b57d/apps/crawler/data/boards.csv';

export default {
  id: 'yousty',
  name: 'Yousty',
  company: 'Yousty',
  hostedBy: 'vendor',
  role: 'campus',
  pages: {
    patterns: ['*://www.yousty.ch/*/lehrstellen/*'],
    examples: ['https://www.yousty.ch/de-CH/lehrstellen/firmen/944-vat-group'],
    counterExamples: ['https://www.yousty.ch/de-CH'],
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
