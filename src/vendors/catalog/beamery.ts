import type { Vendor } from '../vendor.ts';

const sources = [
  'https://github.com/ever-jobs/ever-jobs/tree/20079a64e123b6069b04e7eeee487e3355ca526d/packages/plugins/source-ats-beamery/src',
  'public code index record 61713460170',
  'public code index record 33672818151',
];

export default {
  id: 'beamery',
  name: 'Beamery',
  company: 'Beamery',
  aliases: ['Beamery Flows'],
  hostedBy: 'vendor',
  role: 'front-end',
  pages: {
    patterns: ['*://flows.beamery.com/*', '*://pages.beamery.com/*', '*://*.beamery.com/jobs/*'],
    examples: [
      'https://flows.beamery.com/atlassian/tcsignup',
      'https://careers.beamery.com/jobs/job/1a2b3c4d-0000-4000-8000-000000000000-engineer/',
    ],
    counterExamples: ['https://beamery.com/'],
    extract: ['(?:flows|pages)\\.beamery\\.com/(?<employer>[^/?#]+)', '/jobs/job/(?<job>[0-9a-f-]{36})'],
    sources,
    asOf: '2026-08-21',
  },
  fingerprints: {
    assets: ['beamery.com'],
    sources: ['https://github.com/enthec/webappanalyzer/tree/1b9eee8154c0f01e7888c5242cf6fbbc4a3fcea6'],
    asOf: '2026-08-17',
  },
  kinds: [{ kind: 'posting', path: '/jobs/job/' }],
  support: { policy: 'unknown', looked: '2026-11-29', channels: [], sources, asOf: null },
} satisfies Vendor;
