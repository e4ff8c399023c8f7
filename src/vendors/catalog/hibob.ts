import type { Vendor } from '../vendor.ts';

const reader =
  'https://github.com/colophon-group/jobseek/blob/2710219d774842cba699a88cbea7ea7a43732265/apps/crawler/src/core/monitors/hibob.py';

export default {
  id: 'hibob',
  name: 'HiBob',
  company: 'HiBob',
  aliases: ['HiBob Hiring', 'Bob'],
  hostedBy: 'vendor',
  role: 'ats',
  pages: {
    patterns: ['*://*.careers.hibob.com/*'],
    examples: [
      'https://globex.careers.hibob.com/jobs/10000000-0000-4000-8000-000000000001',
      'https://globex.careers.hibob.com/jobs/10000000-0000-4000-8000-000000000001/apply',
    ],
    counterExamples: ['https://www.hibob.com/', 'https://app.hibob.com/login/home'],
    extract: [
      '//(?<employer>[^./]+)\\.careers\\.hibob\\.com/(?:.*?/)?jobs/(?<job>[0-9a-f-]{20,})',
      '//(?<employer>[^./]+)\\.careers\\.hibob\\.com',
    ],
    sources: [reader, 'https://github.com/ever-jobs/ever-jobs/tree/20079a64e123b6069b04e7eeee487e3355ca526d'],
    asOf: '2026-08-01',
  },
  fingerprints: { assets: ['careers.hibob.com'], sources: [reader], asOf: '2026-08-01' },
  kinds: [
    { kind: 'form', path: '/jobs/[0-9a-f-]{20,}/apply' },
    { kind: 'posting', path: '/jobs/[0-9a-f-]{20,}' },
  ],
  support: { policy: 'unknown', looked: '2026-11-28', channels: [], sources: [reader], asOf: '2026-08-01' },
} satisfies Vendor;
