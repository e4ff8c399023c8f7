import type { Vendor } from '../vendor.ts';

const sources = [
  'https://github.com/ever-jobs/ever-jobs/tree/20079a64e123b6069b04e7eeee487e3355ca526d/packages/plugins/source-ats-turbohire/src',
  'public code index record 56136820117',
  'public code index record 69276522082',
];

export default {
  id: 'turbohire',
  name: 'TurboHire',
  company: null,
  hostedBy: 'vendor',
  role: 'ats',
  pages: {
    patterns: ['*://*.turbohire.co/*'],
    except: ['*://turbohire.co/*', '*://www.turbohire.co/*', '*://api.turbohire.co/*'],
    examples: [
      'https://olacareers.turbohire.co/careerpage/00000000-0000-4000-8000-000000000000',
      'https://tatamotors.turbohire.co/dashboardv2?orgId=00000000-0000-4000-8000-000000000000',
      'https://portal.turbohire.co/job/publicjobs/TOKEN',
    ],
    counterExamples: ['https://www.turbohire.co/'],
    extract: [
      '/job/publicjobs/(?<job>[^/?#]+)',
      '//(?!(?:portal|app|careers)\\.)(?<employer>[^./]+)\\.turbohire\\.co',
    ],
    sources,
    asOf: '2026-08-21',
  },
  fingerprints: { assets: ['turbohire.co'], sources, asOf: '2026-08-21' },
  kinds: [{ kind: 'posting', path: '/job/publicjobs/' }],
  support: { policy: 'unknown', looked: '2026-11-29', channels: [], sources, asOf: '2026-08-21' },
} satisfies Vendor;
