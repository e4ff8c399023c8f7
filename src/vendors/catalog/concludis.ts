import type { Vendor } from '../vendor.ts';

const listed =
  'https://github.com/ever-jobs/ever-jobs/blob/20079a64e123b6069b04e7eeee487e3355ca526d/packages/plugins/source-ats-concludis/src/concludis.constants.ts';

export default {
  id: 'concludis',
  name: 'concludis',
  company: 'concludis',
  hostedBy: 'vendor',
  role: 'ats',
  pages: {
    patterns: ['*://*.concludis.de/*'],
    except: ['*://concludis.de/*', '*://www.concludis.de/*'],
    examples: ['https://hwk-stuttgart.concludis.de/prj/lst/'],
    counterExamples: ['https://www.concludis.de/'],
    extract: ['//(?<employer>[^./]+)\\.concludis\\.de'],
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
