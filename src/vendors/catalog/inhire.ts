import type { Vendor } from '../vendor.ts';

const sources = [
  'public code index record 55706500161',
  'public code index record 68637812707',
  'public code index record 58982017132',
];

export default {
  id: 'inhire',
  name: 'InHire',
  company: null,
  hostedBy: 'vendor',
  role: 'ats',
  pages: {
    patterns: ['*://*.inhire.app/vagas*'],
    examples: [
      'https://globex.inhire.app/vagas',
      'https://globex.inhire.app/vagas/00000000-0000-4000-8000-000000000000/analista-de-dados',
    ],
    counterExamples: ['https://www.inhire.app/', 'https://app.inhire.app/login'],
    extract: ['//(?<employer>[^./]+)\\.inhire\\.app/vagas(?:/(?<job>[0-9a-f-]{36}))?'],
    sources,
    asOf: null,
  },
  kinds: [{ kind: 'posting', path: '^/vagas/[0-9a-f-]{36}' }],
  support: { policy: 'unknown', looked: '2026-11-28', channels: [], sources, asOf: null },
} satisfies Vendor;
