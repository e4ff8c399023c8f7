import type { Vendor } from '../vendor.ts';

const sources = [
  'https://github.com/colophon-group/jobseek/blob/1763b11f93852716cc0088af5a90041a7148b57d/apps/crawler/src/core/monitors/hireology.py',
  'https://github.com/ever-jobs/ever-jobs/tree/20079a64e123b6069b04e7eeee487e3355ca526d/packages/plugins/source-ats-hireology/src',
  'https://github.com/enthec/webappanalyzer/tree/1b9eee8154c0f01e7888c5242cf6fbbc4a3fcea6',
];

export default {
  id: 'hireology',
  name: 'Hireology',
  company: 'Hireology',
  hostedBy: 'vendor',
  role: 'ats',
  pages: {
    patterns: ['*://careers.hireology.com/*', '*://*.hireology.careers/*', '*://sites.hireology.com/*'],
    examples: [
      'https://careers.hireology.com/bigcountryhonda',
      'https://careers.hireology.com/bigcountryhonda/1234567/description',
      'https://bigcountryhonda.hireology.careers/',
    ],
    counterExamples: ['https://hireology.com/', 'https://app.hireology.com/'],
    extract: [
      'careers\\.hireology\\.com/(?<employer>[^/?#]+)(?:/(?<job>\\d+))?',
      '//(?<employer>[^./]+)\\.hireology\\.careers',
    ],
    sources,
    asOf: '2026-08-22',
  },
  fingerprints: {
    assets: ['careers.hireology.com', 'sites.hireology.com'],
    selectors: ['a[href*="sites.hireology.com/"]'],
    sources,
    asOf: '2026-08-22',
  },
  kinds: [{ kind: 'posting', path: '^/[^/]+/\\d+' }],
  support: { policy: 'unknown', looked: '2026-11-28', channels: [], sources, asOf: '2026-08-22' },
} satisfies Vendor;
