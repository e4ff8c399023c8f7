import type { Vendor } from '../vendor.ts';

const listed =
  'https://github.com/colophon-group/jobseek/blob/1763b11f93852716cc0088af5a90041a7148b57d/apps/crawler/data/boards.csv';

export default {
  id: 'peopleweek',
  name: 'PeopleWeek',
  company: 'PeopleWeek',
  hostedBy: 'vendor',
  role: 'ats',
  pages: {
    patterns: ['*://*.intranet.digital/external/*'],
    examples: ['https://alpian.intranet.digital/external/en/jobs'],
    counterExamples: ['https://www.peopleweek.com/', 'https://alpian.intranet.digital/login'],
    extract: ['//(?<employer>[^./]+)\\.intranet\\.digital'],
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
