import type { Vendor } from '../vendor.ts';

const shared =
  'https://github.com/colophon-group/jobseek/blob/1763b11f93852716cc0088af5a90041a7148b57d/apps/crawler/src/shared/jobvite.py';

export default {
  id: 'jobvite',
  name: 'Jobvite',
  company: 'Employ, Inc.',
  aliases: ['Jobvite Hire'],
  identity: { sources: ['https://employinc.com/services-privacy-notice-07272023'], asOf: '2023-07-27' },
  hostedBy: 'vendor',
  role: 'ats',
  pages: {
    patterns: [
      '*://jobs.jobvite.com/*',
      '*://id.jobvite.com/*',
      // Short links of earlier years.
      '*://jobvite.com/m?*',
      '*://www.jobvite.com/m?*',
      '*://app.jobvite.com/m?*',
      '*://hire.jobvite.com/m?*',
      // The hosts of earlier years serve recruiters under other paths.
      '*://app.jobvite.com/j*',
      '*://app.jobvite.com/*CompanyJobs/*',
      '*://app.jobvite.com/Jobvite/*',
      '*://hire.jobvite.com/j*',
      '*://hire.jobvite.com/CompanyJobs/*',
      '*://hire.jobvite.com/Jobvite/*',
    ],
    urlSignatures: [{ query: 'jvi', value: '^o\\w{7}(?:,|$)' }, { query: 'jobviteiframe' }],
    examples: [
      'https://jobs.jobvite.com/careers/splunk/job/oAbCdEfG',
      'https://jobs.jobvite.com/splunk/job/oAbCdEfG/apply',
      'https://hire.jobvite.com/j?aj=oAbCdEfG',
      'http://jobvite.com/m?3U9dMfwM',
      'http://hire.jobvite.com/m?3MOO0hwa',
      'http://www.chegg.com/jobs/listings/?jvi=oAbCdEfG,Job',
    ],
    counterExamples: [
      'https://www.jobvite.com/',
      'https://hire.jobvite.com/login',
      'https://www.jobvite.com/support/support-plans/',
      'https://www.jobvite.com/support/job-seeker-support/',
    ],
    extract: [
      'jobs\\.jobvite\\.com/(?:careers/)?(?<employer>[^/?#]+)/job/(?<job>\\w+)',
      'jobs\\.jobvite\\.com/(?:careers/)?(?<employer>[^/?#]+)',
      '[?&](?:aj|j|jvi)=(?<job>\\w+)',
    ],
    sources: [
      shared,
      'https://github.com/ever-jobs/ever-jobs/tree/20079a64e123b6069b04e7eeee487e3355ca526d',
      'https://github.com/demircancelebi/whoishiring/blob/3a9614685d036454485ded779e7214a45ba6fa19/server/stories/April2013.html',
      'https://softwarefinder.com/resources/check-jobvite-application',
    ],
    asOf: '2026-08-22',
  },
  fingerprints: {
    assets: ['jobs.jobvite.com', 'hire.jobvite.com', 'app.jobvite.com'],
    selectors: [
      '[ng-app="jv.careersite.desktop.app"]',
      '[class*="jv-page-"]',
      'a.jv-powered-by',
      '.jv-apply-form',
      '.jv-job-list-location',
      '.jv-button-primary',
    ],
    footers: ['powered by jobvite'],
    sources: [
      shared,
      'public code index record 69328041426',
      'https://github.com/enthec/webappanalyzer/tree/1b9eee8154c0f01e7888c5242cf6fbbc4a3fcea6',
    ],
    asOf: '2026-08-22',
  },
  kinds: [
    {
      kind: 'form',
      selector: 'body.jv-page-apply, body.jv-page-consentform, .jv-apply-form, [class*="jv-application"]',
    },
    { kind: 'form', path: '/apply(?:[?#/]|$)' },
    { kind: 'posting', path: '/job/\\w+|[?&](?:aj|jvi)=' },
  ],
  limits: [
    {
      what: 'advice',
      about: 'state',
      text: 'If the link ends at Jobvite’s page for job seekers, this employer has left Jobvite: look for the job on the employer’s own site.',
      sources: [
        'https://github.com/colophon-group/jobseek/blob/1763b11f93852716cc0088af5a90041a7148b57d/apps/crawler/tests/test_jobvite.py',
      ],
      asOf: '2026-08-22',
    },
    {
      what: 'advice',
      about: 'any',
      text: 'Answer the consent page first. If the form in the employer’s page does not load, open it at jobs.jobvite.com in a tab of its own.',
      sources: ['public code index record 69328041426', 'https://www.jobvite.com/support/support-plans/'],
      asOf: null,
    },
  ],
  support: {
    policy: 'unknown',
    looked: '2026-11-28',
    channels: [
      {
        kind: 'help',
        value: 'https://www.jobvite.com/support/job-seeker-support/',
        checked: '2026-08-22',
        purpose: 'technical-support',
        audience: 'applicants',
        status: 'single-source',
        sources: [
          shared,
          'https://github.com/colophon-group/jobseek/blob/1763b11f93852716cc0088af5a90041a7148b57d/apps/crawler/tests/test_jobvite.py',
        ],
        asOf: '2026-08-22',
      },
    ],
    sources: ['https://www.jobvite.com/support/support-plans/'],
    asOf: null,
  },
} satisfies Vendor;
