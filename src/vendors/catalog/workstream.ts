import type { Vendor } from '../vendor.ts';

const sources = [
  'https://github.com/ever-jobs/ever-jobs/tree/20079a64e123b6069b04e7eeee487e3355ca526d/packages/plugins/source-ats-workstream/src',
  'public code index record 54632641571',
  'public code index record 69512609412',
];

export default {
  id: 'workstream',
  name: 'Workstream',
  company: 'Workstream',
  hostedBy: 'vendor',
  role: 'ats',
  pages: {
    patterns: ['*://www.workstream.us/j/*', '*://jobs.workstream.us/j/*', '*://got.work/*'],
    examples: [
      'https://www.workstream.us/j/1a2b3c4d/globex-diner',
      'https://www.workstream.us/j/1a2b3c4d/globex-diner/reno/line-cook-5e6f?locale=en',
      'https://got.work/globex-diner',
    ],
    counterExamples: ['https://www.workstream.us/', 'https://hr.workstream.us/'],
    extract: [
      'www\\.workstream\\.us/j/[^/?#]+/(?!positions)(?<employer>[^/?#]+)(?:/[^/]+/[^/?#]*-(?<job>[^-/?#]+))?',
      '(?:got\\.work|jobs\\.workstream\\.us/j)/(?<employer>[^/?#]+)',
    ],
    sources,
    asOf: '2026-08-21',
  },
  fingerprints: { assets: ['www.workstream.us/j'], sources, asOf: '2026-08-21' },
  kinds: [{ kind: 'posting', path: '^/j/[^/]+/[^/]+/[^/]+/[^/]+' }],
  support: { policy: 'unknown', looked: '2026-11-28', channels: [], sources, asOf: '2026-08-21' },
} satisfies Vendor;
