import type { Vendor } from '../vendor.ts';

const listed =
  'https://github.com/colophon-group/jobseek/blob/1763b11f93852716cc0088af5a90041a7148b57d/apps/crawler/data/boards.csv';

export default {
  id: 'connx-careers',
  name: 'connX Careers',
  company: 'connX',
  hostedBy: 'vendor',
  role: 'ats',
  pages: {
    patterns: ['*://*.connxcareers.com/*'],
    except: ['*://connxcareers.com/*', '*://www.connxcareers.com/*'],
    examples: ['https://freseniuskabi.connxcareers.com/job/viewjobs'],
    counterExamples: ['https://www.connxcareers.com/'],
    extract: ['//(?<employer>[^./]+)\\.connxcareers\\.com'],
    sources: [listed],
    asOf: '2026-08-22',
  },
  support: {
    policy: 'unknown',
    looked: '2026-11-29',
    channels: [],
    sources: [listed],
    asOf: null,
  },
} satisfies Vendor;
