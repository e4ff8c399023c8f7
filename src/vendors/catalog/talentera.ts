import type { Vendor } from '../vendor.ts';

const listed =
  'https://github.com/ever-jobs/ever-jobs/blob/20079a64e123b6069b04e7eeee487e3355ca526d/packages/plugins/source-ats-talentera/src/talentera.constants.ts';

export default {
  id: 'talentera',
  name: 'Talentera',
  company: 'Bayt.com',
  hostedBy: 'vendor',
  role: 'ats',
  pages: {
    patterns: ['*://*.talentera.com/*'],
    except: ['*://talentera.com/*', '*://www.talentera.com/*'],
    examples: ['https://globex.talentera.com/en/job-application/?jb_id=1'],
    counterExamples: ['https://www.talentera.com/'],
    extract: ['//(?<employer>[^./]+)\\.talentera\\.com'],
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
