import type { Vendor } from '../vendor.ts';

const sources = [
  'https://github.com/ever-jobs/ever-jobs/tree/20079a64e123b6069b04e7eeee487e3355ca526d',
  'public code index record 68555247297',
  'https://github.com/enthec/webappanalyzer/tree/1b9eee8154c0f01e7888c5242cf6fbbc4a3fcea6',
];

export default {
  id: 'cats',
  name: 'CATS',
  company: 'CATS Software',
  hostedBy: 'vendor',
  role: 'ats',
  pages: {
    // Recruiters work on the same hosts, outside of the portal.
    patterns: [
      '*://jobs.catsone.com/',
      '*://jobs.catsone.com/*',
      '*://*.catsone.com/careers*',
      '*://*.catsone.com/*m=portal*',
    ],
    except: ['*://catsone.com/*', '*://www.catsone.com/*'],
    examples: [
      'https://centare.catsone.com/careers/index.php?m=portal&a=details&jobOrderID=6923100',
      'https://rctsystems.catsone.com/careers/9395-General/jobs/16737615-Engineer/apply',
      'https://jobs.catsone.com/',
    ],
    counterExamples: ['https://www.catsone.com/', 'https://centare.catsone.com/index.php?m=home'],
    extract: [
      '//(?!jobs\\.)(?<employer>[^./]+)\\.catsone\\.com/careers/[^/?#]+/jobs/(?<job>\\d+)',
      '//(?!jobs\\.)(?<employer>[^./]+)\\.catsone\\.com/careers(?:.*[?&]jobOrderID=(?<job>\\d+))?',
      '[?&]jobOrderID=(?<job>\\d+)',
    ],
    sources,
    asOf: null,
  },
  fingerprints: {
    assets: ['cp.static.catsone.com'],
    sources: ['https://github.com/enthec/webappanalyzer/tree/1b9eee8154c0f01e7888c5242cf6fbbc4a3fcea6'],
    asOf: '2026-08-17',
  },
  kinds: [
    { kind: 'form', path: '/apply(?:[/?#]|$)' },
    { kind: 'posting', path: '/jobs/\\d+|jobOrderID=\\d+' },
  ],
  support: { policy: 'unknown', looked: '2026-11-28', channels: [], sources, asOf: null },
} satisfies Vendor;
