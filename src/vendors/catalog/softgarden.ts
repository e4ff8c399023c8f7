import type { Vendor } from '../vendor.ts';

const sources = [
  'https://github.com/ever-jobs/ever-jobs/tree/20079a64e123b6069b04e7eeee487e3355ca526d',
  'https://github.com/santifer/career-ops',
];

export default {
  id: 'softgarden',
  name: 'softgarden',
  company: 'softgarden',
  hostedBy: 'vendor',
  role: 'ats',
  pages: {
    patterns: ['*://*.softgarden.io/*', '*://*.career.softgarden.de/*'],
    except: [
      '*://softgarden.io/*',
      '*://www.softgarden.io/*',
      '*://app.softgarden.io/*',
      '*://career.softgarden.de/',
    ],
    examples: [
      'https://globus.softgarden.io/job/10000001/Engineer?jobDbPVId=20000001&l=de',
      'https://globus.career.softgarden.de/jobs/10000001/Engineer/',
    ],
    counterExamples: ['https://softgarden.com/de/', 'https://app.softgarden.io/'],
    extract: [
      '//(?<employer>[^./]+)\\.softgarden\\.io/(?:.*?/)?job/(?<job>\\d+)',
      '//(?<employer>[^./]+)\\.career\\.softgarden\\.de/(?:.*?/)?jobs/(?<job>\\d+)',
      '//(?<employer>[^./]+)\\.(?:softgarden\\.io|career\\.softgarden\\.de)',
    ],
    sources,
    asOf: '2026-08-01',
  },
  fingerprints: {
    assets: ['softgarden.io', 'career.softgarden.de', 'mediaassets.softgarden.de'],
    footers: ['powered by softgarden'],
    sources: [
      'https://github.com/ever-jobs/ever-jobs/blob/20079a64e123b6069b04e7eeee487e3355ca526d/packages/plugins/source-ats-softgarden/src/softgarden.constants.ts',
      'public code index record 52274750599',
    ],
    asOf: null,
  },
  kinds: [{ kind: 'posting', path: '/jobs?/\\d+' }],
  limits: [
    {
      what: 'advice',
      about: 'access',
      text: 'An account belongs to one company: use the link in the mail that came after your application, not app.softgarden.io, which is for employers. “Forgot Password” on the company’s page also sends you your login name.',
      sources: [
        'https://support.softgarden.de/en/articles/319124-why-can-t-i-log-in-as-an-applicant-anymore-and-why-am-i-not-receiving-a-password-email',
      ],
      asOf: null,
    },
    {
      what: 'advice',
      about: 'any',
      text: 'The company writes to you by e-mail or phone. Nothing is lost if you cannot get into the applicant portal.',
      sources: [
        'https://support.softgarden.de/en/articles/319124-why-can-t-i-log-in-as-an-applicant-anymore-and-why-am-i-not-receiving-a-password-email',
      ],
      asOf: null,
    },
  ],
  support: {
    policy: 'self-service',
    looked: '2026-11-28',
    channels: [
      {
        kind: 'help',
        value:
          'https://support.softgarden.de/en/articles/319124-why-can-t-i-log-in-as-an-applicant-anymore-and-why-am-i-not-receiving-a-password-email',
        purpose: 'technical-support',
        audience: 'applicants',
        status: 'undated',
        sources: [
          'https://support.softgarden.de/en/articles/319124-why-can-t-i-log-in-as-an-applicant-anymore-and-why-am-i-not-receiving-a-password-email',
        ],
        asOf: null,
      },
    ],
    sources: [
      'https://support.softgarden.de/en/articles/319124-why-can-t-i-log-in-as-an-applicant-anymore-and-why-am-i-not-receiving-a-password-email',
    ],
    asOf: null,
  },
} satisfies Vendor;
