import type { Vendor } from '../vendor.ts';

const sources = [
  'https://github.com/ever-jobs/ever-jobs/tree/20079a64e123b6069b04e7eeee487e3355ca526d/packages/plugins/source-ats-pcrecruiter/src',
  'https://github.com/enthec/webappanalyzer/tree/1b9eee8154c0f01e7888c5242cf6fbbc4a3fcea6',
];

export default {
  id: 'pcrecruiter',
  name: 'PCRecruiter',
  company: null,
  hostedBy: 'vendor',
  role: 'ats',
  pages: {
    // Recruiters work on the same hosts.
    patterns: ['*://*.pcrecruiter.net/pcrbin/jobboard.aspx*'],
    examples: ['https://www2.pcrecruiter.net/pcrbin/jobboard.aspx?uid=alliance'],
    counterExamples: ['https://www.pcrecruiter.net/'],
    extract: ['[?&]uid=(?:[^.&#]*\\.)?(?<employer>[^.&#]+)'],
    sources,
    asOf: '2026-08-21',
  },
  fingerprints: { assets: ['pcrecruiter.net/pcrbin/jobboard.aspx'], sources, asOf: '2026-08-21' },
  support: { policy: 'unknown', looked: '2026-11-28', channels: [], sources, asOf: '2026-08-21' },
} satisfies Vendor;
