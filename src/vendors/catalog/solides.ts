import type { Vendor } from '../vendor.ts';

const sources = [
  'https://github.com/ever-jobs/ever-jobs/tree/20079a64e123b6069b04e7eeee487e3355ca526d/packages/plugins/source-ats-solides/src',
  'public code index record 57468342823',
  'public code index record 2617813302',
];

export default {
  id: 'solides',
  name: 'Sólides',
  company: null,
  hostedBy: 'vendor',
  role: 'ats',
  pages: {
    patterns: ['*://*.vagas.solides.com.br/*', '*://*.solides.jobs/*'],
    except: [
      '*://vagas.solides.com.br/',
      '*://solides.jobs/*',
      '*://www.solides.jobs/*',
      '*://api.solides.jobs/*',
      '*://login.solides.jobs/*',
      '*://developer.api.solides.jobs/*',
    ],
    examples: [
      'https://solides.vagas.solides.com.br/vaga/858464',
      'https://1sti.solides.jobs/',
      'https://restaurante.solides.jobs/vacancies/904184',
    ],
    counterExamples: [
      'https://login.solides.jobs/',
      'https://developer.api.solides.jobs/',
      'https://solides.com.br/',
    ],
    extract: [
      '//(?!www\\.)(?<employer>[^./]+)\\.(?:vagas\\.solides\\.com\\.br|solides\\.jobs)(?:/(?:vaga|vacancies)/(?<job>\\d+))?',
    ],
    sources,
    asOf: '2026-08-21',
  },
  kinds: [{ kind: 'posting', path: '/(?:vaga|vacancies)/\\d+' }],
  support: { policy: 'unknown', looked: '2026-11-28', channels: [], sources, asOf: null },
} satisfies Vendor;
