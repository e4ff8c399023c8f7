import type { Vendor } from '../vendor.ts';

const sources = [
  'https://github.com/ever-jobs/ever-jobs/tree/20079a64e123b6069b04e7eeee487e3355ca526d/packages/plugins/source-ats-rexx/src',
];

export default {
  id: 'rexx-systems',
  name: 'rexx systems',
  company: 'rexx systems',
  hostedBy: 'vendor',
  role: 'ats',
  pages: {
    patterns: ['*://*.rexx-systems.com/*'],
    except: ['*://rexx-systems.com/*', '*://www.rexx-systems.com/*'],
    // Slug, language and number, on employers’ own domains too.
    urlSignatures: [{ path: '-[a-z]{2}-j\\d+\\.html$' }],
    examples: [
      'https://icotek-portal.rexx-systems.com/stellenangebote.html',
      'https://icotek-portal.rexx-systems.com/Mechatroniker-mwd-de-j123.html',
      'https://karriere.globex.example/Mechatroniker-mwd-de-j123.html',
    ],
    counterExamples: ['https://www.rexx-systems.com/'],
    extract: [
      '//(?<employer>[^./]+?)(?:-portal)?\\.rexx-systems\\.com(?:/[^?#]*-j(?<job>\\d+)\\.html)?',
      '-j(?<job>\\d+)\\.html',
    ],
    sources,
    asOf: '2026-08-21',
  },
  fingerprints: {
    assets: ['rexx-systems.com'],
    selectors: ['#joboffer_table_container', 'article.joboffer_container'],
    sources,
    asOf: '2026-08-21',
  },
  kinds: [{ kind: 'posting', path: '-j\\d+\\.html' }],
  support: { policy: 'unknown', looked: '2026-11-28', channels: [], sources, asOf: '2026-08-21' },
} satisfies Vendor;
