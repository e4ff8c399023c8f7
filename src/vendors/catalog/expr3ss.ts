import type { Vendor } from '../vendor.ts';

const sources = [
  'https://github.com/ever-jobs/ever-jobs/tree/20079a64e123b6069b04e7eeee487e3355ca526d/packages/plugins/source-ats-expr3ss/src',
  'https://expr3ss.com/terms-conditions',
];

export default {
  id: 'expr3ss',
  name: 'Expr3ss!',
  company: 'Expr3ss! Pty Ltd',
  hostedBy: 'vendor',
  role: 'ats',
  pages: {
    patterns: ['*://*.expr3ss.com/home*', '*://*.expr3ss.com/jobDetails*', '*://*.expr3ss.com/ApplyOnline/*'],
    except: ['*://expr3ss.com/*', '*://www.expr3ss.com/*'],
    examples: [
      'https://cos.expr3ss.com/home',
      'https://craveablebrands.expr3ss.com/jobDetails?selectJob=38',
      'https://cos.expr3ss.com/ApplyOnline/Default.aspx?ID=1234',
    ],
    counterExamples: ['https://expr3ss.com/terms-conditions', 'https://expr3ss.com/home'],
    extract: [
      '//(?!www\\.)(?<employer>[^./]+)\\.expr3ss\\.com(?:/(?:ApplyOnline/|jobDetails).*[?&](?:ID|selectJob)=(?<job>\\w+))?',
    ],
    sources: [...sources, 'public code index record 10820512702'],
    asOf: '2026-08-21',
  },
  kinds: [{ kind: 'form', path: '^/ApplyOnline/' }],
  support: { policy: 'unknown', looked: '2026-11-28', channels: [], sources, asOf: null },
} satisfies Vendor;
