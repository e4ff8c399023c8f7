import type { Vendor } from '../vendor.ts';

const sources = [
  'public code index record 70527854203',
  'https://github.com/ever-jobs/ever-jobs/tree/20079a64e123b6069b04e7eeee487e3355ca526d/packages/plugins/source-ats-loxo/src',
];

export default {
  id: 'loxo',
  name: 'Loxo',
  company: null,
  hostedBy: 'vendor',
  role: 'ats',
  pages: {
    // Recruiters work on the same host.
    patterns: ['*://app.loxo.co/job/*'],
    examples: ['https://app.loxo.co/job/MTIzNDU2'],
    counterExamples: ['https://app.loxo.co/', 'https://www.loxo.co/'],
    extract: ['/job/(?<job>[^/?#]+)'],
    sources,
    asOf: null,
  },
  fingerprints: { assets: ['app.loxo.co'], sources, asOf: null },
  kinds: [{ kind: 'posting', path: '^/job/' }],
  support: { policy: 'unknown', looked: '2026-11-29', channels: [], sources, asOf: null },
} satisfies Vendor;
