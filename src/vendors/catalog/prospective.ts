import type { Vendor } from '../vendor.ts';

const sources = [
  'public code index record 45065745905',
  'public code index record 14277627746',
  'public code index record 60139607318',
];
const listed =
  'https://github.com/colophon-group/jobseek/blob/1763b11f93852716cc0088af5a90041a7148b57d/apps/crawler/data/boards.csv';

export default {
  id: 'prospective',
  name: 'Prospective',
  company: null,
  hostedBy: 'vendor',
  role: 'front-end',
  pages: {
    // It carries employers' advertisements and career pages; the application itself may be with another system.
    patterns: ['*://direktlink.prospective.ch/*', '*://css.prospective.ch/*', '*://ohws.prospective.ch/*'],
    examples: [
      'http://direktlink.prospective.ch/?view=3859201c-afec-4cc3-aded-fd0c38a83bc1',
      'https://direktlink.prospective.ch/platform/2193/index.cfm?sprCd=de',
    ],
    counterExamples: ['https://www.prospective.ch/'],
    sources: [listed, ...sources],
    asOf: null,
  },
  fingerprints: {
    assets: ['ohws.prospective.ch'],
    sources: [
      'https://github.com/colophon-group/jobseek/blob/1763b11f93852716cc0088af5a90041a7148b57d/apps/crawler/data/boards.csv',
      'public code index record 54851951078',
    ],
    asOf: null,
  },
  kinds: [{ kind: 'posting', path: '[?&]view=' }],
  support: {
    policy: 'unknown',
    looked: '2026-11-29',
    channels: [],
    sources: [listed, ...sources],
    asOf: null,
  },
} satisfies Vendor;
