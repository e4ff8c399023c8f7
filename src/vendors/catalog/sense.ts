import type { Vendor } from '../vendor.ts';

const listed =
  'https://github.com/ever-jobs/ever-jobs/blob/20079a64e123b6069b04e7eeee487e3355ca526d/packages/plugins/source-ats-sense/src/sense.constants.ts';

export default {
  id: 'sense',
  name: 'Sense',
  company: 'Sense',
  hostedBy: 'vendor',
  role: 'ats',
  pages: {
    patterns: ['*://*.sensehq.com/careers/*'],
    except: ['*://www.sensehq.com/*'],
    examples: ['https://globex.sensehq.com/careers/jobs/1'],
    counterExamples: ['https://www.sensehq.com/careers/'],
    extract: [
      '//(?<employer>[^./]+)\\.sensehq\\.com/careers/jobs/(?<job>\\w+)',
      '//(?<employer>[^./]+)\\.sensehq',
    ],
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
