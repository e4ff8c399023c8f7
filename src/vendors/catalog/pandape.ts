import type { Vendor } from '../vendor.ts';

const sources = [
  'public code index record 55278148373',
  'public code index record 59102865921',
  'public code index record 71007528522',
];
const listed =
  'https://github.com/colophon-group/jobseek/blob/1763b11f93852716cc0088af5a90041a7148b57d/apps/crawler/data/boards.csv';

export default {
  id: 'pandape',
  name: 'Pandapé',
  company: null,
  hostedBy: 'vendor',
  role: 'ats',
  pages: {
    patterns: ['*://*.pandape.infojobs.com.br/*', '*://*.pandape.computrabajo.com/*'],
    examples: [
      'https://fiesc.pandape.infojobs.com.br/',
      'https://cenipalma.pandape.computrabajo.com/Detail/13728818',
      'https://cngrupo.pandape.computrabajo.com/Vacancies',
    ],
    counterExamples: ['https://www.infojobs.com.br/'],
    extract: [
      '//(?<employer>[^./]+)\\.pandape\\.(?:infojobs\\.com\\.br|computrabajo\\.com)(?:/Detail/(?<job>\\d+))?',
    ],
    sources: [listed, ...sources],
    asOf: null,
  },
  kinds: [
    { kind: 'form', path: '^/Apply' },
    { kind: 'posting', path: '^/Detail/' },
  ],
  support: {
    policy: 'unknown',
    looked: '2026-11-28',
    channels: [],
    sources: [listed, ...sources],
    asOf: null,
  },
} satisfies Vendor;
