import type { Vendor } from '../vendor.ts';

const sources = [
  'public code index record 15719680104',
  'public code index record 31121298519',
  'public code index record 70186820873',
];

export default {
  id: 'vacancy-filler',
  name: 'Vacancy Filler',
  company: null,
  hostedBy: 'vendor',
  role: 'ats',
  pages: {
    // The employers’ staff sign in on app.
    patterns: ['*://*.vacancy-filler.co.uk/CareerPage/*'],
    examples: ['https://sf.vacancy-filler.co.uk/CareerPage/GetResultList?sortBy=postingdate'],
    counterExamples: ['https://app.vacancy-filler.co.uk/VFMVC/Account/Login'],
    sources,
    asOf: null,
  },
  fingerprints: {
    assets: ['vacancy-filler.co.uk/CareerPage'],
    sources: ['public code index record 15719680104'],
    asOf: null,
  },
  support: { policy: 'unknown', looked: '2026-11-29', channels: [], sources, asOf: null },
} satisfies Vendor;
