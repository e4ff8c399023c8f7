import type { Vendor } from '../vendor.ts';

const reader =
  'https://github.com/colophon-group/jobseek/blob/1c3a74fc6c84dfaa175b6e2a617b235749571b28/apps/crawler/src/core/monitors/darwinbox.py';

export default {
  id: 'darwinbox',
  name: 'Darwinbox',
  company: null,
  hostedBy: 'vendor',
  role: 'ats',
  pages: {
    // Staff work on the same hosts under other paths.
    patterns: ['*://*.darwinbox.in/ms/candidate*', '*://*.darwinbox.com/ms/candidate*'],
    examples: [
      'https://globex.darwinbox.in/ms/candidate/careers',
      'https://globex.darwinbox.com/ms/candidatev2/main/careers/jobDetails/a10001',
    ],
    counterExamples: ['https://globex.darwinbox.in/user/login', 'https://darwinbox.com/'],
    extract: [
      '//(?<employer>[^./]+)\\.darwinbox\\.(?:in|com)/.*jobDetails/(?<job>\\w+)',
      '//(?<employer>[^./]+)\\.darwinbox\\.(?:in|com)',
    ],
    sources: [reader, 'https://github.com/ever-jobs/ever-jobs/tree/20079a64e123b6069b04e7eeee487e3355ca526d'],
    asOf: '2026-08-01',
  },
  fingerprints: {
    assets: ['darwinbox.in/ms/candidate', 'darwinbox.com/ms/candidate'],
    sources: [reader],
    asOf: '2026-08-01',
  },
  kinds: [{ kind: 'posting', path: '/jobDetails/\\w+' }],
  support: { policy: 'unknown', looked: '2026-11-28', channels: [], sources: [reader], asOf: '2026-08-01' },
} satisfies Vendor;
