import type { Vendor } from '../vendor.ts';

const sources = [
  'https://github.com/ever-jobs/ever-jobs/tree/20079a64e123b6069b04e7eeee487e3355ca526d/packages/plugins/source-ats-freshteam/src',
  'public code index record 71478110162',
];

export default {
  id: 'freshteam',
  name: 'Freshteam',
  company: 'Freshworks',
  hostedBy: 'vendor',
  role: 'ats',
  closed: {
    since: '2026-06',
    everywhere: false,
    instead: "If a page of Freshteam is gone, look for the job on the employer's own careers page.",
    sources: ['https://support.freshteam.com/support/solutions/articles/19000162935'],
    asOf: '2026-06-07',
  },
  pages: {
    patterns: ['*://*.freshteam.com/jobs*'],
    except: ['*://freshteam.com/*', '*://www.freshteam.com/*', '*://support.freshteam.com/*'],
    examples: [
      'https://mavenswood.freshteam.com/jobs',
      'https://mavenswood.freshteam.com/jobs/AbC1dEf2GhI3/analyst',
    ],
    counterExamples: ['https://support.freshteam.com/support/home', 'https://www.freshteam.com/'],
    extract: ['//(?!www\\.)(?<employer>[^./]+?)(?:-\\d{13})?\\.freshteam\\.com/jobs(?:/(?<job>[\\w-]+))?'],
    sources,
    asOf: '2026-08-21',
  },
  fingerprints: {
    assets: ['assets.freshteam.com'],
    selectors: ['#applicant-form a[href*=".freshteam.com/"]'],
    sources: [
      'https://github.com/enthec/webappanalyzer/tree/1b9eee8154c0f01e7888c5242cf6fbbc4a3fcea6',
      'public code index record 71478110162',
    ],
    asOf: '2026-08-17',
  },
  kinds: [{ kind: 'posting', path: '^/jobs/.+' }],
  confirmations: [
    {
      selector: '#applicant-success:not(.hide)',
      text: null,
      sources: ['public code index record 71478110162'],
      asOf: null,
    },
  ],
  support: { policy: 'unknown', looked: '2026-11-28', channels: [], sources, asOf: null },
} satisfies Vendor;
