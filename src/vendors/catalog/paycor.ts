import type { Vendor } from '../vendor.ts';

const crawler =
  'https://github.com/ever-jobs/ever-jobs/tree/20079a64e123b6069b04e7eeee487e3355ca526d/packages/plugins/source-ats-paycor/src';

export default {
  id: 'paycor',
  name: 'Paycor',
  company: 'Paychex',
  aliases: ['Newton Software'],
  // Bought by Paychex on 14 April 2025.
  identity: {
    sources: [
      'https://investor.paychex.com/sec-filings/annual-reports/xbrl_doc_only/3238',
      'https://www.monexa.ai/blog/paychex-s-paycor-acquisition-strategic-move-debt-a-PAYX-2025-04-21',
    ],
    asOf: '2025-05-31',
  },
  hostedBy: 'vendor',
  role: 'ats',
  pages: {
    patterns: ['*://*.recruitingbypaycor.com/career/*', '*://newton.newtonsoftware.com/career/*'],
    examples: [
      'https://recruitingbypaycor.com/career/CareerHome.action?clientId=8a7883d0821e1a630182266519e502b6',
      'https://recruitingbypaycor.com/career/JobIntroduction.action?clientId=8a7883c664f8df9e0165119e33353606&id=8a78879e9f4435c7019f6b4f5c3a548a',
    ],
    counterExamples: ['https://support.paycor.com/s/', 'https://www.paycor.com/'],
    extract: ['/career/JobIntroduction\\.action\\?(?:[^#]*&)?id=(?<job>[0-9a-f]+)'],
    sources: [crawler, 'public code index record 57435709849'],
    asOf: '2026-08-21',
  },
  fingerprints: {
    assets: ['recruitingbypaycor.com/career', 'newton.newtonsoftware.com/career'],
    selectors: ['script#gnewtonjs'],
    sources: [
      'https://github.com/ever-jobs/ever-jobs/blob/20079a64e123b6069b04e7eeee487e3355ca526d/packages/plugins/source-ats-paycor/src/paycor.constants.ts',
      'public code index record 674527981',
    ],
    asOf: null,
  },
  kinds: [{ kind: 'posting', path: '/career/JobIntroduction\\.action' }],
  support: { policy: 'unknown', looked: '2026-11-28', channels: [], sources: [crawler], asOf: '2026-08-21' },
} satisfies Vendor;
