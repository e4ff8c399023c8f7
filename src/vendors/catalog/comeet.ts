import type { Vendor } from '../vendor.ts';

const sources = [
  'https://github.com/colophon-group/jobseek/tree/1763b11f93852716cc0088af5a90041a7148b57d',
  'https://github.com/santifer/career-ops',
  'https://github.com/enthec/webappanalyzer/tree/1b9eee8154c0f01e7888c5242cf6fbbc4a3fcea6',
];

export default {
  id: 'comeet',
  name: 'Comeet',
  company: 'Spark Hire',
  hostedBy: 'vendor',
  role: 'ats',
  pages: {
    patterns: ['*://*.comeet.com/jobs/*', '*://*.comeet.co/jobs/*'],
    examples: [
      'https://www.comeet.com/jobs/spark-hire/30.005/product-manager/12.345',
      'https://www.comeet.co/jobs/spark-hire/30.005/apply',
    ],
    counterExamples: ['https://www.comeet.com/'],
    extract: [
      '/jobs/(?<employer>[^/?#]+)/[0-9A-F]{1,3}\\.[0-9A-F]{3}/[^/?#]+/(?<job>[0-9A-F]+\\.[0-9A-F]+)',
      '/jobs/(?<employer>[^/?#]+)',
    ],
    sources,
    asOf: null,
  },
  fingerprints: {
    assets: ['comeet.co/careers-api', 'comeet.com/careers-api', 'comeet.co/jobs', 'comeet.com/jobs'],
    sources: [...sources, 'public code index record 71650297747'],
    asOf: null,
  },
  kinds: [
    { kind: 'form', path: '/apply' },
    { kind: 'posting', path: '/jobs/[^/?#]+/[^/?#]+/[^/?#]+/[^/?#]+' },
  ],
  support: { policy: 'unknown', looked: '2026-11-28', channels: [], sources, asOf: null },
} satisfies Vendor;
