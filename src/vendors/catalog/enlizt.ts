import type { Vendor } from '../vendor.ts';

const sources = [
  'https://github.com/remoteintech/remote-jobs/blob/b1dd8deb1945e5ff58f9e9c35e318f53c8871930/src/companies/focusnetworks.md',
  'public code index record 54988715416',
  'public code index record 57369563900',
  'public code index record 8974526886',
];

export default {
  id: 'enlizt',
  name: 'Enlizt',
  company: null,
  aliases: ['Plooral'],
  hostedBy: 'vendor',
  role: 'ats',
  pages: {
    patterns: ['*://*.enlizt.me/*'],
    except: ['*://enlizt.me/*'],
    examples: [
      'https://penseavanti.enlizt.me/',
      'https://dotgroup.enlizt.me/vagas/00000000-84cd-11ef-b4a9-000000000000/candidatar?n=Analista',
    ],
    extract: ['//(?!www\\.)(?<employer>[^./]+)\\.enlizt\\.me(?:/vagas/(?<job>[^/?#]+))?'],
    sources,
    asOf: null,
  },
  fingerprints: {
    assets: ['enlizt.me'],
    sources: ['public code index record 68374993544'],
    asOf: '2026-03-22',
  },
  kinds: [
    { kind: 'form', path: '^/vagas/[^/]+/candidatar' },
    { kind: 'posting', path: '^/vagas/[^/]+' },
  ],
  support: { policy: 'unknown', looked: '2026-11-29', channels: [], sources, asOf: null },
} satisfies Vendor;
