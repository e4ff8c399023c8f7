import type { Vendor } from '../vendor.ts';

const sources = [
  'https://github.com/ever-jobs/ever-jobs/tree/20079a64e123b6069b04e7eeee487e3355ca526d/packages/plugins/source-ats-softy/src',
  'public code index record 54569181472',
  'public code index record 68908425396',
];

export default {
  id: 'softy',
  name: 'Softy',
  company: null,
  hostedBy: 'vendor',
  role: 'ats',
  pages: {
    patterns: ['*://*.softy.pro/*'],
    except: ['*://softy.pro/*', '*://www.softy.pro/*'],
    examples: ['https://ensio.softy.pro/offres', 'https://groupecls.softy.pro/offers/12345'],
    counterExamples: ['https://www.softy.pro/'],
    extract: ['//(?<employer>[^./]+)\\.softy\\.pro(?:/(?:offre|offers)/(?<job>\\d+))?'],
    sources,
    asOf: '2026-09-24',
  },
  fingerprints: { assets: ['softy.pro'], sources, asOf: '2026-09-24' },
  kinds: [{ kind: 'posting', path: '^/(?:offre|offers)/\\d+' }],
  support: { policy: 'unknown', looked: '2026-11-29', channels: [], sources, asOf: '2026-09-24' },
} satisfies Vendor;
