import type { Vendor } from '../vendor.ts';

const sources = [
  'public code index record 61458888783',
  'public code index record 56961369432',
  'public code index record 57977536338',
];

export default {
  id: 'talentio',
  name: 'Talentio',
  company: null,
  hostedBy: 'vendor',
  role: 'ats',
  pages: {
    patterns: ['*://open.talentio.com/r/*', '*://open.talentio.com/1/c/*'],
    examples: [
      'https://open.talentio.com/r/1/c/layerx/pages/112891',
      'https://open.talentio.com/r/1/c/pale-blue/homes/2329',
      'https://open.talentio.com/1/c/layerx/requisitions/detail/1234',
    ],
    counterExamples: ['https://open.talentio.com/'],
    extract: ['/c/(?<employer>[^/?#]+)(?:/(?:pages|requisitions/detail)/(?<job>\\d+))?'],
    sources,
    asOf: null,
  },
  kinds: [{ kind: 'posting', path: '/pages/|/requisitions/detail/' }],
  support: { policy: 'unknown', looked: '2026-11-29', channels: [], sources, asOf: null },
} satisfies Vendor;
