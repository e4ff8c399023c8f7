import type { Vendor } from '../vendor.ts';

const sources = [
  'public code index record 30263606901',
  'public code index record 70812202834',
  'public code index record 61478948401',
];

export default {
  id: 'viterbit',
  name: 'Viterbit',
  company: null,
  hostedBy: 'vendor',
  role: 'ats',
  pages: {
    patterns: ['*://*.viterbit.site/*', '*://*.viterbit.net/*', '*://*.viterbit.com/*'],
    except: [
      '*://viterbit.com/*',
      '*://www.viterbit.com/*',
      '*://app.viterbit.com/*',
      '*://help.viterbit.com/*',
    ],
    examples: ['https://globex.viterbit.site/', 'https://globex.viterbit.site/backend-developer-abc123/'],
    counterExamples: ['https://www.viterbit.com/'],
    extract: ['//(?<employer>[^./]+)\\.viterbit\\.(?:site|net|com)(?:/[^/?#]*-(?<job>[^-/?#]+))?'],
    sources,
    asOf: null,
  },
  fingerprints: { assets: ['viterbit.site'], sources, asOf: null },
  kinds: [{ kind: 'posting', path: '^/[^/]+-[^/]+/?$' }],
  support: { policy: 'unknown', looked: '2026-11-29', channels: [], sources, asOf: null },
} satisfies Vendor;
