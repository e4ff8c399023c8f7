import type { Vendor } from '../vendor.ts';

const reader =
  'https://github.com/colophon-group/jobseek/blob/60f3c15941036e1177637a78e2c2ec5ebd329b7a/apps/crawler/src/core/monitors/herp.py';

export default {
  id: 'herp',
  name: 'HERP Hire',
  company: null,
  aliases: ['HERP Careers'],
  hostedBy: 'vendor',
  role: 'ats',
  pages: {
    patterns: ['*://herp.careers/*'],
    except: ['*://herp.careers/'],
    examples: ['https://herp.careers/v1/zigexn', 'https://herp.careers/v1/zigexn/Abc123DEf456'],
    counterExamples: ['https://herp.careers/', 'https://herp.co.jp/'],
    extract: [
      'herp\\.careers/v1/(?<employer>[^/?#]+)/(?<job>[\\w-]+)',
      'herp\\.careers/v1/(?<employer>[^/?#]+)',
    ],
    sources: [reader],
    asOf: '2026-08-01',
  },
  kinds: [{ kind: 'posting', path: '^/v1/[^/]+/[\\w-]+' }],
  support: { policy: 'unknown', looked: '2026-11-28', channels: [], sources: [reader], asOf: '2026-08-01' },
} satisfies Vendor;
