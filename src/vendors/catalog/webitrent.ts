import type { Vendor } from '../vendor.ts';

const sources = [
  'public code index record 59900757734',
  'public code index record 12121529118',
  'public code index record 71166639503',
];

export default {
  id: 'webitrent',
  name: 'iTrent',
  company: 'MHR',
  aliases: ['WebiTrent'],
  hostedBy: 'vendor',
  role: 'ats',
  pages: {
    // Employees of the customer use the same hosts; only the pages for recruiting carry this word.
    patterns: ['*://*.webitrent.com/*_webrecruitment*'],
    urlSignatures: [{ path: '^/[a-z0-9]+_webrecruitment(?:/|$)' }],
    examples: [
      'https://ce0976li.webitrent.com/ce0976li_webrecruitment/wrd/run/ETREC179GF.open?WVID=612290007I',
      'https://vacancies.hud.ac.uk/tlive_webrecruitment/wrd/run/etrec179gf.open?WVID=2486049XkB',
    ],
    counterExamples: ['https://ce0622li.webitrent.com/ce0622li_web/itrent_wrd/run/etadm001gf.main'],
    extract: ['[?&]VACANCY_ID=(?<job>[^&#]+)'],
    sources: [...sources, 'public code index record 8018639439'],
    asOf: null,
  },
  kinds: [{ kind: 'posting', path: '[?&]VACANCY_ID=' }],
  support: { policy: 'unknown', looked: '2026-11-28', channels: [], sources, asOf: null },
} satisfies Vendor;
