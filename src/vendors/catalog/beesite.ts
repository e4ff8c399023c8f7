import type { Vendor } from '../vendor.ts';

const sources = [
  'https://github.com/ever-jobs/ever-jobs/tree/20079a64e123b6069b04e7eeee487e3355ca526d/packages/plugins/source-ats-beesite/src',
  'public code index record 63475925192',
];

export default {
  id: 'beesite',
  name: 'BeeSite',
  company: 'milch & zucker',
  hostedBy: 'vendor',
  role: 'ats',
  pages: {
    patterns: ['*://*.beesite.de/*'],
    except: ['*://beesite.de/*', '*://www.beesite.de/*'],
    urlSignatures: [
      { path: '^/cust/beesite/' },
      { query: 'ac', value: '^(?:jobad|application|search_result)$', path: '^/(?:index\\.php)?$' },
    ],
    examples: [
      'https://frontend-demo.beesite.de/?ac=start',
      'https://frontend-demo.beesite.de/index.php?ac=jobad&id=65000',
    ],
    counterExamples: ['https://www.milchundzucker.de/'],
    extract: ['[?&]ac=(?:jobad|application)&id=(?<job>\\d+)'],
    sources,
    asOf: '2026-08-21',
  },
  fingerprints: { assets: ['app.beesite.de'], sources: ['public code index record 18224091112'], asOf: null },
  kinds: [
    { kind: 'form', path: '[?&]ac=application' },
    { kind: 'posting', path: '[?&]ac=jobad' },
  ],
  support: { policy: 'unknown', looked: '2026-11-29', channels: [], sources, asOf: null },
} satisfies Vendor;
