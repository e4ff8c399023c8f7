import type { Vendor } from '../vendor.ts';

const sources = [
  'https://github.com/ever-jobs/ever-jobs/tree/20079a64e123b6069b04e7eeee487e3355ca526d/packages/plugins/source-ats-occupop/src',
];

export default {
  id: 'occupop',
  name: 'Occupop',
  company: null,
  hostedBy: 'vendor',
  role: 'ats',
  pages: {
    patterns: ['*://*.occupop-careers.com/*'],
    examples: [
      'https://globex.occupop-careers.com/jobs/00000000-0000-4000-8000-000000000000',
      'https://globex.occupop-careers.com/jobs/00000000-0000-4000-8000-000000000000/apply',
    ],
    counterExamples: ['https://www.occupop.com/'],
    extract: ['//(?<employer>[^./]+)\\.occupop-careers\\.com(?:/jobs/(?<job>[0-9a-f-]{36}))?'],
    sources,
    asOf: '2026-08-21',
  },
  kinds: [
    { kind: 'form', path: '^/jobs/[^/]+/apply' },
    { kind: 'posting', path: '^/jobs/[^/]+' },
  ],
  support: { policy: 'unknown', looked: '2026-11-29', channels: [], sources, asOf: '2026-08-21' },
} satisfies Vendor;
