import type { Vendor } from '../vendor.ts';

const sources = [
  'public code index record 68877486589',
  'public code index record 46223456379',
  'public code index record 66066385736',
];

export default {
  id: 'elevato',
  name: 'Elevato',
  company: null,
  hostedBy: 'vendor',
  role: 'ats',
  pages: {
    patterns: ['*://*.elevato.net/*,j,*', '*://*.elevato.net/*,ja,*'],
    examples: [
      'https://qloc.elevato.net/en/technical-artist,j,240',
      'https://baselinker.elevato.net/en/devops-engineer-remote-work,ja,87?source=1009',
    ],
    counterExamples: ['https://www.elevato.net/'],
    extract: ['//(?!www\\.)(?<employer>[^./]+)\\.elevato\\.net/.*,ja?,(?<job>\\d+)'],
    sources,
    asOf: null,
  },
  kinds: [
    { kind: 'form', path: ',ja,\\d+' },
    { kind: 'posting', path: ',j,\\d+' },
  ],
  support: { policy: 'unknown', looked: '2026-11-29', channels: [], sources, asOf: null },
} satisfies Vendor;
