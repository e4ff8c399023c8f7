import type { Vendor } from '../vendor.ts';

const faq = 'https://join.com/faq-pages/how-can-i-access-my-dashboard-if-i-forget-my-password/';

export default {
  id: 'join',
  name: 'JOIN',
  company: 'JOIN Solutions',
  hostedBy: 'vendor',
  role: 'ats',
  pages: {
    // Recruiters sign in on the same host, under other paths.
    patterns: [
      '*://join.com/companies/*',
      '*://join.com/candidate',
      '*://join.com/candidate/*',
      '*://join.com/auth/login/candidate*',
    ],
    examples: [
      'https://join.com/companies/secardeo',
      'https://join.com/companies/secardeo/1000001-engineer',
      'https://join.com/auth/login/candidate?redirectUrl=%2Fcandidate',
    ],
    counterExamples: [
      'https://join.com/',
      'https://join.com/auth/login',
      'https://join.com/candidates/1',
      'https://help.join.com/',
      faq,
    ],
    extract: [
      'join\\.com/companies/(?<employer>[^/?#]+)/(?<job>\\d+)',
      'join\\.com/companies/(?<employer>[^/?#]+)',
    ],
    sources: [
      'https://github.com/colophon-group/jobseek/blob/5a4a8e7ef8dae6e8287428fc4bf165d5f8999e68/apps/crawler/src/core/monitors/join.py',
      'https://github.com/ever-jobs/ever-jobs/tree/20079a64e123b6069b04e7eeee487e3355ca526d',
      'public code index record 61478948401',
      'public code index record 54195889483',
      'public code index record 53745327307',
    ],
    asOf: '2026-08-01',
  },
  kinds: [
    { kind: 'login', path: '^/auth/login/candidate' },
    { kind: 'posting', path: '^/companies/[^/]+/\\d+' },
  ],
  limits: [
    {
      what: 'advice',
      about: 'access',
      text: 'Use the link for a forgotten password or let a login link be mailed to you, and look in the spam folder.',
      sources: [faq],
      asOf: '2021-07-27',
    },
  ],
  support: {
    policy: 'self-service',
    channels: [
      {
        kind: 'help',
        value: faq,
        purpose: 'technical-support',
        audience: 'applicants',
        status: 'single-source',
        sources: [faq],
        asOf: '2021-07-27',
      },
    ],
    sources: [faq],
    asOf: '2021-07-27',
  },
} satisfies Vendor;
