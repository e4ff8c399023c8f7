import type { Vendor } from '../vendor.ts';

const listed =
  'https://github.com/ever-jobs/ever-jobs/blob/20079a64e123b6069b04e7eeee487e3355ca526d/packages/plugins/source-ats-tempworks/src/tempworks.constants.ts';

export default {
  id: 'tempworks',
  name: 'TempWorks',
  company: 'TempWorks',
  hostedBy: 'vendor',
  role: 'ats',
  pages: {
    patterns: ['*://jobboard.ontempworks.com/*/*', '*://hrcenter.ontempworks.com/*/*'],
    examples: ['https://jobboard.ontempworks.com/globex/Jobs/Details/1'],
    counterExamples: ['https://www.tempworks.com/', 'https://jobboard.ontempworks.com/'],
    extract: [
      'jobboard\\.ontempworks\\.com/(?<employer>[^/?#]+)/Jobs/Details/(?<job>\\d+)',
      'ontempworks\\.com/(?<employer>[^/?#]+)',
    ],
    sources: [listed],
    asOf: '2026-08-21',
  },
  support: {
    policy: 'unknown',
    looked: '2026-11-28',
    channels: [],
    sources: [listed],
    asOf: null,
  },
} satisfies Vendor;
