import type { Vendor } from '../vendor.ts';

const listed =
  'https://github.com/colophon-group/jobseek/blob/1763b11f93852716cc0088af5a90041a7148b57d/apps/crawler/src/core/monitors/traffit.py';

const sources = [
  listed,
  'https://github.com/ever-jobs/ever-jobs/tree/20079a64e123b6069b04e7eeee487e3355ca526d/packages/plugins/source-ats-traffit/src',
  'public code index record 18191252866',
];

export default {
  id: 'traffit',
  name: 'TRAFFIT',
  company: null,
  hostedBy: 'vendor',
  role: 'ats',
  pages: {
    patterns: ['*://*.traffit.com/career*', '*://*.traffit.com/public/*'],
    except: [
      '*://traffit.com/*',
      '*://www.traffit.com/*',
      '*://api.traffit.com/*',
      '*://cdn.traffit.com/*',
      '*://cdn3.traffit.com/*',
      '*://app.traffit.com/*',
      '*://help.traffit.com/*',
      '*://knowledge.traffit.com/*',
    ],
    examples: [
      'https://spline.traffit.com/career/',
      'https://spline.traffit.com/public/an/abc123',
      'https://spline.traffit.com/public/form/a/abc123',
    ],
    counterExamples: [
      'https://app.traffit.com/',
      'https://help.traffit.com/',
      'https://www.traffit.com/career',
    ],
    extract: ['//(?!www\\.)(?<employer>[^./]+)\\.traffit\\.com/(?:public/(?:an|form/a)/(?<job>\\w+))?'],
    sources,
    asOf: '2026-08-22',
  },
  fingerprints: {
    assets: ['cdn3.traffit.com'],
    selectors: ['[id^="traffit-an-list"]', '[data-name="traffit"]'],
    sources: [listed, 'public code index record 18470790311'],
    asOf: '2026-08-22',
  },
  kinds: [
    { kind: 'form', path: '^/public/form/' },
    { kind: 'posting', path: '^/public/an/' },
  ],
  support: { policy: 'unknown', looked: '2026-11-28', channels: [], sources, asOf: null },
} satisfies Vendor;
