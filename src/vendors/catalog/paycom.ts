import type { Vendor } from '../vendor.ts';

const reader =
  'https://github.com/colophon-group/jobseek/blob/1763b11f93852716cc0088af5a90041a7148b57d/apps/crawler/src/core/monitors/paycom.py';

export default {
  id: 'paycom',
  name: 'Paycom',
  company: 'Paycom',
  hostedBy: 'vendor',
  role: 'ats',
  pages: {
    // Payroll and time sheets have the same host.
    patterns: ['*://*.paycomonline.net/v4/ats/*', '*://*.paycomonline.com/v4/ats/*'],
    examples: [
      'https://www.paycomonline.net/v4/ats/web.php/portal/0123456789abcdef0123456789abcdef/career-page',
      'https://www.paycomonline.net/v4/ats/web.php/portal/0123456789abcdef0123456789abcdef/jobs/100001',
      'https://pc00.paycomonline.com/v4/ats/web.php/jobs?jobSearchSettingsId=20&clientkey=0123456789ABCDEF',
      'https://www.paycomonline.net/v4/ats/web.php/jobs/ViewJobDetails?job=100001&clientkey=0123456789ABCDEF0123456789ABCDEF',
    ],
    counterExamples: [
      'https://www.paycomonline.net/',
      'https://www.paycomonline.net/v4/ee/web.php/app/login',
      'https://www.paycomonline.net/v4/cl/cl-login.php',
      'https://www.paycom.com/',
    ],
    // The key in the path names the employer to Paycom only; the name has to come from the page.
    extract: ['/portal/[0-9a-f]+/jobs/(?<job>\\d+)', '[?&]job=(?<job>\\d+)'],
    sources: [
      reader,
      'https://github.com/ever-jobs/ever-jobs/tree/20079a64e123b6069b04e7eeee487e3355ca526d',
      'public code index record 60741573691',
      'public code index record 46031825479',
    ],
    asOf: '2026-08-22',
  },
  fingerprints: {
    assets: ['paycomonline.net/v4/ats'],
    sources: [reader],
    asOf: '2026-08-22',
  },
  kinds: [{ kind: 'posting', path: '/jobs/(?:\\d+|ViewJobDetails)' }],
  failures: [
    {
      selector: null,
      text: 'job board does not exist or is unavailable',
      kind: 'state',
      sources: [reader],
      asOf: '2026-08-22',
    },
  ],
  support: {
    policy: 'unknown',
    looked: '2026-11-28',
    channels: [],
    sources: ['https://www.paycom.com/contact-us/mobile-app/'],
    asOf: null,
  },
} satisfies Vendor;
