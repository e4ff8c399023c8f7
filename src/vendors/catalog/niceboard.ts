import type { Vendor } from '../vendor.ts';

const listed =
  'https://github.com/ever-jobs/ever-jobs/blob/20079a64e123b6069b04e7eeee487e3355ca526d/packages/plugins/source-ats-niceboard/src/niceboard.constants.ts';

export default {
  id: 'niceboard',
  name: 'Niceboard',
  company: 'Niceboard',
  hostedBy: 'vendor',
  role: 'job-board',
  pages: {
    patterns: ['*://*.niceboard.co/*'],
    except: ['*://niceboard.co/*', '*://www.niceboard.co/*'],
    examples: ['https://avajobboard.niceboard.co/'],
    counterExamples: ['https://www.niceboard.co/'],
    extract: ['//(?<employer>[^./]+)\\.niceboard\\.co'],
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
