import type { Vendor } from '../vendor.ts';

const listed =
  'https://github.com/ever-jobs/ever-jobs/blob/20079a64e123b6069b04e7eeee487e3355ca526d/packages/plugins/source-ats-trackerrms/src/trackerrms.constants.ts';

export default {
  id: 'tracker-rms',
  name: 'TrackerRMS',
  company: 'TrackerRMS',
  hostedBy: 'vendor',
  role: 'ats',
  pages: {
    patterns: [
      '*://evoportalus.tracker-rms.com/*/*',
      '*://evoportaluk.tracker-rms.com/*/*',
      '*://evoportalca.tracker-rms.com/*/*',
    ],
    examples: ['https://evoportalus.tracker-rms.com/globex/apply?jobcode=1'],
    counterExamples: ['https://www.tracker-rms.com/', 'https://evoportalus.tracker-rms.com/'],
    extract: [
      'tracker-rms\\.com/(?<employer>[^/?#]+)/[^?]*\\?(?:[^#]*&)?jobcode=(?<job>\\w+)',
      'tracker-rms\\.com/(?<employer>[^/?#]+)',
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
