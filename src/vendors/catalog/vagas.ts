import type { Vendor } from '../vendor.ts';

const sources = [
  'https://github.com/colophon-group/jobseek/tree/1763b11f93852716cc0088af5a90041a7148b57d/apps/crawler',
];

export default {
  id: 'vagas',
  name: 'Vagas',
  company: null,
  hostedBy: 'vendor',
  role: 'ats',
  pages: {
    // Employers’ own pages; the board’s search is none of ours.
    patterns: ['*://trabalheconosco.vagas.com.br/*'],
    examples: [
      'https://trabalheconosco.vagas.com.br/beiersdorf/oportunidades',
      'https://trabalheconosco.vagas.com.br/bdobrazil',
    ],
    counterExamples: ['https://www.vagas.com.br/vagas-de-tecnologia', 'https://www.vagas.com.br/'],
    extract: ['trabalheconosco\\.vagas\\.com\\.br/(?<employer>[^/?#]+)(?:/oportunidade/[^/]+/(?<job>\\d+))?'],
    sources,
    asOf: '2026-08-22',
  },
  kinds: [{ kind: 'posting', path: '/oportunidade/' }],
  support: { policy: 'unknown', looked: '2026-11-28', channels: [], sources, asOf: '2026-08-22' },
} satisfies Vendor;
