import type { Vendor } from '../vendor.ts';

const sources = [
  'https://github.com/ever-jobs/ever-jobs/tree/20079a64e123b6069b04e7eeee487e3355ca526d/packages/plugins/source-ats-taleez/src',
  'public code index record 58685542178',
  'public code index record 67265433138',
];

export default {
  id: 'taleez',
  name: 'Taleez',
  company: null,
  hostedBy: 'vendor',
  role: 'ats',
  pages: {
    patterns: [
      '*://*.taleez.com/',
      '*://taleez.com/apply/*',
      '*://www.taleez.com/apply/*',
      '*://taleez.com/careers/*',
    ],
    except: ['*://taleez.com/', '*://www.taleez.com/', '*://api.taleez.com/*'],
    examples: [
      'https://olympique-de-marseille.taleez.com/',
      'https://taleez.com/apply/74t9em',
      'https://taleez.com/apply/7cdlq9/applying',
      'https://taleez.com/careers/tehtris',
    ],
    counterExamples: [
      'https://taleez.com',
      'https://www.taleez.com/',
      'https://api.taleez.com/swagger-ui.html',
    ],
    extract: [
      'taleez\\.com/apply/(?<job>[\\w-]+)',
      'taleez\\.com/careers/(?<employer>[^/?#]+)',
      '//(?!www\\.)(?<employer>[^./]+)\\.taleez\\.com',
    ],
    sources,
    asOf: '2026-08-21',
  },
  kinds: [
    { kind: 'form', path: '^/apply/[^/]+/applying|#/apply' },
    { kind: 'posting', path: '^/apply/' },
  ],
  support: { policy: 'unknown', looked: '2026-11-29', channels: [], sources, asOf: null },
} satisfies Vendor;
