import type { Vendor } from '../vendor.ts';

const shared =
  'https://github.com/colophon-group/jobseek/blob/1763b11f93852716cc0088af5a90041a7148b57d/apps/crawler/src/shared/dayforce.py';
const guide = 'https://help.dayforce.com/r/documents/Recruiting-Guide/Account-Registration';
const employer = 'https://www.mcelhanney.com/?p=17780';

export default {
  id: 'dayforce',
  name: 'Dayforce',
  company: 'Dayforce',
  aliases: ['Ceridian Dayforce', 'Ceridian'],
  hostedBy: 'vendor',
  role: 'ats',
  pages: {
    // Staff sign in on the same domain, under /MyDayforce/.
    patterns: [
      '*://jobs.dayforcehcm.com/*',
      '*://*.dayforcehcm.com/CandidatePortal/*',
      '*://*.dayforcehcm.com/candidateportal/*',
      '*://dfid.dayforcehcm.com/globalidentity/*',
    ],
    examples: [
      'https://jobs.dayforcehcm.com/en-US/wicor/CANDIDATEPORTAL/jobs/1001',
      'https://jobs.dayforcehcm.com/en-US/wicor/CANDIDATEPORTAL/jobs/1001/apply',
      'https://us241.dayforcehcm.com/CandidatePortal/en-US/thg/Posting/View/1001',
    ],
    counterExamples: [
      'https://www.dayforcehcm.com/MyDayforce/MyDayforce.aspx',
      'https://us241.dayforcehcm.com/mydayforce/login.aspx',
      'https://www.dayforce.com/',
      guide,
    ],
    extract: [
      'jobs\\.dayforcehcm\\.com/(?:[a-z]{2}-[A-Z]{2}/)?(?<employer>[^/?#]+)/[^/?#]+/jobs/(?<job>\\d+)',
      'jobs\\.dayforcehcm\\.com/(?:[a-z]{2}-[A-Z]{2}/)?(?<employer>[^/?#]+)',
      '/CandidatePortal/[a-z]{2}-[A-Z]{2}/(?<employer>[^/?#]+)/.*?Posting/View/(?<job>\\d+)',
      '/CandidatePortal/[a-z]{2}-[A-Z]{2}/(?<employer>[^/?#]+)',
    ],
    sources: [
      shared,
      'https://github.com/ever-jobs/ever-jobs/tree/20079a64e123b6069b04e7eeee487e3355ca526d',
      'public code index record 68777052124',
    ],
    asOf: '2026-08-22',
  },
  fingerprints: { assets: ['jobs.dayforcehcm.com'], sources: [shared], asOf: '2026-08-22' },
  kinds: [
    { kind: 'login', path: '/globalidentity/account/(?:login|register)' },
    { kind: 'form', path: '/jobs/\\d+/apply' },
    { kind: 'posting', path: '/(?:jobs|Posting/View)/\\d+' },
  ],
  limits: [
    {
      what: 'advice',
      about: 'access',
      text: 'One Dayforce ID opens every careers page that says “Powered by Dayforce” at its sign-in. Employees and former employees need a new account for applying.',
      sources: [
        'https://help.dayforce.com/r/documents/Recruiting-Guide/Edit-Account-Settings?contentId=IKrAQvplXEKu7rnvYdLDMw',
      ],
      asOf: '2025-12-01',
    },
    {
      what: 'advice',
      about: 'access',
      text: 'Since 2025 an account is optional, and accounts of the former portal do not carry over: register again, or apply without one.',
      sources: [employer, guide],
      asOf: '2025-07-01',
    },
    {
      what: 'advice',
      about: 'any',
      text: 'Without an account nothing is kept as a draft. You get a reference number by e-mail, which is the proof of receipt.',
      sources: [employer, guide],
      asOf: '2025-07-01',
    },
  ],
  support: { policy: 'unknown', looked: '2026-11-28', channels: [], sources: [guide], asOf: '2025-12-01' },
} satisfies Vendor;
