import type { Vendor } from '../vendor.ts';

const listed =
  'https://github.com/ever-jobs/ever-jobs/blob/20079a64e123b6069b04e7eeee487e3355ca526d/packages/plugins/source-ats-beetween/src/beetween.constants.ts';

export default {
  id: 'beetween',
  name: 'Beetween',
  company: 'Beetween',
  hostedBy: 'vendor',
  role: 'ats',
  pages: {
    patterns: ['*://emploi.beetween.com/WeaselWeb/*'],
    examples: ['https://emploi.beetween.com/WeaselWeb/p/globex'],
    counterExamples: ['https://www.beetween.com/'],
    extract: ['/WeaselWeb/p/(?<employer>[^/?#]+)'],
    sources: [listed],
    asOf: '2026-08-21',
  },
  support: {
    policy: 'unknown',
    looked: '2026-11-29',
    channels: [],
    sources: [listed],
    asOf: null,
  },
} satisfies Vendor;
