import type { Vendor } from '../vendor.ts';

const listed =
  'https://github.com/ever-jobs/ever-jobs/blob/20079a64e123b6069b04e7eeee487e3355ca526d/packages/plugins/source-ats-talentadore/src/talentadore.constants.ts';

export default {
  id: 'talentadore',
  name: 'TalentAdore',
  company: 'TalentAdore',
  hostedBy: 'vendor',
  role: 'ats',
  pages: {
    patterns: ['*://*.careers.talentadore.com/*', '*://ats.talentadore.com/positions/*'],
    examples: ['https://amersports.careers.talentadore.com/'],
    counterExamples: ['https://talentadore.com/', 'https://ats.talentadore.com/login'],
    extract: ['//(?<employer>[^./]+)\\.careers\\.talentadore'],
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
