import type { Vendor } from '../vendor.ts';

const sources = ['public code index record 68555247297'];

export default {
  id: 'hiringthing',
  name: 'HiringThing',
  company: null,
  hostedBy: 'vendor',
  role: 'ats',
  pages: {
    // White label: the brand on the page is that of a reseller.
    patterns: [
      '*://*.hiringthing.com/*',
      '*://*.prismhr-hire.com/*',
      '*://*.elevate-ats.com/*',
      '*://*.oasisrecruit.com/*',
      '*://*.gnahiring.com/*',
    ],
    except: ['*://hiringthing.com/*', '*://www.hiringthing.com/*', '*://api.hiringthing.com/*'],
    examples: [
      'https://globex.hiringthing.com/job/123456/line-cook',
      'https://globex.prismhr-hire.com/job/123456/line-cook',
    ],
    counterExamples: ['https://www.hiringthing.com/', 'https://api.hiringthing.com/api/v1/jobs'],
    extract: [
      '//(?<employer>[^./]+)\\.(?:hiringthing|prismhr-hire|elevate-ats|oasisrecruit|gnahiring)\\.com(?:/job/(?<job>\\d+))?',
    ],
    sources: [
      ...sources,
      'https://github.com/ever-jobs/ever-jobs/tree/20079a64e123b6069b04e7eeee487e3355ca526d/packages/plugins/source-ats-hiringthing/src',
    ],
    asOf: null,
  },
  kinds: [{ kind: 'posting', path: '^/job/\\d+' }],
  support: {
    policy: 'unknown',
    looked: '2026-11-28',
    channels: [],
    sources: [
      'https://github.com/ever-jobs/ever-jobs/tree/20079a64e123b6069b04e7eeee487e3355ca526d/packages/plugins/source-ats-hiringthing/src',
      ...sources,
    ],
    asOf: null,
  },
} satisfies Vendor;
