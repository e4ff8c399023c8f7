import type { Vendor } from '../vendor.ts';

const reader =
  'https://github.com/santifer/career-ops/blob/ec800a2c7539ee394b89eb6d6434a3f2f61de84a/providers/phenom.mjs';
const monitor =
  'https://github.com/colophon-group/jobseek/blob/1763b11f93852716cc0088af5a90041a7148b57d/apps/crawler/src/core/monitors/phenom.py';
const form = [
  'public code index record 54526675522',
  'public code index record 58243323575',
  'public code index record 70978287979',
];

export default {
  id: 'phenom',
  name: 'Phenom',
  company: 'Phenom',
  aliases: ['Phenom People', 'CareerConnect'],
  hostedBy: 'vendor',
  // Most sites hand over to another vendor’s form; some have a form of their own.
  role: 'front-end',
  pages: {
    patterns: ['*://*.phenompeople.com/*', '*://*.phenompeople.net/*'],
    except: ['*://phenompeople.com/*', '*://www.phenompeople.com/*', '*://cdn.phenompeople.com/*'],
    urlSignatures: [{ query: 'jobSeqNo' }, { path: '/applythankyou$' }],
    examples: [
      'https://globex.phenompeople.net/',
      'https://careers.globex.example/us/en/apply?jobSeqNo=GLOBEXUS1234EXTERNALENUS&step=1',
      'https://careers.globex.example/us/en/applythankyou?status=success',
    ],
    counterExamples: ['https://www.phenom.com/', 'https://cdn.phenompeople.com/'],
    extract: ['[?&]jobSeqNo=(?<job>[^&#]+)', '/[a-z]{2,8}/[a-z]{2}/job/(?<job>[^/?#]+)'],
    sources: [reader, monitor, ...form],
    asOf: '2026-08-22',
  },
  fingerprints: {
    assets: ['phenompeople.com'],
    scripts: ['phApp.ddo'],
    selectors: ['[data-ph-at-id]', 'link[href*="cdn.phenompeople.com"]'],
    sources: [
      'https://github.com/enthec/webappanalyzer/tree/1b9eee8154c0f01e7888c5242cf6fbbc4a3fcea6',
      'public code index record 68777052124',
      'public code index record 30481997104',
      'public code index record 57913218109',
      'public code index record 33357464310',
    ],
    asOf: '2026-08-17',
  },
  kinds: [
    { kind: 'confirmation', path: '/applythankyou' },
    { kind: 'form', path: '/(?:hvh)?apply\\?' },
    { kind: 'posting', path: '/job/[^/]+' },
  ],
  limits: [
    {
      what: 'advice',
      about: 'any',
      text: 'Look where the Apply button leads: the company that hosts the form is the one to ask, not the one behind this career site.',
      sources: [reader],
      asOf: '2026-08-22',
    },
  ],
  support: {
    policy: 'unknown',
    looked: '2026-11-28',
    channels: [],
    sources: [reader, monitor],
    asOf: '2026-08-22',
  },
} satisfies Vendor;
