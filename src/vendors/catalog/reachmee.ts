import type { Vendor } from '../vendor.ts';

const sources = [
  'https://github.com/ever-jobs/ever-jobs/tree/20079a64e123b6069b04e7eeee487e3355ca526d/packages/plugins/source-ats-reachmee/src',
  'public code index record 71558055148',
  'public code index record 69821815013',
];

export default {
  id: 'reachmee',
  name: 'ReachMee',
  company: 'Talentech',
  hostedBy: 'vendor',
  role: 'ats',
  pages: {
    patterns: ['*://*.reachmee.com/ext/*', '*://*.attract.reachmee.com/*', '*://*.reachmee.com/Public/*'],
    urlSignatures: [
      { query: 'rmpage', value: '^(?:job|apply|main|login)$' },
      { query: 'rmjob', value: '^\\d+$' },
    ],
    examples: [
      'https://web103.reachmee.com/ext/I003/304/main?site=5&lang=UK',
      'https://web103.reachmee.com/ext/I003/354/main?site=12&lang=UK&rmpage=job&rmjob=12743',
      'https://nina-english.attract.reachmee.com/jobs',
      'https://www.globex.example/en/careers/1098/?rmjob=718&lang=UK',
    ],
    counterExamples: ['https://www.reachmee.com/'],
    extract: ['[?&](?:rmjob|job_id)=(?<job>\\d+)', '//(?<employer>[^./]+)\\.attract\\.reachmee\\.com'],
    sources,
    asOf: '2026-08-21',
  },
  kinds: [
    { kind: 'form', path: 'rmpage=apply' },
    { kind: 'posting', path: 'rmpage=job|/job\\?' },
  ],
  support: { policy: 'unknown', looked: '2026-11-28', channels: [], sources, asOf: null },
} satisfies Vendor;
