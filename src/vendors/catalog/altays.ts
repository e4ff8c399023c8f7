import type { Vendor } from '../vendor.ts';

const sources = [
  'public code index record 52060125108',
  'public code index record 16412803175',
  'public code index record 68844872160',
];

export default {
  id: 'altays',
  name: 'Altays',
  company: null,
  aliases: ['ClicNJob'],
  hostedBy: 'vendor',
  role: 'ats',
  pages: {
    patterns: [
      '*://recrutement.altays-progiciels.com/*',
      '*://www.altays-progiciels.com/clicnjob/*',
      '*://altays-progiciels.com/clicnjob/*',
    ],
    examples: [
      'https://recrutement.altays-progiciels.com/oddo/fr/offres.html',
      'https://www.altays-progiciels.com/clicnjob/RechOffre.php?NoSociete=157',
      'https://www.altays-progiciels.com/clicnjob/EspaceCand.php?NoSociete=389',
    ],
    counterExamples: [
      'https://heures-de-delegation.altays-progiciels.com',
      'https://www.altays-progiciels.com/',
    ],
    extract: [
      'recrutement\\.altays-progiciels\\.com/(?<employer>[^/?#]+)(?:/[a-z]{2}/offres/(?<job>[^/?#]+))?',
    ],
    sources,
    asOf: null,
  },
  kinds: [
    { kind: 'login', path: 'EspaceCand\\.php' },
    { kind: 'posting', path: '/offres/' },
  ],
  support: { policy: 'unknown', looked: '2026-11-28', channels: [], sources, asOf: null },
} satisfies Vendor;
