import type { Vendor } from '../vendor.ts';

const sources = [
  'https://github.com/ever-jobs/ever-jobs/tree/20079a64e123b6069b04e7eeee487e3355ca526d/packages/plugins/source-ats-vincere/src',
  'public code index record 4843911452',
];

export default {
  id: 'vincere',
  name: 'Vincere',
  company: null,
  hostedBy: 'vendor',
  role: 'ats',
  pages: {
    // Recruiters work on the same host.
    patterns: ['*://*.vincere.io/careers*'],
    examples: [
      'https://whitecollarblue.vincere.io/careers/candidate/login',
      'https://whitecollarblue.vincere.io/careers/job/12345/recruiter-sydney',
    ],
    counterExamples: ['https://www.vincere.io/', 'https://whitecollarblue.vincere.io/'],
    extract: ['//(?<employer>[^./]+)\\.vincere\\.io/careers(?:/job/(?<job>\\d+))?'],
    sources,
    asOf: '2026-08-21',
  },
  fingerprints: { assets: ['vincere.io/careers'], sources, asOf: '2026-08-21' },
  kinds: [
    { kind: 'login', path: '^/careers/candidate/login' },
    { kind: 'form', path: '^/careers/submit-cv' },
    { kind: 'posting', path: '^/careers/job/' },
  ],
  support: { policy: 'unknown', looked: '2026-11-29', channels: [], sources, asOf: '2026-08-21' },
} satisfies Vendor;
