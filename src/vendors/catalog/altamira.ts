import type { Vendor } from '../vendor.ts';

const listed =
  'https://github.com/ever-jobs/ever-jobs/blob/20079a64e123b6069b04e7eeee487e3355ca526d/packages/plugins/source-ats-altamira/src/altamira.constants.ts';

export default {
  id: 'altamira',
  name: 'Altamira',
  company: 'Altamira',
  hostedBy: 'vendor',
  role: 'ats',
  pages: {
    patterns: ['*://*.altamiraweb.com/*'],
    except: ['*://altamiraweb.com/*', '*://www.altamiraweb.com/*'],
    examples: ['https://rina.altamiraweb.com/'],
    counterExamples: ['https://www.altamiraweb.com/'],
    extract: ['//(?<employer>[^./]+)\\.altamiraweb\\.com'],
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
