import type { Vendor } from '../vendor.ts';

const registry = 'public code index record 69271198099';
const listed =
  'https://github.com/colophon-group/jobseek/blob/1763b11f93852716cc0088af5a90041a7148b57d/apps/crawler/data/boards.csv';

export default {
  id: 'adp-recruiting-management',
  name: 'ADP Recruiting Management',
  company: 'ADP, Inc.',
  aliases: ['myJobs', 'SRCCAR'],
  hostedBy: 'vendor',
  role: 'ats',
  pages: {
    patterns: ['*://recruiting.adp.com/srccar/*', '*://myjobs.adp.com/*', '*://*.careers.adp.com/*'],
    examples: [
      'https://recruiting.adp.com/srccar/public/RTI.home?c=1125607&d=ExternalCareerSite&r=5000123456706',
      'https://myjobs.adp.com/claritevcareers/cx/job-details?reqId=5001151417706',
      'https://zemplerbank.careers.adp.com/',
    ],
    // Employees and payroll.
    counterExamples: [
      'https://my.adp.com/',
      'https://online.adp.com/signin/v1/',
      'https://recruiting.adp.com/',
      'https://www.adp.com/',
    ],
    extract: [
      'myjobs\\.adp\\.com/(?<employer>[^/?#]+)(?:/cx/job-details\\?(?:[^#]*&)?reqId=(?<job>\\d+))?',
      '//(?<employer>[^./]+)\\.careers\\.adp\\.com(?:/vacancy/(?<job>[^/?#]+))?',
      'recruiting\\.adp\\.com/srccar/.*[?&]r=(?<job>\\d+)',
    ],
    sources: [
      listed,
      registry,
      'public code index record 68777052124',
      'public code index record 57622888975',
      'public code index record 52447171020',
    ],
    asOf: null,
  },
  fingerprints: {
    selectors: ['.dojositeFld[data-dojosite-fld]'],
    sources: [registry, 'public code index record 69705149044'],
    asOf: null,
  },
  kinds: [
    { kind: 'posting', path: '/cx/job-details|/vacancy/|RTI\\.home.*[?&]r=\\d' },
    { kind: 'form', path: 'nghome\\.guid' },
  ],
  limits: [
    {
      what: 'advice',
      about: 'any',
      text: 'ADP has two recruiting products behind similar addresses. Help written for ADP Workforce Now does not fit this one.',
      sources: [registry],
      asOf: null,
    },
  ],
  support: {
    policy: 'unknown',
    looked: '2026-11-28',
    channels: [],
    sources: [listed, registry],
    asOf: null,
  },
} satisfies Vendor;
