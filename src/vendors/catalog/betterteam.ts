import type { Vendor } from '../vendor.ts';

const listed =
  'https://github.com/colophon-group/jobseek/blob/1763b11f93852716cc0088af5a90041a7148b57d/apps/crawler/data/boards.csv';

export default {
  id: 'betterteam',
  name: 'Betterteam',
  company: null,
  hostedBy: 'vendor',
  role: 'ats',
  pages: {
    patterns: ['*://*.betterteam.com/*'],
    except: ['*://betterteam.com/*', '*://www.betterteam.com/*', '*://app.betterteam.com/*'],
    examples: ['https://cyberbit.betterteam.com/'],
    counterExamples: ['https://www.betterteam.com/jooble', 'https://app.betterteam.com/'],
    extract: ['//(?<employer>[^./]+)\\.betterteam\\.com'],
    sources: [listed],
    asOf: '2026-08-22',
  },
  support: { policy: 'unknown', looked: '2026-11-29', channels: [], sources: [listed], asOf: null },
} satisfies Vendor;
