import type { Vendor } from '../vendor.ts';

const crawler =
  'https://github.com/ever-jobs/ever-jobs/tree/20079a64e123b6069b04e7eeee487e3355ca526d/packages/plugins/source-ats-oleeo/src';

export default {
  id: 'oleeo',
  name: 'Oleeo',
  company: 'Oleeo',
  aliases: ['WCN', 'TAL.net'],
  hostedBy: 'vendor',
  role: 'ats',
  pages: {
    patterns: ['*://*.tal.net/*'],
    except: ['*://tal.net/*', '*://www.tal.net/*'],
    examples: [
      'https://justicejobs.tal.net/candidate/jobboard/vacancy/3/adv/',
      'https://fidelityinternational.tal.net/vx/candidate/opp/123',
      'https://lazard-careers.tal.net/vx/lang-en-GB/appcentre-ext/brand-4/candidate/jobboard/vacancy/2/adv/',
    ],
    extract: ['//(?<employer>[^./]+)\\.tal\\.net/.*/opp/(?<job>\\d+)', '//(?<employer>[^./]+)\\.tal\\.net'],
    sources: [crawler, 'public code index record 18024865258', 'public code index record 56919338833'],
    asOf: '2026-08-21',
  },
  kinds: [
    { kind: 'form', path: '/eform/' },
    { kind: 'posting', path: '/opp/\\d+' },
  ],
  support: { policy: 'unknown', looked: '2026-11-28', channels: [], sources: [crawler], asOf: '2026-08-21' },
} satisfies Vendor;
