import type { Vendor } from '../vendor.ts';

const guide =
  'https://www.manula.com/manuals/united-nation-dos-cdots/applicant-guide/1/en/topic/starting-an-application';
const faq = 'https://hr.un.org/newsletter/frequently-asked-questions?page=18';
const sources = ['public code index record 62854000785', 'public code index record 46261300881'];

export default {
  id: 'un-inspira',
  name: 'UN Inspira',
  company: 'United Nations',
  hostedBy: 'employer',
  role: 'ats',
  pages: {
    patterns: ['*://inspira.un.org/*', '*://careers.un.org/jobSearchDescription/*'],
    examples: [
      'https://careers.un.org/jobSearchDescription/272640?language=en',
      'https://inspira.un.org/psp/PUNA1J/EMPLOYEE/HRMS/c/UN_CUSTOMIZATIONS.UN_JOB_DETAIL.GBL?JobOpeningId=123456',
      'https://inspira.un.org/psp/PUNA1J/?cmd=login&languageCd=ENG',
    ],
    extract: ['[?&]JobOpeningId=(?<job>\\d+)', '/jobSearchDescription/(?<job>\\d+)'],
    sources: [
      'https://github.com/colophon-group/jobseek/blob/1763b11f93852716cc0088af5a90041a7148b57d/apps/crawler/data/boards.csv',
      ...sources,
    ],
    asOf: null,
  },
  kinds: [
    { kind: 'login', path: '[?&]cmd=login' },
    { kind: 'posting', path: 'UN_JOB_DETAIL' },
  ],
  failures: [
    {
      selector: null,
      text: 'applicant is already registered in the system',
      kind: 'access',
      sources: ['https://pdfslide.us/documents/how-to-get-started-with-inspira.html'],
      asOf: null,
    },
  ],
  limits: [
    { what: 'idle', minutes: 60, sources: [faq], asOf: null },
    {
      what: 'advice',
      about: 'session',
      text: 'Only saved sections survive the end of a session, so save each one. With a poor connection, fill in the offline template and load it.',
      sources: [faq, guide],
      asOf: null,
    },
  ],
  lastDay: [
    {
      by: 'the United Nations',
      what: 'strict',
      text: 'No application is received after the posting period. With a poor connection, fill in the offline template and load it while the posting is open.',
      sources: [
        'https://www.manula.com/manuals/united-nation-dos-cdots/applicant-guide/1/en/topic/starting-an-application',
      ],
      asOf: '2023-03-13',
    },
  ],
  support: {
    policy: 'self-service',
    looked: '2026-11-28',
    channels: [
      {
        kind: 'help',
        value: guide,
        purpose: 'technical-support',
        audience: 'applicants',
        status: 'single-source',
        sources: [guide],
        asOf: '2023-03-13',
      },
    ],
    sources: [guide, faq],
    asOf: '2023-03-13',
  },
} satisfies Vendor;
