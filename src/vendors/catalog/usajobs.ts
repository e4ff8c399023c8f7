import type { Vendor } from '../vendor.ts';

const help = 'https://www.usajobs.gov/Help/how-to/job-announcement/';
const archived =
  'https://webarchive.library.unt.edu/web/20170124221527/https://www.usajobs.gov/Help/how-to/application';
const announcement =
  'https://federalgovernmentjobs.us/jobs/Supervisory-Consumer-Safety-Inspector-866640700.html';

export default {
  id: 'usajobs',
  name: 'USAJOBS',
  company: 'U.S. Office of Personnel Management',
  hostedBy: 'vendor',
  role: 'ats',
  pages: {
    patterns: ['*://www.usajobs.gov/*', '*://usajobs.gov/*', '*://login.usajobs.gov/*'],
    except: ['*://www.usajobs.gov/Help/*', '*://www.usajobs.gov/help/*'],
    tenants: 'none',
    examples: [
      'https://www.usajobs.gov/job/800000001',
      'https://www.usajobs.gov/GetJob/ViewDetails/800000001',
    ],
    counterExamples: [
      'https://developer.usajobs.gov/',
      'https://www.usajobs.gov/Help/faq/',
      'https://data.usajobs.gov/api/search',
      'https://agencyportal.usajobs.gov/',
    ],
    extract: ['usajobs\\.gov/(?:job|GetJob/ViewDetails)/(?<job>\\d+)'],
    sources: [
      'https://www.usajobs.gov/Help/how-to/job-announcement/',
      'public code index record 54560315721',
      'public code index record 60189527092',
      'public code index record 70095867624',
    ],
    asOf: null,
  },
  kinds: [
    { kind: 'login', path: '/(?:log|sign)-?in(?:[?#/]|$)' },
    { kind: 'form', path: '^/applicant/application' },
    { kind: 'posting', path: '^/(?:job|GetJob/ViewDetails)/\\d+' },
  ],
  limits: [
    {
      what: 'advice',
      about: 'access',
      text: 'You sign in with a login.gov account. Its own help looks after codes, passwords and locked accounts.',
      sources: [
        'https://federalgovernmentjobs.us/jobs/Human-Resources-Specialist-Recruitment-Placement-869542300.html',
      ],
      asOf: null,
    },
    {
      what: 'advice',
      about: 'any',
      text: 'Announcements close at 11:59 p.m. Eastern Time. Trouble with the site goes to the USAJOBS form; questions on the job or on documents go to the agency contact in the announcement.',
      sources: [
        'https://docplayer.net/amp/19736047-Usa-staffing-frequently-asked-questions-faqs.html',
        announcement,
      ],
      asOf: null,
    },
    {
      what: 'advice',
      about: 'system',
      text: 'Some announcements let you ask the agency contact for another way to apply, well before closing and by noon Eastern Time of that day.',
      sources: [announcement],
      asOf: null,
    },
    {
      what: 'advice',
      about: 'any',
      text: 'Never write your Social Security number into a support form.',
      sources: [help, archived],
      asOf: null,
    },
  ],
  lastDay: [
    {
      by: 'some agencies',
      what: 'tell-before',
      text: 'Ask the agency contact in the announcement for another way to apply well before closing: such packages must be complete by noon Eastern Time of the closing day.',
      hoursBefore: 12,
      sources: ['https://federalgovernmentjobs.us/jobs/Supervisory-Consumer-Safety-Inspector-866640700.html'],
      asOf: null,
    },
    {
      by: 'NIST',
      what: 'strict',
      text: 'USAJOBS takes nothing after 11:59 p.m. Eastern Time, even if you began before, and nothing is accepted by e-mail or post instead. Begin early enough for uploads, questions and delays of the system.',
      sources: ['https://www.nist.gov/careers/application-tips/section-13-late-and-incomplete-applications'],
      asOf: null,
    },
    {
      by: 'USAJOBS',
      what: 'strict',
      text: 'Every announcement ends at 11:59 p.m. Eastern Time of its closing day, and an agency may close one sooner, for instance once it has a certain number of applications. Do not count on the last hour.',
      sources: [
        'https://github.com/USAJOBS/help-center/blob/1fe9183122c70ca2315f06b245795ab41ffb9eb7/_dist/faq/job-announcement/expiration/index.html',
        'https://github.com/USAJOBS/help-center/blob/1fe9183122c70ca2315f06b245795ab41ffb9eb7/_dist/how-to/job-announcement/closing-types/index.html',
      ],
      asOf: '2021-07-07',
    },
    {
      by: 'USAJOBS',
      what: 'slow-desk',
      text: 'The support desk answers its form within one business day, so an answer may come too late on the last day. Write at once all the same, and keep the time at which you did.',
      hoursBefore: 24,
      sources: [
        'https://github.com/USAJOBS/help-center/blob/1fe9183122c70ca2315f06b245795ab41ffb9eb7/_dist/faq/account/no-profile/index.html',
      ],
      asOf: '2021-07-07',
    },
  ],
  support: {
    policy: 'supports-applicants',
    channels: [
      {
        kind: 'form',
        value: help,
        purpose: 'technical-support',
        audience: 'applicants',
        hours: 'Mon-Fri 7am-8pm EST; Sat-Sun 8am-4pm EST',
        status: 'undated',
        sources: [
          help,
          'https://www.usajobs.gov/Support',
          'http://www.opm.gov/FAQs/topic/usajobs/?page=8',
          archived,
        ],
        asOf: null,
      },
      {
        kind: 'help',
        value: 'https://www.usajobs.gov/Support',
        purpose: 'technical-support',
        audience: 'applicants',
        status: 'undated',
        sources: ['https://www.usajobs.gov/Support'],
        asOf: null,
      },
      // USAJOBS says that it answers no telephone directly; a call back can be asked for in the form.
      {
        kind: 'phone',
        value: null,
        purpose: 'technical-support',
        audience: 'applicants',
        status: 'undated',
        sources: [
          help,
          'https://github.com/USAJOBS/help-center/blob/1fe9183122c70ca2315f06b245795ab41ffb9eb7/_dist/contact/index.html',
          archived,
        ],
        asOf: null,
      },
    ],
    sources: [help, 'https://www.usajobs.gov/Support'],
    asOf: null,
  },
} satisfies Vendor;
