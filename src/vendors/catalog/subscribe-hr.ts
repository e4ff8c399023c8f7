import type { Vendor } from '../vendor.ts';

const sources = [
  'https://github.com/ever-jobs/ever-jobs/tree/20079a64e123b6069b04e7eeee487e3355ca526d/packages/plugins/source-ats-subscribehr/src',
  'public code index record 65875859269',
];

export default {
  id: 'subscribe-hr',
  name: 'Subscribe-HR',
  company: 'Subscribe-HR',
  hostedBy: 'vendor',
  role: 'ats',
  pages: {
    patterns: ['*://*.careers.subscribe-hr.com/*', '*://*.jobs.subscribe-hr.com/*'],
    examples: [
      'https://subscribehr16.careers.subscribe-hr.com/',
      'https://subscribehr16.careers.subscribe-hr.com/jobs/1042-mental-health-worker-50d',
      'https://adelaideconventioncentre.jobs.subscribe-hr.com/',
    ],
    // The employer’s staff.
    counterExamples: ['https://app.subscribe-hr.com/cb/app', 'https://www.subscribe-hr.com.au/'],
    extract: ['//(?<employer>[^./]+)\\.(?:careers|jobs)\\.subscribe-hr\\.com(?:/jobs/(?<job>\\d+))?'],
    sources: [...sources, 'public code index record 8458018071'],
    asOf: '2026-08-21',
  },
  kinds: [{ kind: 'posting', path: '^/jobs/\\d+' }],
  support: { policy: 'unknown', channels: [], sources, asOf: '2026-08-21' },
} satisfies Vendor;
