import type { Vendor } from '../vendor.ts';

export default {
  id: 'smartjobs-qld',
  name: 'Smart Jobs Queensland',
  company: 'Queensland Government',
  identity: { sources: ['https://www.protectiveservicesgroup.qld.gov.au/work_for_us'], asOf: null },
  hostedBy: 'vendor',
  role: 'ats',
  pages: {
    // The second form is that of the system behind it; other employers have that on hosts of their own.
    patterns: [
      '*://smartjobs.qld.gov.au/jobs/*',
      '*://www.smartjobs.qld.gov.au/jobs/*',
      '*://*.smartjobs.qld.gov.au/jobtools/*',
    ],
    tenants: 'none',
    examples: [
      'https://smartjobs.qld.gov.au/jobs/QLD-684271',
      'https://smartjobs.qld.gov.au/jobtools/jncustomsearch.viewFullSingle?in_organid=14904&in_jnCounter=123456',
    ],
    counterExamples: ['https://smartjobs.qld.gov.au/', 'https://www.qld.gov.au/help/smartjobs/jobs'],
    extract: ['/jobs/(?<job>QLD-\\w+)', '[?&]in_jnCounter=(?<job>\\d+)'],
    sources: [
      'https://www.protectiveservicesgroup.qld.gov.au/work_for_us',
      'https://www.qld.gov.au/help/smartjobs/jobs',
      'public code index record 68322383852',
      'public code index record 55119015832',
      'public code index record 55274988188',
    ],
    asOf: null,
  },
  lastDay: [
    {
      by: 'the Queensland public service',
      what: 'tell-before',
      text: 'A late application is taken only if the panel finds the circumstances exceptional and has not begun to select, and not by the site: call the applications team, Monday to Friday from 9 to 5.',
      sources: ['https://www.protectiveservicesgroup.qld.gov.au/work_for_us'],
      asOf: null,
    },
    {
      by: 'Smart Jobs Queensland',
      what: 'tell-before',
      text: 'For faults of the site there is 13 QGOV (13 74 68). Call before the closing time; the site takes nothing afterwards.',
      sources: [
        'https://www.protectiveservicesgroup.qld.gov.au/work_for_us',
        'https://www.qld.gov.au/help/smartjobs/jobs',
      ],
      asOf: null,
    },
  ],
  support: {
    policy: 'supports-applicants',
    channels: [
      {
        kind: 'phone',
        value: '+61137468',
        purpose: 'technical-support',
        audience: 'applicants',
        status: 'undated',
        sources: [
          'https://www.protectiveservicesgroup.qld.gov.au/work_for_us',
          'https://www.qld.gov.au/help/smartjobs/jobs',
        ],
        asOf: null,
      },
      {
        kind: 'help',
        value: 'https://www.qld.gov.au/help/smartjobs/jobs',
        purpose: 'technical-support',
        audience: 'applicants',
        status: 'undated',
        sources: ['https://www.qld.gov.au/help/smartjobs/jobs'],
        asOf: null,
      },
    ],
    sources: [
      'https://www.protectiveservicesgroup.qld.gov.au/work_for_us',
      'https://www.qld.gov.au/help/smartjobs/jobs',
    ],
    asOf: null,
  },
} satisfies Vendor;
