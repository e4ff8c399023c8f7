import type { Vendor } from '../vendor.ts';

const sources = [
  'https://github.com/ever-jobs/ever-jobs/tree/20079a64e123b6069b04e7eeee487e3355ca526d/packages/plugins/source-ats-hrpartner/src',
  'public code index record 15008916926',
];

export default {
  id: 'hrpartner',
  name: 'HR Partner',
  company: null,
  hostedBy: 'vendor',
  role: 'ats',
  pages: {
    patterns: ['*://*.hrpartner.io/jobs*'],
    except: [
      '*://hrpartner.io/*',
      '*://www.hrpartner.io/*',
      '*://api.hrpartner.io/*',
      '*://help.hrpartner.io/*',
      '*://developer.hrpartner.io/*',
    ],
    examples: [
      'https://metdaan.hrpartner.io/jobs',
      'https://employmentoptions.hrpartner.io/jobs/support-worker',
    ],
    counterExamples: ['https://api.hrpartner.io/', 'https://developer.hrpartner.io/'],
    extract: ['//(?!www\\.)(?<employer>[^./]+)\\.hrpartner\\.io/jobs(?:/(?<job>[^/?#]+))?'],
    sources,
    asOf: '2026-08-21',
  },
  kinds: [{ kind: 'posting', path: '^/jobs/.+' }],
  support: { policy: 'unknown', looked: '2026-11-29', channels: [], sources, asOf: null },
} satisfies Vendor;
