import type { Vendor } from '../vendor.ts';

const reader =
  'https://github.com/colophon-group/jobseek/blob/3527c7279e3e4253dceff42002cd97a44eb2c7a4/apps/crawler/src/core/monitors/rippling.py';

export default {
  id: 'rippling',
  name: 'Rippling',
  company: 'Rippling',
  aliases: ['Rippling Recruiting', 'Rippling ATS'],
  hostedBy: 'vendor',
  role: 'ats',
  pages: {
    patterns: ['*://ats.rippling.com/*', '*://ats.us1.rippling.com/*', '*://*.rippling-ats.com/*'],
    examples: [
      'https://ats.rippling.com/integral/jobs/10000000-0000-4000-8000-000000000001',
      'https://ats.rippling.com/en-GB/integral/jobs/10000000-0000-4000-8000-000000000001/apply',
      'https://animal-equality.rippling-ats.com/job/100001/investigator',
    ],
    counterExamples: ['https://www.rippling.com/', 'https://app.rippling.com/login'],
    extract: [
      'ats\\.(?:us1\\.)?rippling\\.com/(?:[a-z]{2}-[A-Z]{2}/)?(?<employer>[^/?#]+)/jobs/(?<job>[0-9a-f-]{20,})',
      'ats\\.(?:us1\\.)?rippling\\.com/(?:[a-z]{2}-[A-Z]{2}/)?(?<employer>[^/?#]+)',
      '//(?<employer>[^./]+)\\.rippling-ats\\.com/(?:job/(?<job>\\d+))?',
    ],
    sources: [
      reader,
      'https://github.com/ever-jobs/ever-jobs/tree/20079a64e123b6069b04e7eeee487e3355ca526d',
      'public code index record 70527854203',
    ],
    asOf: '2026-08-01',
  },
  fingerprints: {
    assets: ['ats.rippling.com', 'rippling-ats.com'],
    sources: [reader, 'public code index record 68555247297'],
    asOf: '2026-08-01',
  },
  kinds: [
    { kind: 'form', path: '/apply(?:[?#/]|$)' },
    { kind: 'posting', path: '/jobs?/[0-9a-f-]{5,}' },
  ],
  support: { policy: 'unknown', looked: '2026-11-28', channels: [], sources: [reader], asOf: '2026-08-01' },
} satisfies Vendor;
