import type { Vendor } from '../vendor.ts';

const listed =
  'https://github.com/ever-jobs/ever-jobs/blob/20079a64e123b6069b04e7eeee487e3355ca526d/packages/plugins/source-ats-avionte/src/avionte.constants.ts';

export default {
  id: 'avionte',
  name: 'Avionté',
  company: 'Avionté',
  hostedBy: 'vendor',
  role: 'ats',
  pages: {
    patterns: ['*://*.myavionte.com/*'],
    except: ['*://www.myavionte.com/', '*://myavionte.com/'],
    examples: ['https://www.myavionte.com/buildjobs_rss.aspx?compid=1'],
    counterExamples: ['https://www.avionte.com/', 'https://www.myavionte.com/'],
    sources: [listed],
    asOf: '2026-08-21',
  },
  support: {
    policy: 'unknown',
    channels: [],
    sources: [listed],
    asOf: null,
  },
} satisfies Vendor;
