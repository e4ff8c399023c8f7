import type { Vendor } from '../vendor.ts';

const sources = [
  'https://github.com/ever-jobs/ever-jobs/tree/20079a64e123b6069b04e7eeee487e3355ca526d/packages/plugins/source-ats-dover/src',
  'public code index record 61478948401',
];

export default {
  id: 'dover',
  name: 'Dover',
  company: 'Dover',
  hostedBy: 'vendor',
  role: 'ats',
  pages: {
    patterns: [
      '*://app.dover.com/apply/*',
      '*://app.dover.com/jobs/*',
      '*://app.dover.com/careers/*',
      '*://app.dover.com/*/careers/*',
      '*://app.dover.io/apply/*',
      '*://app.dover.io/jobs/*',
      '*://app.dover.io/careers/*',
      '*://app.dover.io/*/careers/*',
    ],
    examples: [
      'https://app.dover.com/jobs/dover',
      'https://app.dover.com/apply/Dover/1a2b3c4d-0000-4000-8000-000000000000',
      'https://app.dover.io/apply/Dover/1a2b3c4d-0000-4000-8000-000000000000',
    ],
    counterExamples: ['https://www.dover.com', 'https://app.dover.com/'],
    extract: [
      '/apply/(?<employer>[^/?#]+)(?:/(?<job>[\\w-]+))?',
      '/jobs/(?<employer>[^/?#]+)',
      '/(?<employer>[^/?#]+)/careers/',
    ],
    sources,
    asOf: '2026-08-21',
  },
  kinds: [{ kind: 'form', path: '^/apply/' }],
  confirmations: [
    {
      selector: null,
      text: 'thanks for applying!',
      sources: ['public code index record 71478110162'],
      asOf: null,
    },
  ],
  support: { policy: 'unknown', looked: '2026-11-28', channels: [], sources, asOf: null },
} satisfies Vendor;
