import type { Vendor } from '../vendor.ts';

const listed =
  'https://github.com/ever-jobs/ever-jobs/blob/20079a64e123b6069b04e7eeee487e3355ca526d/packages/plugins/source-ats-skeeled/src/skeeled.constants.ts';

export default {
  id: 'skeeled',
  name: 'skeeled',
  company: 'skeeled',
  hostedBy: 'vendor',
  role: 'ats',
  pages: {
    patterns: ['*://app.skeeled.com/offer/*', '*://app.skeeled.com/board/*'],
    except: ['*://app.skeeled.com/offer/c/'],
    examples: [
      'https://app.skeeled.com/board/62729efbe4a2052d5d569fcd',
      'https://app.skeeled.com/offer/62729efbe4a2052d5d569fce',
    ],
    counterExamples: [
      'https://app.skeeled.com/offer/c/',
      'https://www.skeeled.com/',
      'https://app.skeeled.com/login',
    ],
    extract: ['/offer/(?<job>\\w+)'],
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
