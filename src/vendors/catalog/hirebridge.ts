import type { Vendor } from '../vendor.ts';

const sources = [
  'https://github.com/SimplifyJobs/New-Grad-Positions/blob/dbac4f0704e9d0df7484317b91dea0f3b05d6c67/archived/README-2023.md',
  'public code index record 63051139041',
  'public code index record 59942487832',
  'public code index record 12042881018',
];
const applicants = 'http://support.hirebridge.com/support/solutions/articles/4000133099-applicant-support';

export default {
  id: 'hirebridge',
  name: 'Hirebridge',
  company: 'Hirebridge',
  hostedBy: 'vendor',
  role: 'ats',
  pages: {
    patterns: ['*://recruit.hirebridge.com/*', '*://www.hirebridge.com/jobseeker2/*'],
    except: ['*://recruit.hirebridge.com/'],
    examples: [
      'https://recruit.hirebridge.com/v3/jobs/list.aspx?cid=5535',
      'https://recruit.hirebridge.com/v3/careercenter/v2/details.aspx?jid=600975&cid=6709',
      'http://www.hirebridge.com/jobseeker2/Searchjobresults.asp?cid=6709',
    ],
    counterExamples: ['https://www.hirebridge.com/'],
    extract: ['[?&]jid=(?<job>\\d+)'],
    sources,
    asOf: null,
  },
  fingerprints: {
    assets: ['rss.hirebridge.com'],
    selectors: ['[id^="hrbr-"]'],
    sources: ['public code index record 2878969786', 'public code index record 61617762419'],
    asOf: null,
  },
  kinds: [{ kind: 'posting', path: '[?&]jid=' }],
  limits: [
    {
      what: 'advice',
      about: 'access',
      text: 'Ask for the link that resets the password; Hirebridge itself cannot change your e-mail address nor send a recruiter’s link again. You can see your applications in the candidate portal of the employer.',
      sources: [applicants],
      asOf: null,
    },
  ],
  support: {
    policy: 'self-service',
    looked: '2026-11-28',
    channels: [
      {
        kind: 'help',
        value: applicants,
        purpose: 'technical-support',
        audience: 'applicants',
        status: 'undated',
        sources: [applicants],
        asOf: null,
      },
    ],
    sources: [applicants],
    asOf: null,
  },
} satisfies Vendor;
