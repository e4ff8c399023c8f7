import type { Vendor } from '../vendor.ts';

const sources = [
  'https://github.com/ever-jobs/ever-jobs/tree/20079a64e123b6069b04e7eeee487e3355ca526d/packages/plugins/source-ats-scouttalent/src',
  'public code index record 52832861424',
];

export default {
  id: 'scout-talent',
  name: 'Scout Talent',
  company: null,
  hostedBy: 'vendor',
  role: 'ats',
  pages: {
    patterns: ['*://*.applynow.net.au/*'],
    except: ['*://applynow.net.au/*', '*://www.applynow.net.au/*'],
    examples: ['https://krg.applynow.net.au/', 'https://kaplan.applynow.net.au/jobs/KAP123-trainer'],
    extract: ['//(?!www\\.)(?<employer>[^./]+)\\.applynow\\.net\\.au(?:/jobs/(?<job>[A-Za-z0-9]+)-)?'],
    sources,
    asOf: '2026-08-21',
  },
  kinds: [{ kind: 'posting', path: '^/jobs/.+' }],
  support: { policy: 'unknown', looked: '2026-11-28', channels: [], sources, asOf: null },
} satisfies Vendor;
