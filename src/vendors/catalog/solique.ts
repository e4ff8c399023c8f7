import type { Vendor } from '../vendor.ts';

const listed =
  'https://github.com/colophon-group/jobseek/blob/1763b11f93852716cc0088af5a90041a7148b57d/apps/crawler/data/boards.csv';

export default {
  id: 'solique',
  name: 'Solique',
  company: 'Solique',
  hostedBy: 'vendor',
  role: 'ats',
  pages: {
    patterns: ['*://live.solique.ch/*'],
    except: ['*://live.solique.ch/'],
    examples: ['https://live.solique.ch/planzer/'],
    counterExamples: ['https://www.solique.ch/', 'https://live.solique.ch/'],
    extract: ['live\\.solique\\.ch/(?<employer>[^/?#]+)'],
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
