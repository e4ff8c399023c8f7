import type { Vendor } from '../vendor.ts';

const help = 'https://www.apsjobs.gov.au/help/help.aspx?id=45';

export default {
  id: 'apsjobs',
  name: 'APSJobs',
  company: 'Australian Public Service Commission',
  hostedBy: 'vendor',
  role: 'job-board',
  pages: {
    patterns: ['*://www.apsjobs.gov.au/s/job-details*'],
    examples: ['https://www.apsjobs.gov.au/s/job-details?Id=a05X1'],
    counterExamples: [
      'https://www.apsjobs.gov.au/help/help.aspx?id=45',
      'https://www.apsjobs.gov.au/s/job-search',
    ],
    extract: ['[?&]Id=(?<job>\\w+)'],
    sources: [
      'https://www.apsjobs.gov.au/help/help.aspx?id=45',
      'public code index record 70910906283',
      'public code index record 62568958024',
    ],
    asOf: null,
  },
  kinds: [{ kind: 'posting', path: 'job-details' }],
  limits: [
    {
      what: 'advice',
      about: 'any',
      text: 'Applications go to the agency that is named in the notice, and so do questions about them.',
      sources: [help],
      asOf: null,
    },
  ],
  support: {
    policy: 'sends-to-employer',
    channels: [
      {
        kind: 'help',
        value: help,
        purpose: 'other',
        audience: 'applicants',
        status: 'outdated',
        sources: [help],
        asOf: null,
      },
    ],
    sources: [help, 'https://dss.gov.au/careers-and-employment/applying-work-us/how-apply'],
    asOf: null,
  },
} satisfies Vendor;
