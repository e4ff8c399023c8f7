import type { Vendor } from '../vendor.ts';

const sources = [
  'public code index record 67322926310',
  'public code index record 70902637891',
  'public code index record 59192176454',
];

export default {
  id: 'abler',
  name: 'Abler',
  company: null,
  hostedBy: 'vendor',
  role: 'ats',
  pages: {
    patterns: ['*://ats.abler.com.br/jobs/*', '*://candidatos.abler.com.br/*'],
    except: ['*://candidatos.abler.com.br/'],
    examples: [
      'https://ats.abler.com.br/jobs/grupoergon',
      'https://ats.abler.com.br/jobs/rhnossa?slug=auxiliar-de-producao-1',
      'https://candidatos.abler.com.br/vagas/auxiliar-de-producao',
    ],
    counterExamples: ['https://abler.com.br/', 'https://ats.abler.com.br/'],
    extract: ['/jobs/(?<employer>[^/?#]+)(?:\\?slug=(?<job>[^&#]+))?', '/vagas/(?<job>[^/?#]+)'],
    sources,
    asOf: null,
  },
  kinds: [{ kind: 'posting', path: '/vagas/|[?&]slug=' }],
  support: { policy: 'unknown', looked: '2026-11-29', channels: [], sources, asOf: null },
} satisfies Vendor;
