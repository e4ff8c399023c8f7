import type { Vendor } from '../vendor.ts';

const sources = [
  'https://github.com/colophon-group/jobseek/blob/1763b11f93852716cc0088af5a90041a7148b57d/apps/crawler/src/core/monitors/hirehive.py',
  'https://github.com/ever-jobs/ever-jobs/tree/20079a64e123b6069b04e7eeee487e3355ca526d/packages/plugins/source-ats-hirehive/src',
  'public code index record 47717325682',
];

export default {
  id: 'hirehive',
  name: 'HireHive',
  company: null,
  hostedBy: 'vendor',
  role: 'ats',
  pages: {
    patterns: ['*://*.hirehive.com/*', '*://my.hirehive.io/*'],
    except: ['*://hirehive.com/*', '*://www.hirehive.com/*', '*://my.hirehive.io/'],
    examples: [
      'https://boatyardx.hirehive.com/',
      'https://my.hirehive.io/kaplan-international/',
      'https://my.hirehive.io/ninjarmm-llc/jobs/74277/red-team-security-engineer',
    ],
    counterExamples: ['https://www.hirehive.com/'],
    extract: [
      'my\\.hirehive\\.io/(?!api/)(?<employer>[^/?#]+)(?:/jobs/(?<job>\\d+))?',
      '//(?!www\\.)(?<employer>[^./]+)\\.hirehive\\.com',
    ],
    sources,
    asOf: '2026-08-22',
  },
  kinds: [{ kind: 'posting', path: '/jobs/\\d+' }],
  support: { policy: 'unknown', looked: '2026-11-28', channels: [], sources, asOf: null },
} satisfies Vendor;
