import type { Vendor } from '../vendor.ts';

const reader =
  'https://github.com/colophon-group/jobseek/blob/e621809ab23cbc4e24801cb401975bba54d004f1/apps/crawler/src/core/monitors/gem.py';

export default {
  id: 'gem',
  name: 'Gem',
  company: 'Gem',
  aliases: ['Gem ATS'],
  hostedBy: 'vendor',
  role: 'ats',
  pages: {
    patterns: ['*://jobs.gem.com/*'],
    examples: ['https://jobs.gem.com/wolfjaw-careers', 'https://jobs.gem.com/wolfjaw-careers/abc123def456'],
    counterExamples: ['https://www.gem.com/', 'https://www.gem.com/form?formID=1'],
    extract: [
      'jobs\\.gem\\.com/(?<employer>[^/?#]+)/(?<job>[^/?#]+)',
      'jobs\\.gem\\.com/(?<employer>[^/?#]+)',
    ],
    sources: [
      reader,
      'https://github.com/ever-jobs/ever-jobs/tree/20079a64e123b6069b04e7eeee487e3355ca526d',
      'public code index record 61478948401',
    ],
    asOf: '2026-08-01',
  },
  fingerprints: { assets: ['jobs.gem.com'], sources: [reader], asOf: '2026-08-01' },
  kinds: [{ kind: 'posting', path: '^/[^/?]+/[^/?]+' }],
  support: { policy: 'unknown', looked: '2026-11-28', channels: [], sources: [reader], asOf: '2026-08-01' },
} satisfies Vendor;
