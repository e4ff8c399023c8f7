import type { Vendor } from '../vendor.ts';

const sources = [
  'https://www.gojobs.gov.on.ca/Pages/FAQ.aspx',
  'public code index record 11926837236',
  'public code index record 52691389711',
];

export default {
  id: 'ontario-public-service',
  name: 'Ontario Public Service Careers',
  company: 'Government of Ontario',
  aliases: ['OPS Careers'],
  identity: {
    sources: [
      'https://www.ontario.ca/page/careers-hiring-process',
      'https://bac-lac.wayback.archive-it.org/web/20210901053216/https://www.gojobs.gov.on.ca/Pages/HiringSteps.aspx',
    ],
    asOf: '2021-09-01',
  },
  hostedBy: 'vendor',
  role: 'ats',
  pages: {
    patterns: ['*://www.gojobs.gov.on.ca/*', '*://gojobs.gov.on.ca/*'],
    tenants: 'none',
    examples: [
      'https://www.gojobs.gov.on.ca/Preview.aspx?JobID=123456',
      'https://www.gojobs.gov.on.ca/Jobs.aspx',
    ],
    extract: ['[?&]JobID=(?<job>\\d+)'],
    sources,
    asOf: null,
  },
  kinds: [{ kind: 'posting', path: '/Preview\\.aspx' }],
  limits: [
    {
      what: 'advice',
      about: 'any',
      text: 'The site needs JavaScript. If a page stays empty or a button does nothing, allow it for this site.',
      sources: [
        'https://bac-lac.wayback.archive-it.org/web/20210901053216/https://www.gojobs.gov.on.ca/Pages/HowToApply.aspx',
      ],
      asOf: '2021-09-01',
    },
  ],
  lastDay: [
    {
      by: 'the Ontario Public Service',
      what: 'strict',
      text: 'Applications are collected until 11:59 p.m. Eastern Time of the closing date, and only those are looked at.',
      sources: [
        'https://bac-lac.wayback.archive-it.org/web/20210901053216/https://www.gojobs.gov.on.ca/Pages/HiringSteps.aspx',
        'https://www.ontario.ca/page/careers-hiring-process',
      ],
      asOf: '2021-09-01',
    },
  ],
  support: {
    policy: 'self-service',
    looked: '2026-11-28',
    channels: [
      {
        kind: 'help',
        value: 'https://www.gojobs.gov.on.ca/Pages/FAQ.aspx',
        purpose: 'other',
        audience: 'applicants',
        status: 'undated',
        sources: ['https://www.gojobs.gov.on.ca/Pages/FAQ.aspx'],
        asOf: null,
      },
    ],
    sources: ['https://www.gojobs.gov.on.ca/Pages/FAQ.aspx'],
    asOf: null,
  },
} satisfies Vendor;
