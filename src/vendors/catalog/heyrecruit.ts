import type { Vendor } from '../vendor.ts';

const sources = [
  'https://github.com/ever-jobs/ever-jobs/tree/20079a64e123b6069b04e7eeee487e3355ca526d/packages/plugins/source-ats-heyrecruit/src',
];

export default {
  id: 'heyrecruit',
  name: 'Heyrecruit',
  company: null,
  hostedBy: 'vendor',
  role: 'ats',
  pages: {
    patterns: ['*://*.heyrecruit.de/*'],
    except: ['*://heyrecruit.de/*', '*://www.heyrecruit.de/*', '*://app.heyrecruit.de/*'],
    examples: [
      'https://globex.heyrecruit.de/?page=jobs',
      'https://globex.heyrecruit.de/?page=job&id=1234&location=56',
    ],
    counterExamples: ['https://app.heyrecruit.de/login', 'https://www.heyrecruit.de/'],
    extract: ['//(?<employer>[^./]+)\\.heyrecruit\\.de(?:/[^?]*\\?page=job&id=(?<job>\\d+))?'],
    sources,
    asOf: '2026-08-21',
  },
  kinds: [{ kind: 'posting', path: '[?&]page=job(?:&|$)' }],
  support: { policy: 'unknown', looked: '2026-11-29', channels: [], sources, asOf: '2026-08-21' },
} satisfies Vendor;
