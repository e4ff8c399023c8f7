import type { Vendor } from '../vendor.ts';

const sources = [
  'https://github.com/ever-jobs/ever-jobs/tree/20079a64e123b6069b04e7eeee487e3355ca526d/packages/plugins/source-ats-oorwin/src',
  'public code index record 24395300303',
];

export default {
  id: 'oorwin',
  name: 'Oorwin',
  company: null,
  hostedBy: 'vendor',
  role: 'ats',
  pages: {
    patterns: ['*://*.oorwin.com/careers*'],
    except: ['*://oorwin.com/*', '*://www.oorwin.com/*', '*://app.oorwin.com/*'],
    examples: [
      'https://purpledrive.oorwin.com/careers/',
      'https://inspirationglobal.oorwin.com/careers/index.html',
    ],
    counterExamples: [
      'https://api.oorwin.ai/api/v2/',
      'https://app.oorwin.com/developer.html',
      'https://oorwin.com/careers',
    ],
    extract: ['//(?!www\\.)(?<employer>[^./]+)\\.oorwin\\.com/careers(?:/.*#/job/(?<job>\\w+))?'],
    sources,
    asOf: '2026-08-21',
  },
  kinds: [{ kind: 'posting', path: '#/job/' }],
  support: { policy: 'unknown', looked: '2026-11-29', channels: [], sources, asOf: null },
} satisfies Vendor;
