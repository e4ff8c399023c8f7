import type { Vendor } from '../vendor.ts';

const sources = [
  'public code index record 68555247297',
  'public code index record 60851248424',
  'public code index record 69300051437',
];
const listed =
  'https://github.com/demircancelebi/whoishiring/blob/3a9614685d036454485ded779e7214a45ba6fa19/server/stories/April2018.html';

export default {
  id: 'trinet-hire',
  name: 'TriNet Hire',
  company: null,
  hostedBy: 'vendor',
  role: 'ats',
  pages: {
    patterns: ['*://app.trinethire.com/companies/*'],
    examples: [
      'https://app.trinethire.com/companies/35824-superwise/jobs/120230-staff-engineer-product',
      'https://app.trinethire.com/companies/35824-superwise/jobs',
    ],
    counterExamples: ['https://app.trinethire.com/'],
    extract: ['/companies/\\d+-(?<employer>[^/?#]+)/jobs(?:/(?<job>\\d+))?'],
    sources: [listed, ...sources],
    asOf: null,
  },
  kinds: [{ kind: 'posting', path: '/jobs/\\d+' }],
  support: {
    policy: 'unknown',
    looked: '2026-11-29',
    channels: [],
    sources: [listed, ...sources],
    asOf: null,
  },
} satisfies Vendor;
