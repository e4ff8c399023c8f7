import type { Vendor } from '../vendor.ts';

const sources = [
  'https://github.com/ever-jobs/ever-jobs/tree/20079a64e123b6069b04e7eeee487e3355ca526d/packages/plugins/source-ats-jobadder/src',
  'https://github.com/enthec/webappanalyzer/tree/1b9eee8154c0f01e7888c5242cf6fbbc4a3fcea6',
  'public code index record 55277305445',
];

export default {
  id: 'jobadder',
  name: 'JobAdder',
  company: null,
  hostedBy: 'vendor',
  role: 'ats',
  pages: {
    patterns: ['*://clientapps.jobadder.com/*', '*://apply.jobadder.com/*'],
    examples: [
      'https://clientapps.jobadder.com/12345/globex/1234567/fitter',
      'https://apply.jobadder.com/au1/1234',
    ],
    counterExamples: ['https://jobadder.com/', 'https://support.jobadder.com/'],
    extract: ['clientapps\\.jobadder\\.com/\\d+/(?<employer>[^/?#]+)(?:/(?<job>\\d+))?'],
    sources,
    asOf: '2026-08-21',
  },
  fingerprints: { assets: ['jobadder.com'], sources, asOf: '2026-08-21' },
  kinds: [{ kind: 'posting', path: '^/\\d+/[^/]+/\\d+' }],
  support: { policy: 'unknown', looked: '2026-11-28', channels: [], sources, asOf: null },
} satisfies Vendor;
