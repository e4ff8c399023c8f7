import type { Vendor } from '../vendor.ts';

const sources = ['public code index record 11024849142'];

export default {
  id: 'recright',
  name: 'RecRight',
  company: null,
  hostedBy: 'vendor',
  role: 'ats',
  pages: {
    patterns: ['*://www.recright.com/careers/*', '*://recright.com/careers/*'],
    examples: ['https://www.recright.com/careers/en/globex/sales-person-12345'],
    counterExamples: ['https://www.recright.com/'],
    extract: ['/careers/[a-z]{2}/(?<employer>[^/?#]+)(?:/[^/?#]*-(?<job>\\d+))?'],
    sources,
    asOf: null,
  },
  kinds: [{ kind: 'posting', path: '^/careers/[a-z]{2}/[^/]+/[^/]+' }],
  support: { policy: 'unknown', channels: [], sources, asOf: null },
} satisfies Vendor;
