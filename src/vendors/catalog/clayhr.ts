import type { Vendor } from '../vendor.ts';

const sources = [
  'public code index record 54183142813',
  'public code index record 12194482999',
  'public code index record 12099478388',
];

export default {
  id: 'clayhr',
  name: 'ClayHR',
  company: 'BizMerlin',
  aliases: ['BizMerlinHR'],
  hostedBy: 'vendor',
  role: 'ats',
  pages: {
    patterns: ['*://*.bizmerlin.net/jobboard*', '*://*.bizmerlin.net/job-board/*'],
    examples: [
      'https://cbo.bizmerlin.net/jobboard/#/position/view/342528/Dissertation_Fellow_',
      'https://cbo.bizmerlin.net/job-board/position/api/getpositions',
    ],
    counterExamples: [
      'https://marketplace.bizmerlin.net/bmone/signup',
      'https://cbo.bizmerlin.net/rm/api',
      'https://www.clayhr.com/',
    ],
    extract: ['//(?<employer>[^./]+)\\.bizmerlin\\.net/(?:.*#/position/view/(?<job>\\d+))?'],
    sources,
    asOf: null,
  },
  kinds: [{ kind: 'posting', path: '#/position/view/' }],
  support: { policy: 'unknown', looked: '2026-11-29', channels: [], sources, asOf: null },
} satisfies Vendor;
