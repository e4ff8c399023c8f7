import type { Vendor } from '../vendor.ts';

const reader =
  'https://github.com/colophon-group/jobseek/blob/1763b11f93852716cc0088af5a90041a7148b57d/apps/crawler/src/core/monitors/paylocity.py';
const detail =
  'https://github.com/ever-jobs/ever-jobs/blob/20079a64e123b6069b04e7eeee487e3355ca526d/packages/plugins/source-ats-paylocity/__tests__/fixtures/detail-fermi-4248451.html';
const measured = { sources: ['public code index record 63489971491'], asOf: '2026-08-19' };

export default {
  id: 'paylocity',
  name: 'Paylocity',
  company: 'Paylocity',
  hostedBy: 'vendor',
  role: 'ats',
  pages: {
    // Payroll is on access.paylocity.com.
    patterns: ['*://recruiting.paylocity.com/*'],
    examples: [
      'https://recruiting.paylocity.com/Recruiting/Jobs/Details/1000001/Fermi-LLC/Engineer',
      'https://recruiting.paylocity.com/Recruiting/Jobs/Apply/1000001/Fermi-LLC/Engineer',
      'https://recruiting.paylocity.com/recruiting/jobs/All/10000000-0000-4000-8000-000000000001/Fermi-LLC',
    ],
    counterExamples: [
      'https://access.paylocity.com/',
      'https://www.paylocity.com/',
      'https://paylocity.com/contact/employee-support.html',
    ],
    extract: [
      '/jobs/(?:Details|Apply|Success)/(?<job>\\d+)/(?<employer>[^/?#]+)',
      '/jobs/(?:Details|Apply|Success)/(?<job>\\d+)',
      '/jobs/All/[0-9a-f-]+/(?<employer>[^/?#]+)',
    ],
    sources: [reader, 'public code index record 63489971491', 'public code index record 68592509426'],
    asOf: '2026-08-22',
  },
  fingerprints: {
    assets: ['recruiting.paylocity.com'],
    selectors: [
      '[data-automation-id="btnPublicApply"]',
      'meta[property="og:url"][content*="recruiting.paylocity.com/"]',
      'meta[property="og:image"][content*="recruiting.paylocity.com/"]',
    ],
    footers: ['powered by paylocity'],
    sources: [
      detail,
      'https://github.com/enthec/webappanalyzer/tree/1b9eee8154c0f01e7888c5242cf6fbbc4a3fcea6',
    ],
    asOf: '2026-08-17',
  },
  kinds: [
    { kind: 'confirmation', path: '/[Jj]obs/[Ss]uccess/' },
    { kind: 'form', path: '/[Jj]obs/[Aa]pply/' },
    { kind: 'posting', path: '/[Jj]obs/[Dd]etails/' },
  ],
  confirmations: [{ selector: null, text: 'your application has been received!', ...measured }],
  support: {
    policy: 'unknown',
    looked: '2026-11-28',
    channels: [],
    sources: ['https://paylocity.com/contact/employee-support.html'],
    asOf: null,
  },
} satisfies Vendor;
