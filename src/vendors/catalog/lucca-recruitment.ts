import type { Vendor } from '../vendor.ts';

const listed =
  'https://github.com/colophon-group/jobseek/blob/1763b11f93852716cc0088af5a90041a7148b57d/apps/crawler/data/boards.csv';

export default {
  id: 'lucca-recruitment',
  name: 'Lucca Talent',
  company: 'Lucca',
  hostedBy: 'vendor',
  role: 'ats',
  pages: {
    patterns: ['*://jobs.world.luccasoftware.com/*'],
    except: ['*://jobs.world.luccasoftware.com/'],
    examples: ['https://jobs.world.luccasoftware.com/univity'],
    counterExamples: ['https://www.lucca.fr/', 'https://jobs.world.luccasoftware.com/'],
    extract: ['luccasoftware\\.com/(?<employer>[^/?#]+)'],
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
