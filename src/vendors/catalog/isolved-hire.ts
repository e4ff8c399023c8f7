import type { Vendor } from '../vendor.ts';

const sources = [
  'https://github.com/ever-jobs/ever-jobs/tree/20079a64e123b6069b04e7eeee487e3355ca526d/packages/plugins/source-ats-isolved/src',
];

export default {
  id: 'isolved-hire',
  name: 'isolved Hire',
  company: 'isolved',
  hostedBy: 'vendor',
  role: 'ats',
  pages: {
    patterns: ['*://*.isolvedhire.com/*'],
    except: ['*://isolvedhire.com/*', '*://www.isolvedhire.com/*'],
    examples: ['https://globex.isolvedhire.com/jobs/', 'https://globex.isolvedhire.com/jobs/1234567.html'],
    counterExamples: ['https://www.isolvedhire.com/'],
    extract: ['//(?<employer>[^./]+)\\.isolvedhire\\.com(?:/jobs/(?<job>\\d+))?'],
    sources,
    asOf: '2026-08-21',
  },
  fingerprints: { assets: ['isolvedhire.com'], sources, asOf: '2026-08-21' },
  kinds: [{ kind: 'posting', path: '^/jobs/\\d+' }],
  support: { policy: 'unknown', looked: '2026-11-28', channels: [], sources, asOf: '2026-08-21' },
} satisfies Vendor;
