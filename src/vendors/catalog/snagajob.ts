import type { Vendor } from '../vendor.ts';

const login = 'https://www.snagajob.com/job-seeker/login-problems.aspx';
const retired =
  'https://peoplematter.zendesk.com/hc/en-us/articles/206018486-What-does-an-applicant-experience-when-applying-through-the-Facebook-App-';
const resume =
  'https://help.hotschedules.com/hc/en-us/articles/4427324070541-PeopleMatter-How-do-I-continue-a-saved-job-application-from-where-I-left-off-';

export default {
  id: 'snagajob',
  name: 'Snagajob',
  company: 'Snagajob.com, Inc.',
  aliases: ['Snag', 'PeopleMatter'],
  identity: { sources: ['https://legal.snagajob.com'], asOf: '2025-01-15' },
  hostedBy: 'vendor',
  role: 'ats',
  pages: {
    // The board’s postings lead to many systems; only these pages are its own application system.
    patterns: [
      '*://*.peoplematter.com/*jobapp/*',
      '*://work.snag.co/',
      '*://work.snag.co/*',
      '*://www.snagajob.com/job-seeker/*',
    ],
    examples: [
      'https://my.peoplematter.com/mja/122330/jobapp/GetStarted?jobOpenings=00000000-0000-4000-8000-000000000000',
      'https://work.snag.co/',
    ],
    counterExamples: [
      'https://www.peoplematter.com/',
      'https://legal.snagajob.com/',
      'https://api.peoplematter.com/',
    ],
    extract: ['[?&]jobOpenings?(?:Id)?=(?<job>[^&#]+)'],
    sources: [
      'public code index record 4304876918',
      'public code index record 70925621824',
      'https://legal.snagajob.com',
    ],
    asOf: null,
  },
  kinds: [{ kind: 'form', path: '/jobapp/' }],
  limits: [
    {
      what: 'advice',
      about: 'session',
      text: 'An application on PeopleMatter that was begun can be resumed from the first page of the job, with the same name, PIN and birthday, written exactly as before. One that was submitted cannot be changed.',
      sources: [resume],
      asOf: null,
    },
    {
      what: 'advice',
      about: 'access',
      text: 'If the reset mail does not come, check the address for typing errors, look in the spam folder, and add the sender to your address book.',
      sources: [login],
      asOf: null,
    },
  ],
  support: {
    policy: 'supports-applicants',
    channels: [
      {
        // Its “Contact us” is the way to people who can look an account up.
        kind: 'help',
        value: login,
        purpose: 'technical-support',
        audience: 'applicants',
        status: 'undated',
        sources: [login],
        asOf: null,
      },
      {
        // PeopleMatter's help, at the company that sells it now.
        kind: 'help',
        value: resume,
        purpose: 'technical-support',
        audience: 'applicants',
        status: 'undated',
        sources: [resume],
        asOf: null,
      },
      {
        kind: 'phone',
        value: '+18773542266',
        purpose: 'other',
        audience: 'applicants',
        hours: 'Mon-Fri 8:30am-8:30pm EST',
        status: 'outdated',
        sources: [retired],
        asOf: null,
      },
      {
        kind: 'email',
        value: 'PM-support@snagajob.com',
        purpose: 'other',
        audience: 'applicants',
        status: 'outdated',
        sources: [retired],
        asOf: null,
      },
    ],
    sources: [login],
    asOf: null,
  },
} satisfies Vendor;
