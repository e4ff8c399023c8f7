import type { Vendor } from '../vendor.ts';

const monitor =
  'https://github.com/colophon-group/jobseek/blob/1763b11f93852716cc0088af5a90041a7148b57d/apps/crawler/src/core/monitors/talentbrew.py';
const reader =
  'https://github.com/santifer/career-ops/blob/ec800a2c7539ee394b89eb6d6434a3f2f61de84a/providers/radancy.mjs';

export default {
  id: 'radancy',
  name: 'Radancy',
  company: 'Radancy',
  aliases: ['TalentBrew', 'TMP Worldwide'],
  hostedBy: 'vendor',
  role: 'front-end',
  // Only employers’ own domains; their paths are too plain to tell the system.
  pages: {
    patterns: [],
    examples: [],
    counterExamples: ['https://www.radancy.com/'],
    extract: ['/job/[^/]+/[^/]+/\\d+/(?<job>\\d+)'],
    sources: [
      'https://github.com/ever-jobs/ever-jobs/tree/20079a64e123b6069b04e7eeee487e3355ca526d/packages/plugins/source-ats-radancy/src',
      reader,
    ],
    asOf: '2026-08-22',
  },
  fingerprints: {
    assets: ['tbcdn.talentbrew.com', 'radancy.net', 'tmpwebeng.com'],
    selectors: ['#search-results [class*="search-results-list__"]', '#search-results a[data-job-id]'],
    sources: [
      monitor,
      reader,
      'https://github.com/enthec/webappanalyzer/tree/1b9eee8154c0f01e7888c5242cf6fbbc4a3fcea6',
    ],
    asOf: '2026-08-22',
  },
  limits: [
    {
      what: 'advice',
      about: 'any',
      text: 'This is only the employer’s shop window. The form behind the Apply button belongs to another system, and that is the one to ask.',
      sources: [monitor],
      asOf: '2026-08-22',
    },
  ],
  support: { policy: 'unknown', looked: '2026-11-29', channels: [], sources: [monitor], asOf: '2026-08-22' },
} satisfies Vendor;
