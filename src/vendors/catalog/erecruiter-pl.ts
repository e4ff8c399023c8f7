import type { Vendor } from '../vendor.ts';

const sources = [
  'public code index record 66296321899',
  'public code index record 70186544134',
  'public code index record 42156035629',
  'public code index record 71339984629',
];

export default {
  id: 'erecruiter-pl',
  name: 'eRecruiter',
  company: null,
  hostedBy: 'vendor',
  role: 'ats',
  pages: {
    patterns: [
      '*://system.erecruiter.pl/FormTemplates/*',
      '*://skk.erecruiter.pl/*',
      '*://form.erecruiter.pl/*',
    ],
    examples: [
      'https://system.erecruiter.pl/FormTemplates/RecruitmentForm.aspx?WebID=0123456789abcdef',
      'https://skk.erecruiter.pl/Offer.aspx?oid=1234567&cfg=0123456789abcdef',
      'https://form.erecruiter.pl/form/1234567',
    ],
    counterExamples: ['https://system.erecruiter.pl/'],
    // The employer is an opaque code in the query.
    extract: ['[?&]oid=(?<job>\\d+)', '/form/(?<job>\\d+)'],
    sources,
    asOf: null,
  },
  fingerprints: {
    assets: ['skk.erecruiter.pl', 'form.erecruiter.pl', 'system.erecruiter.pl/FormTemplates'],
    selectors: ['iframe#skk_iframe'],
    sources,
    asOf: null,
  },
  kinds: [
    { kind: 'form', path: '^/(?:FormTemplates/RecruitmentForm|form/)' },
    { kind: 'posting', path: '^/Offer\\.aspx' },
  ],
  support: { policy: 'unknown', looked: '2026-11-28', channels: [], sources, asOf: null },
} satisfies Vendor;
