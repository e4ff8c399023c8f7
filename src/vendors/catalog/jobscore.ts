import type { Vendor } from '../vendor.ts';

const sources = [
  'https://github.com/ever-jobs/ever-jobs/tree/20079a64e123b6069b04e7eeee487e3355ca526d',
  'public code index record 71587677268',
];

export default {
  id: 'jobscore',
  name: 'JobScore',
  company: 'JobScore',
  hostedBy: 'vendor',
  role: 'ats',
  pages: {
    patterns: [
      '*://careers.jobscore.com/*',
      // Boards and short links of earlier years.
      '*://*.jobscore.com/jobs/*',
      '*://*.jobscore.com/jobs2/*',
      '*://jobsco.re/*',
    ],
    examples: [
      'https://careers.jobscore.com/careers/badgeville/jobs/engineer-abcDEF123',
      'https://careers.jobscore.com/apply_flow/applied?job_id=abcDEF123',
      'http://www.jobscore.com/jobs/badgeville/list',
    ],
    counterExamples: ['https://www.jobscore.com/', 'https://hire.jobscore.com/login'],
    extract: [
      'jobscore\\.com/(?:careers|jobs2?)/(?<employer>[^/?#]+)/(?:jobs/)?(?!list\\b)(?:[^/?#]+/)?(?<job>[\\w-]+)',
      'jobscore\\.com/(?:careers|jobs2?)/(?<employer>[^/?#]+)',
      '[?&]job_id=(?<job>[\\w-]+)',
    ],
    sources: [
      ...sources,
      'https://github.com/demircancelebi/whoishiring/tree/3a9614685d036454485ded779e7214a45ba6fa19',
    ],
    asOf: '2026-08-01',
  },
  fingerprints: {
    assets: ['careers.jobscore.com', 'jobscore.com'],
    sources: [
      'https://github.com/ever-jobs/ever-jobs/blob/20079a64e123b6069b04e7eeee487e3355ca526d/packages/plugins/source-ats-jobscore/src/jobscore.constants.ts',
      'public code index record 68555247297',
    ],
    asOf: null,
  },
  kinds: [
    { kind: 'form', path: '/apply_flow/' },
    { kind: 'posting', path: '^/(?:careers|jobs2?)/[^/]+/(?:jobs/)?[^/]{6,}' },
  ],
  support: {
    // Its questions and answers for job seekers speak of profiles and privacy, not of forms that fail.
    policy: 'self-service',
    looked: '2026-11-28',
    channels: [
      {
        kind: 'help',
        value: 'https://www.jobscore.com/jobseeker/faq/',
        purpose: 'privacy',
        audience: 'applicants',
        status: 'undated',
        sources: ['https://www.jobscore.com/jobseeker/faq/'],
        asOf: null,
      },
    ],
    sources: ['https://www.jobscore.com/jobseeker/faq/'],
    asOf: null,
  },
} satisfies Vendor;
