import type { Vendor } from '../vendor.ts';

const application =
  'https://www2.gov.bc.ca/gov/content/careers-myhr/job-seekers/current-job-postings/job-application';
const hiring = 'https://www2.gov.bc.ca/gov/content/careers-myhr/job-seekers/application-process';

export default {
  id: 'bc-public-service',
  name: 'BC Public Service Recruitment Management System',
  company: 'BC Public Service Agency',
  hostedBy: 'employer',
  role: 'ats',
  pages: {
    patterns: ['*://bcpublicservice.hua.hrsmart.com/*'],
    examples: [
      'https://bcpublicservice.hua.hrsmart.com/hr/ats/Posting/view/124147',
      'https://bcpublicservice.hua.hrsmart.com/hr/ats/JobSearch/viewAll',
    ],
    extract: ['/Posting/view/(?<job>\\d+)'],
    sources: ['public code index record 70244327112', 'public code index record 28396379333'],
    asOf: null,
  },
  kinds: [{ kind: 'posting', path: '/hr/ats/Posting/view/\\d+' }],
  limits: [
    {
      what: 'advice',
      about: 'any',
      text: 'An application has arrived when the success e-mail comes, after Finish or Submit. Postings close at 11 pm Pacific time.',
      sources: [application],
      asOf: null,
    },
  ],
  lastDay: [
    {
      by: 'the BC Public Service',
      what: 'tell-before',
      text: 'An application must be there by the deadline in the posting. Whoever has technical trouble is asked to write to the Hiring Centre: do so before the posting closes.',
      sources: [application],
      asOf: '2021-09-03',
    },
  ],
  support: {
    policy: 'supports-applicants',
    channels: [
      {
        // Both pages send applicants with technical trouble to the Hiring Centre, by a link on the page.
        kind: 'help',
        value: application,
        purpose: 'technical-support',
        audience: 'applicants',
        // The page named this day as that of its last change; the stored copy may be newer.
        status: 'single-source',
        sources: [application, hiring],
        asOf: '2021-09-03',
      },
    ],
    sources: [application, hiring],
    asOf: null,
  },
} satisfies Vendor;
