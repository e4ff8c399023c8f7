import type { Vendor } from '../vendor.ts';

export default {
  id: 'myjobscotland',
  name: 'myjobscotland',
  company: 'myjobscotland',
  hostedBy: 'vendor',
  role: 'ats',
  pages: {
    patterns: ['*://*.myjobscotland.gov.uk/*'],
    except: ['*://www.myjobscotland.gov.uk/', '*://myjobscotland.gov.uk/'],
    tenants: 'none',
    examples: ['https://www.myjobscotland.gov.uk/search-jobs'],
    counterExamples: ['https://www.myjobscotland.gov.uk/', 'https://help.myjobscot.info/support/home'],
    sources: [
      'https://help.myjobscot.info/support/solutions/articles/79000133034-what-time-does-the-job-advert-actually-close-',
      'public code index record 71300324935',
      'public code index record 60218768845',
    ],
    asOf: null,
  },
  lastDay: [
    {
      by: 'myjobscotland',
      what: 'strict',
      text: 'Adverts close at 11.59 pm unless they say otherwise, there is no help at the last minute, and an application that was not sent cannot be got back.',
      sources: [
        'https://help.myjobscot.info/support/solutions/articles/79000133034-what-time-does-the-job-advert-actually-close-',
      ],
      asOf: null,
    },
  ],
  support: {
    policy: 'supports-applicants',
    channels: [
      {
        kind: 'help',
        value: 'https://help.myjobscot.info/support/home',
        purpose: 'technical-support',
        audience: 'applicants',
        status: 'undated',
        sources: [
          'https://help.myjobscot.info/support/solutions/articles/79000133034-what-time-does-the-job-advert-actually-close-',
        ],
        asOf: null,
      },
    ],
    sources: [
      'https://help.myjobscot.info/support/solutions/articles/79000133034-what-time-does-the-job-advert-actually-close-',
    ],
    asOf: null,
  },
} satisfies Vendor;
