import type { Vendor } from '../vendor.ts';

const notes = 'https://github.com/KaranDhamiSac/JobScript';
const noted = { sources: [notes], asOf: '2026-10-04' };

export default {
  id: 'ukg-pro',
  name: 'UKG Pro',
  company: 'UKG',
  aliases: ['UltiPro Recruiting', 'Ultimate Software'],
  hostedBy: 'vendor',
  role: 'ats',
  pages: {
    // Payroll lives on hosts such as ew21.ultipro.com, and the sign-in host is shared with staff.
    patterns: [
      '*://recruiting.ultipro.com/*',
      '*://recruiting2.ultipro.com/*',
      '*://recruiting3.ultipro.com/*',
      '*://recruiting.ultipro.ca/*',
      '*://*.ultipro.com/*/JobBoard/*',
      '*://*.ultipro.ca/*/JobBoard/*',
      '*://*.rec.pro.ukg.net/*',
    ],
    examples: [
      'https://recruiting.ultipro.com/SER1005SEIU/JobBoard/10000000-0000-4000-8000-000000000001/',
      'https://recruiting2.ultipro.com/SER1005SEIU/JobBoard/10000000-0000-4000-8000-000000000001/OpportunityDetail?opportunityId=20000000-0000-4000-8000-000000000001',
      'https://recruiting.ultipro.ca/SER1005SEIU/JobBoard/10000000-0000-4000-8000-000000000001/OpportunityApply?opportunityId=20000000-0000-4000-8000-000000000001',
    ],
    counterExamples: [
      'https://ew21.ultipro.com/Login.aspx?ReturnUrl=%2f',
      'https://signin.ultipro.com/',
      'https://www.ukg.com/',
    ],
    // The first part of the path is a code of the vendor; the employer's name has to come from the page.
    extract: ['[?&]opportunityId=(?<job>[0-9a-f-]+)'],
    sources: [
      notes,
      'https://github.com/colophon-group/jobseek/blob/1763b11f93852716cc0088af5a90041a7148b57d/apps/crawler/src/shared/ukg.py',
      'public code index record 68777052124',
      'public code index record 70532238692',
    ],
    asOf: '2026-10-04',
  },
  fingerprints: {
    assets: ['rec-cdn-prod.cdn.ultipro.com/rec-web', 'recruiting.ultipro.com', 'recruiting2.ultipro.com'],
    selectors: [
      '[data-automation="opportunity-title"]',
      '[data-automation="apply-now-button"]',
      'ukg-ignite-shell',
    ],
    ...noted,
  },
  kinds: [
    { kind: 'login', path: '/Account/Login' },
    { kind: 'form', path: '/OpportunityApply' },
    { kind: 'posting', path: '/OpportunityDetail' },
  ],
  confirmations: [
    {
      selector: 'quick-apply-success-banner, .quick-apply-success-banner',
      text: null,
      ...noted,
    },
    { selector: null, text: 'thanks for applying', ...noted },
  ],
  limits: [
    {
      what: 'advice',
      about: 'access',
      text: 'An account is usually needed; “Sign up” stands on the sign-in page. Old bookmarks of the registration page no longer work, so start from the job.',
      ...noted,
    },
  ],
  support: {
    policy: 'unknown',
    looked: '2026-11-28',
    channels: [],
    sources: ['https://library.ukg.com/media/community/index.html'],
    asOf: null,
  },
} satisfies Vendor;
