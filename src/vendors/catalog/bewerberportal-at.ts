import type { Vendor } from '../vendor.ts';

const listed =
  'https://github.com/colophon-group/jobseek/blob/1763b11f93852716cc0088af5a90041a7148b57d/apps/crawler/data/boards.csv';

export default {
  id: 'bewerberportal-at',
  name: 'bewerberportal.at',
  company: null,
  hostedBy: 'vendor',
  role: 'ats',
  pages: {
    patterns: ['*://*.bewerberportal.at/*'],
    except: ['*://bewerberportal.at/*', '*://www.bewerberportal.at/*'],
    examples: ['https://transgourmet.bewerberportal.at/Jobs'],
    counterExamples: ['https://www.bewerberportal.at/'],
    extract: ['//(?<employer>[^./]+)\\.bewerberportal\\.at'],
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
