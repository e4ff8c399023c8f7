import type { Vendor } from '../vendor.ts';

const shared =
  'https://github.com/colophon-group/jobseek/blob/1763b11f93852716cc0088af5a90041a7148b57d/apps/crawler/src/shared/taleo.py';

export default {
  id: 'oracle-taleo-business',
  name: 'Taleo Business Edition',
  company: 'Oracle Corporation',
  aliases: ['TBE', 'Oracle Talent Cloud Midsize'],
  hostedBy: 'vendor',
  role: 'ats',
  pages: {
    // Recruiters work on the same hosts under other paths.
    // The dispatcher leads to the cluster on which an employer's site lives.
    patterns: [
      '*://*.tbe.taleo.net/*/ats/careers/*',
      '*://*.tbe.taleo.net/dispatcher/servlet/DispatcherServlet?*',
    ],
    examples: [
      'https://chp.tbe.taleo.net/dispatcher/servlet/DispatcherServlet?org=GLOBEX&act=redirectCwsV2&cws=1',
      'https://phe.tbe.taleo.net/phe01/ats/careers/v2/viewRequisition?org=GLOBEX&cws=37&rid=1001',
      'https://chp.tbe.taleo.net/chp01/ats/careers/requisition.jsp?org=GLOBEX&cws=1&rid=1001',
    ],
    counterExamples: ['https://tbe.taleo.net/', 'https://phe.tbe.taleo.net/phe01/ats/login.jsp'],
    extract: ['[?&]org=(?<employer>[^&#]+).*?[?&]rid=(?<job>\\d+)', '[?&]org=(?<employer>[^&#]+)'],
    sources: [
      shared,
      'https://github.com/colophon-group/jobseek/blob/1763b11f93852716cc0088af5a90041a7148b57d/apps/crawler/src/core/monitors/taleo.py',
      'https://github.com/colophon-group/jobseek/blob/1763b11f93852716cc0088af5a90041a7148b57d/apps/crawler/src/shared/taleo.py',
    ],
    asOf: '2026-08-22',
  },
  fingerprints: { assets: ['tbe.taleo.net'], sources: [shared], asOf: '2026-08-22' },
  kinds: [{ kind: 'posting', path: '/(?:viewRequisition|requisition\\.jsp)' }],
  support: { policy: 'unknown', looked: '2026-11-28', channels: [], sources: [shared], asOf: '2026-08-22' },
} satisfies Vendor;
