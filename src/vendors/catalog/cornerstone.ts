import type { Vendor } from '../vendor.ts';

const shared =
  'https://github.com/colophon-group/jobseek/blob/1763b11f93852716cc0088af5a90041a7148b57d/apps/crawler/src/shared/cornerstone.py';

export default {
  id: 'cornerstone',
  name: 'Cornerstone',
  company: 'Cornerstone OnDemand',
  aliases: ['CSOD', 'Cornerstone Recruiting'],
  hostedBy: 'vendor',
  role: 'ats',
  pages: {
    // Learning and performance reviews have the same hosts.
    patterns: ['*://*.csod.com/ux/ats/careersite/*', '*://*.csod.com/ats/careersite/*'],
    examples: [
      'https://globe.csod.com/ux/ats/careersite/1/home?c=globe',
      'https://globe.csod.com/ux/ats/careersite/1/home/requisition/1001?c=globe',
      'https://globe.csod.com/ats/careersite/JobDetails.aspx?id=1001',
    ],
    counterExamples: [
      'https://globe.csod.com/',
      'https://globe.csod.com/ui/lms-learner-home/home',
      'https://globe.csod.com/login/render.aspx?id=defaultclp',
      'https://help.csod.com/help/csod_0/Content/User/Recruiting/Career_Site_-_Sign_In_and_Self_Register.htm',
    ],
    extract: [
      '//(?<employer>[^./]+)\\.csod\\.com/.*(?:requisition/|[?&]id=)(?<job>\\d+)',
      '//(?<employer>[^./]+)\\.csod\\.com',
    ],
    sources: [shared, 'https://github.com/ever-jobs/ever-jobs/tree/20079a64e123b6069b04e7eeee487e3355ca526d'],
    asOf: '2026-08-22',
  },
  kinds: [{ kind: 'posting', path: '/requisition/\\d+|/[Jj]ob[Dd]etails\\.aspx' }],
  limits: [
    {
      what: 'idle',
      minutes: 60,
      sources: ['https://studylib.net/doc/16074508/cornerstone-internal-applicants-1'],
      asOf: '2015-01-01',
    },
    {
      what: 'advice',
      about: 'system',
      text: 'Older career sites cannot be completed on a phone. Try it on a computer.',
      sources: ['https://help.csod.com/help/csod_0/Content/Recruiting/FAQs_Mobile-Friendly_Candidate.htm'],
      asOf: null,
    },
    {
      what: 'advice',
      about: 'session',
      text: 'A warning comes five minutes before the session ends; what is not saved then is lost.',
      sources: ['https://studylib.net/doc/16074508/cornerstone-internal-applicants-1'],
      asOf: '2015-01-01',
    },
  ],
  support: {
    policy: 'unknown',
    looked: '2026-11-28',
    channels: [],
    sources: [
      'https://help.csod.com/help/csod_0/Content/User/Recruiting/Career_Site_-_Sign_In_and_Self_Register.htm',
    ],
    asOf: null,
  },
} satisfies Vendor;
