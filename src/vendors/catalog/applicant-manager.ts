import type { Vendor } from '../vendor.ts';

const sources = [
  'public code index record 54726157150',
  'public code index record 4565317167',
  'public code index record 69388248714',
];
const listed =
  'https://github.com/colophon-group/jobseek/blob/1763b11f93852716cc0088af5a90041a7148b57d/apps/crawler/data/boards.csv';

export default {
  id: 'applicant-manager',
  name: 'The Applicant Manager',
  company: null,
  hostedBy: 'vendor',
  role: 'ats',
  pages: {
    patterns: [
      '*://theapplicantmanager.com/jobs*',
      '*://theapplicantmanager.com/careers*',
      '*://theapplicantmanager.com/php/careers.php*',
      '*://www.theapplicantmanager.com/jobs*',
      '*://www.theapplicantmanager.com/careers*',
      '*://www.theapplicantmanager.com/php/careers.php*',
    ],
    examples: [
      'https://theapplicantmanager.com/jobs?pos=SW567',
      'https://theapplicantmanager.com/careers?co=lc',
      'https://theapplicantmanager.com/php/careers.php?co=tv',
    ],
    counterExamples: ['https://www.theapplicantmanager.com/'],
    extract: ['[?&]pos=(?<job>\\w+)'],
    sources: [listed, ...sources],
    asOf: null,
  },
  fingerprints: {
    assets: ['theapplicantmanager.com/jobfeeds'],
    sources: [
      'https://github.com/colophon-group/jobseek/blob/1763b11f93852716cc0088af5a90041a7148b57d/apps/crawler/data/boards.csv',
      'public code index record 11505268150',
    ],
    asOf: null,
  },
  kinds: [{ kind: 'posting', path: '/jobs\\?' }],
  support: {
    policy: 'unknown',
    looked: '2026-11-28',
    channels: [],
    sources: [listed, ...sources],
    asOf: null,
  },
} satisfies Vendor;
