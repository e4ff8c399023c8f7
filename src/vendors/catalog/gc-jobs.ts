import type { Vendor } from '../vendor.ts';

const sources = [
  'https://github.com/demircancelebi/whoishiring/blob/3a9614685d036454485ded779e7214a45ba6fa19/server/stories/March2017.html',
  'public code index record 32461651681',
  'public code index record 68848414394',
  'public code index record 38846390105',
];
// Kept since 2006, with the paths of those years.
const english =
  'https://bac-lac.wayback.archive-it.org/web/20061114210425/https://psjobs-emploisfp.psc-cfp.gc.ca/psr/applicant/applicant.callpage?pages=applicant%2Finfo%2FhelpAfterApply';

export default {
  id: 'gc-jobs',
  name: 'GC Jobs',
  company: 'Public Service Commission of Canada',
  aliases: ['Public Service Resourcing System'],
  hostedBy: 'vendor',
  role: 'ats',
  pages: {
    // The French and the English name of one host.
    patterns: [
      '*://emploisfp-psjobs.cfp-psc.gc.ca/psrs-srfp/applicant/*',
      '*://psjobs-emploisfp.psc-cfp.gc.ca/psrs-srfp/applicant/*',
    ],
    tenants: 'none',
    examples: [
      'https://emploisfp-psjobs.cfp-psc.gc.ca/psrs-srfp/applicant/page1800?poster=1234567',
      'https://emploisfp-psjobs.cfp-psc.gc.ca/psrs-srfp/applicant/page1710',
      'https://psjobs-emploisfp.psc-cfp.gc.ca/psrs-srfp/applicant/page1800?poster=2094842',
    ],
    extract: ['[?&]poster=(?<job>\\d+)'],
    sources: [...sources, english, 'public code index record 42558965218'],
    asOf: null,
  },
  kinds: [
    { kind: 'posting', path: '/page1800' },
    { kind: 'login', path: '/page1710' },
  ],
  support: {
    policy: 'unknown',
    looked: '2026-11-28',
    channels: [],
    sources: ['http://jobs-emplois.gc.ca/centres/faq-eng.htm'],
    asOf: null,
  },
} satisfies Vendor;
