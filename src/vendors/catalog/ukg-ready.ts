import type { Vendor } from '../vendor.ts';

const sources = [
  'https://github.com/KaranDhamiSac/JobScript',
  'public code index record 62388103740',
  'public code index record 21919900556',
];
const noted = { sources: ['https://github.com/KaranDhamiSac/JobScript'], asOf: '2026-10-04' };

export default {
  id: 'ukg-ready',
  name: 'UKG Ready',
  company: 'UKG',
  aliases: ['Kronos Workforce Ready', 'SaaShr'],
  hostedBy: 'vendor',
  role: 'ats',
  pages: {
    // The same host and number with .login is where employees sign in. Resellers have hosts with names of their own.
    patterns: [
      '*://*.saashr.com/ta/*.careers*',
      '*://*.entertimeonline.com/ta/*.careers*',
      '*://*.yourpayrollhr.com/ta/*.careers*',
    ],
    examples: [
      'https://secure4.saashr.com/ta/6166382.careers?CareersSearch=',
      'https://secure.saashr.com/ta/6000630.careers?ShowJob=123456789',
      'https://secure6.saashr.com/ta/6000630.careers?CareersSearch=&InFrameset=1&HostedBy=careers.safeharbor.com',
      'https://secure3.entertimeonline.com/ta/6110531.careers?CareersSearch',
      'https://secure2.yourpayrollhr.com/ta/7760.careers?CareersSearch=&ein_id=683792&lang=en-US',
    ],
    counterExamples: [
      'https://secure4.saashr.com/ta/6154193.login?rnd=LYJ',
      'https://secure7.saashr.com/ta/6201879',
      'https://secure4.saashr.com/ta/rest/ui/companies',
      'https://secure.entertimeonline.com/ta/1000000.login?NoRedirect=1',
      'https://secure5.yourpayrollhr.com/ta/ABC04.clock',
    ],
    extract: ['[?&]ShowJob=(?<job>\\d+)'],
    sources: [
      ...sources,
      'https://github.com/adrianteosj/humboldtjobs/blob/081f3a16ca72a6b70c7a9d79547155bb942d3467/config.py',
      'public code index record 65945830871',
      'public code index record 54138982426',
    ],
    asOf: '2026-10-04',
  },
  fingerprints: {
    selectors: ['a.c-applicant-header-login-link'],
    sources: ['https://github.com/KaranDhamiSac/JobScript'],
    asOf: '2026-10-04',
  },
  kinds: [{ kind: 'posting', path: '[?&]ShowJob=' }],
  limits: [
    { what: 'file-types', extensions: ['pdf', 'doc', 'docx', 'txt', 'rtf'], ...noted },
    {
      what: 'advice',
      about: 'upload',
      text: 'One resume file is taken. Where reading it fails, choose “Type it in myself”.',
      sources: noted.sources,
      asOf: '2026-10-04',
    },
    {
      what: 'advice',
      about: 'access',
      text: 'Many employers here ask for no account at all: look for a quick application before you register.',
      sources: noted.sources,
      asOf: '2026-10-04',
    },
  ],
  support: { policy: 'unknown', looked: '2026-11-28', channels: [], sources, asOf: null },
} satisfies Vendor;
