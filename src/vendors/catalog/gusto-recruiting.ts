import type { Vendor } from '../vendor.ts';

const listed =
  'https://github.com/ever-jobs/ever-jobs/blob/20079a64e123b6069b04e7eeee487e3355ca526d/packages/plugins/source-ats-gusto-hosted/__tests__/fixtures/material-detail.html';

const sources = [listed, 'public code index record 68555247297', 'public code index record 45929071610'];

export default {
  id: 'gusto-recruiting',
  name: 'Gusto Hiring',
  company: 'Gusto',
  hostedBy: 'vendor',
  role: 'ats',
  pages: {
    patterns: ['*://jobs.gusto.com/*'],
    examples: [
      'https://jobs.gusto.com/boards/carbon-mapper-inc-3ff9ef6d-ec4f-45af-94e4-2a67e7b31154',
      'https://jobs.gusto.com/postings/toro-staff-engineer-8f2d5640-8006-40e7-a966-b4342c87c85e',
      'https://jobs.gusto.com/postings/toro-staff-engineer-8f2d5640-8006-40e7-a966-b4342c87c85e/applicants/new',
    ],
    counterExamples: ['https://app.gusto.com/', 'https://gusto.com/', 'https://support.gusto.com/'],
    extract: ['/boards/(?<employer>[^/?#]+?)-[0-9a-f]{8}-[0-9a-f-]{27}', '/postings/(?<job>[^/?#]+)'],
    sources,
    asOf: '2026-08-21',
  },
  fingerprints: {
    selectors: ['form#job-applicant-form', 'meta[name="og:url"][value^="https://jobs.gusto.com/"]'],
    sources: [listed, 'public code index record 71478110162'],
    asOf: '2026-08-21',
  },
  kinds: [
    { kind: 'form', path: '/applicants/new' },
    { kind: 'posting', path: '^/postings/' },
  ],
  limits: [
    {
      what: 'advice',
      about: 'any',
      text: 'The employer sees the application in Gusto, but Gusto sends no mail when you apply or move on: no confirmation is no sign of a failure.',
      sources: [
        'https://support.gusto.com/article/210909121602053/post-jobs-and-manage-applicants-with-gusto-recruiting-for-admins',
      ],
      asOf: null,
    },
  ],
  support: { policy: 'unknown', looked: '2026-11-28', channels: [], sources, asOf: null },
} satisfies Vendor;
