import type { Vendor } from '../vendor.ts';

const listed =
  'https://github.com/colophon-group/jobseek/blob/1763b11f93852716cc0088af5a90041a7148b57d/apps/crawler/src/core/monitors/headhunter.py';

export default {
  id: 'headhunter-ru',
  name: 'HeadHunter',
  company: 'HeadHunter',
  hostedBy: 'vendor',
  role: 'job-board',
  pages: {
    patterns: ['*://*.hh.ru/vacancy/*', '*://*.hh.ru/applicant/vacancy_response*'],
    examples: [
      'https://hh.ru/vacancy/100000000',
      'https://hh.ru/applicant/vacancy_response?vacancyId=100000000',
    ],
    counterExamples: ['https://hh.ru/'],
    extract: ['/vacancy/(?<job>\\d+)', '[?&]vacancyId=(?<job>\\d+)'],
    sources: [listed, 'public code index record 25745560956'],
    asOf: '2026-08-22',
  },
  support: {
    policy: 'unknown',
    looked: '2026-11-28',
    channels: [],
    sources: [listed],
    asOf: null,
  },
} satisfies Vendor;
