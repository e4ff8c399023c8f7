import type { Vendor } from '../vendor.ts';

export default {
  id: 'amazon-jobs',
  name: 'Amazon Jobs',
  company: null,
  hostedBy: 'employer',
  role: 'ats',
  pages: {
    patterns: ['*://www.amazon.jobs/*/jobs/*', '*://amazon.jobs/*/jobs/*', '*://account.amazon.jobs/*'],
    examples: [
      'https://account.amazon.jobs/jobs/10565269/apply',
      'https://www.amazon.jobs/en/jobs/10565269/engineer',
    ],
    counterExamples: ['https://www.amazon.jobs/', 'https://www.amazon.jobs/zh/faqs'],
    extract: ['/jobs/(?<job>\\d+)'],
    sources: [
      'https://github.com/colophon-group/jobseek/blob/1763b11f93852716cc0088af5a90041a7148b57d/apps/crawler/data/boards.csv',
      'https://www.amazon.jobs/zh/faqs',
      'public code index record 71002572054',
      'public code index record 61362791258',
    ],
    asOf: '2026-08-22',
  },
  kinds: [
    { kind: 'form', path: '/apply(?:[?#/]|$)' },
    { kind: 'posting', path: '/jobs/\\d+' },
  ],
  limits: [
    {
      what: 'advice',
      about: 'access',
      text: 'Each e-mail address is an account of its own, and accounts cannot be joined: sign in with the address that you applied with. An account for shopping at Amazon does not work here.',
      sources: ['https://www.amazon.jobs/zh/faqs'],
      asOf: null,
    },
  ],
  support: {
    policy: 'self-service',
    channels: [
      {
        kind: 'help',
        value: 'https://www.amazon.jobs/en/faqs',
        purpose: 'technical-support',
        audience: 'applicants',
        status: 'single-source',
        sources: ['https://www.amazon.jobs/zh/faqs', 'https://www.amazon.jobs/en-gb/faqs'],
        asOf: null,
      },
    ],
    sources: ['https://www.amazon.jobs/zh/faqs'],
    asOf: null,
  },
} satisfies Vendor;
