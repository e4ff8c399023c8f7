import type { Vendor } from '../vendor.ts';

export default {
  id: 'talentreef',
  name: 'TalentReef',
  company: 'Mitratech',
  aliases: ['Job Application Network'],
  hostedBy: 'vendor',
  role: 'ats',
  pages: {
    patterns: [
      '*://apply.jobappnetwork.com/*',
      '*://secure.jobappnetwork.com/apply/*',
      '*://cf-apply.jobappnetwork.com/apply/*',
    ],
    examples: [
      'https://apply.jobappnetwork.com/rtg/en',
      'https://apply.jobappnetwork.com/clients/21993/posting/1234567/en',
      'https://secure.jobappnetwork.com/apply/c_rtg/l_en/',
    ],
    counterExamples: ['https://www.talentreef.com/', 'https://api.jobappnetwork.com/'],
    extract: [
      '/clients/\\d+/posting/(?<job>\\d+)',
      '/apply/c_(?<employer>[^/?#]+)',
      'apply\\.jobappnetwork\\.com/(?!clients/)(?<employer>[^/?#]+)',
    ],
    sources: [
      'https://github.com/ever-jobs/ever-jobs/tree/20079a64e123b6069b04e7eeee487e3355ca526d/packages/plugins/source-ats-talentreef/src',
      'public code index record 54942284064',
      'public code index record 70925621824',
    ],
    asOf: '2026-08-21',
  },
  kinds: [
    { kind: 'posting', path: '/posting/' },
    { kind: 'form', path: '^/apply/c_' },
  ],
  limits: [
    {
      what: 'advice',
      about: 'access',
      text: 'Reset the password on the career site where you applied first: “Sign in”, then “Forgot your password?”, with the e-mail address and the phone number of that application.',
      sources: [
        'https://talentreef.desk.com/customer/portal/articles/2901049-resetting-your-password?b_id=14798',
      ],
      asOf: null,
    },
  ],
  support: {
    policy: 'unknown',
    looked: '2026-11-28',
    channels: [],
    sources: [
      'https://talentreef.desk.com/customer/portal/articles/2901049-resetting-your-password?b_id=14798',
    ],
    asOf: null,
  },
} satisfies Vendor;
