import type { Vendor } from '../vendor.ts';

const sources = [
  'https://github.com/ever-jobs/ever-jobs/tree/20079a64e123b6069b04e7eeee487e3355ca526d/packages/plugins/source-ats-gohire/src',
  'public code index record 68555247297',
  'public code index record 62539378067',
];

export default {
  id: 'gohire',
  name: 'GoHire',
  company: null,
  hostedBy: 'vendor',
  role: 'ats',
  pages: {
    patterns: ['*://jobs.gohire.io/*', '*://app.gohire.io/widget/*'],
    except: ['*://jobs.gohire.io/'],
    examples: [
      'https://jobs.gohire.io/wearemighty-a1b2c3d4/',
      'https://jobs.gohire.io/wearemighty-a1b2c3d4/game-designer-12345',
    ],
    counterExamples: ['https://gohire.io/', 'https://api2.gohire.io'],
    extract: ['jobs\\.gohire\\.io/(?<employer>[^/?#]+?)(?:-[a-z0-9]{8})?/(?:[^/?#]+-(?<job>\\d+))?'],
    sources,
    asOf: '2026-08-21',
  },
  fingerprints: {
    assets: ['widget.gohire.io/widget'],
    sources: [
      'https://github.com/ever-jobs/ever-jobs/tree/20079a64e123b6069b04e7eeee487e3355ca526d/packages/plugins/source-ats-gohire/src',
    ],
    asOf: '2026-08-21',
  },
  kinds: [{ kind: 'posting', path: '^/[^/]+/[^/]+-\\d+' }],
  support: { policy: 'unknown', looked: '2026-11-29', channels: [], sources, asOf: null },
} satisfies Vendor;
