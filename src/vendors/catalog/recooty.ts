import type { Vendor } from '../vendor.ts';

const listed =
  'https://github.com/ever-jobs/ever-jobs/blob/20079a64e123b6069b04e7eeee487e3355ca526d/packages/plugins/source-ats-recooty/src/recooty.constants.ts';

export default {
  id: 'recooty',
  name: 'Recooty',
  company: 'Recooty',
  aliases: ['careerspage.io'],
  hostedBy: 'vendor',
  role: 'ats',
  pages: {
    patterns: ['*://careerspage.io/*'],
    except: ['*://careerspage.io/'],
    examples: ['https://careerspage.io/globex'],
    counterExamples: ['https://recooty.com/', 'https://careerspage.io/'],
    extract: ['careerspage\\.io/(?<employer>[^/?#]+)(?:/(?<job>[^/?#]+))?'],
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
