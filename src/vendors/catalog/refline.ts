import type { Vendor } from '../vendor.ts';

const sources = [
  'public code index record 69667283667',
  'public code index record 59228355874',
  'public code index record 57483702547',
];
const listed =
  'https://github.com/colophon-group/jobseek/blob/1763b11f93852716cc0088af5a90041a7148b57d/apps/crawler/data/boards.csv';

export default {
  id: 'refline',
  name: 'Refline',
  company: null,
  hostedBy: 'vendor',
  role: 'ats',
  pages: {
    patterns: ['*://apply.refline.ch/*'],
    except: ['*://apply.refline.ch/'],
    examples: [
      'https://apply.refline.ch/514915/2643/pub/1/index.html',
      'https://apply.refline.ch/891537/positions_verwaltung.html',
      'https://apply.refline.ch/514915/search.html',
    ],
    counterExamples: ['https://www.refline.ch/'],
    extract: ['refline\\.ch/\\d+/(?<job>\\d+)/'],
    sources: [listed, ...sources],
    asOf: null,
  },
  fingerprints: {
    selectors: ['#form-buttons-doApplyContinueLater', '#fine-document-IResume-uploader'],
    sources: ['https://github.com/epoyraz/browser-harness-v2'],
    asOf: null,
  },
  kinds: [
    { kind: 'form', path: '/apply$' },
    { kind: 'posting', path: '/\\d+/pub/' },
  ],
  support: {
    policy: 'unknown',
    looked: '2026-11-29',
    channels: [],
    sources: [listed, ...sources],
    asOf: null,
  },
} satisfies Vendor;
