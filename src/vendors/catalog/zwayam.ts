import type { Vendor } from '../vendor.ts';

const sources = [
  'https://github.com/ever-jobs/ever-jobs/tree/20079a64e123b6069b04e7eeee487e3355ca526d/packages/plugins/source-ats-zwayam/src',
  'public code index record 60803847528',
  'public code index record 11182706308',
];

export default {
  id: 'zwayam',
  name: 'Zwayam',
  company: null,
  hostedBy: 'vendor',
  role: 'ats',
  pages: {
    patterns: ['*://*.openings.co/*'],
    except: ['*://openings.co/*', '*://www.openings.co/*'],
    examples: [
      'https://rakuten.openings.co/rakuten/jobslist',
      'https://impetus.openings.co/#!/job-view/ai-ml-engineer-2024080110424691',
      'https://hyundaimobisin.openings.co/hyundaimobisin/',
    ],
    counterExamples: ['https://www.zwayam.com/'],
    extract: ['//(?!www\\.)(?<employer>[^./]+)\\.openings\\.co(?:/.*job-view/[^/?#]*?(?<job>\\d{10,}))?'],
    sources,
    asOf: '2026-08-21',
  },
  fingerprints: {
    assets: ['api.zwayam.com', 'public.zwayam.com'],
    selectors: ['script[src*="zwayam.min.js"]'],
    sources: [
      'https://github.com/ever-jobs/ever-jobs/tree/20079a64e123b6069b04e7eeee487e3355ca526d/packages/plugins/source-ats-zwayam/src',
      'https://github.com/enthec/webappanalyzer/tree/1b9eee8154c0f01e7888c5242cf6fbbc4a3fcea6',
    ],
    asOf: '2026-08-21',
  },
  kinds: [{ kind: 'posting', path: 'job-view/' }],
  support: { policy: 'unknown', looked: '2026-11-29', channels: [], sources, asOf: null },
} satisfies Vendor;
