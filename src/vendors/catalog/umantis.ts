import type { Vendor } from '../vendor.ts';

const monitor =
  'https://github.com/colophon-group/jobseek/blob/1763b11f93852716cc0088af5a90041a7148b57d/apps/crawler/src/core/monitors/umantis.py';

export default {
  id: 'umantis',
  name: 'Umantis',
  company: 'Haufe Group',
  aliases: ['Haufe-umantis', 'Haufe Talent', 'Abacus Umantis'],
  hostedBy: 'vendor',
  role: 'ats',
  pages: {
    // Recruiters sign in on the same hosts.
    patterns: ['*://*.umantis.com/', '*://*.umantis.com/Vacancies/*', '*://*.umantis.com/Jobs/*'],
    except: ['*://umantis.com/*', '*://www.umantis.com/*'],
    urlSignatures: [{ path: '^/Vacancies/\\d+/(?:Description|Application)/' }],
    examples: [
      'https://recruitingapp-2761.umantis.com/Vacancies/1373/Description/4',
      'https://recruitingapp-2586.umantis.com/Vacancies/297/Application/CheckLogin/1?lang=ger',
      'https://recruitingapp-5458.de.umantis.com/Jobs/All',
    ],
    counterExamples: ['https://www.umantis.com/'],
    extract: ['/Vacancies/(?<job>\\d+)'],
    sources: [
      monitor,
      'https://github.com/ever-jobs/ever-jobs/tree/20079a64e123b6069b04e7eeee487e3355ca526d/packages/plugins/source-ats-umantis/src',
      'public code index record 44720882367',
      'public code index record 70005216999',
    ],
    asOf: '2026-08-22',
  },
  fingerprints: {
    assets: ['umantis.com'],
    selectors: [
      'meta[name="ATS"][content*="Umantis"]',
      'form#umantisForm',
      'a.HSTableLinkSubTitle[href*="/Vacancies/"]',
    ],
    sources: [
      monitor,
      'public code index record 55234495992',
      'https://github.com/epoyraz/browser-harness-v2/blob/7cc604a50c7458e880156ea24f016d9431d86f6f/tests/corpus/forms/job-019-ruag/index.html',
    ],
    asOf: '2026-08-22',
  },
  kinds: [
    { kind: 'form', path: '/Vacancies/\\d+/Application' },
    { kind: 'posting', path: '/Vacancies/\\d+/Description' },
  ],
  support: { policy: 'unknown', looked: '2026-11-28', channels: [], sources: [monitor], asOf: '2026-08-22' },
} satisfies Vendor;
