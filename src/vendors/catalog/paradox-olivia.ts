import type { Vendor } from '../vendor.ts';

const sources = [
  'https://github.com/enthec/webappanalyzer/tree/1b9eee8154c0f01e7888c5242cf6fbbc4a3fcea6',
  'public code index record 1792474368',
  'public code index record 70541221038',
];

export default {
  id: 'paradox-olivia',
  name: 'Paradox (Olivia)',
  company: 'Workday, Inc.',
  aliases: ['Olivia', 'McHire'],
  // Bought by Workday on 1 October 2025.
  identity: {
    sources: [
      'https://clientsidetesting.com/blog/2025/10/14/workday-acquires-paradox-for-1-billion-what-it-means-for-the-future-of-hr',
      'https://josh-bersin.castos.com/episodes/workday-acquires-paradox-a-bigger-deal-than-you-think',
    ],
    asOf: '2025-10-14',
  },
  hostedBy: 'vendor',
  role: 'ats',
  pages: {
    patterns: [
      '*://olivia.paradox.ai/*',
      '*://mchire.com/co/*',
      '*://www.mchire.com/co/*',
      '*://jobs.mchire.com/*',
    ],
    examples: [
      'https://olivia.paradox.ai/co/Globex/Job?job_id=GLOBEX-1',
      'https://mchire.com/co/McDonalds1340/Job?slug=crew-team-member',
      'https://jobs.mchire.com/jobs?location_name=United%20States',
    ],
    counterExamples: ['https://www.paradox.ai/'],
    extract: [
      '/co/(?<employer>[^/?#]+)/Job\\?(?:[^#]*&)?(?:job_id|slug)=(?<job>[^&#]+)',
      '/co/(?<employer>[^/?#]+)',
    ],
    sources: [
      ...sources,
      'https://github.com/colophon-group/jobseek/blob/1763b11f93852716cc0088af5a90041a7148b57d/apps/crawler/data/boards.csv',
      'public code index record 17265460216',
      'public code index record 8222076851',
    ],
    asOf: null,
  },
  fingerprints: { assets: ['olivia.paradox.ai'], sources, asOf: null },
  support: { policy: 'unknown', looked: '2026-11-28', channels: [], sources, asOf: null },
} satisfies Vendor;
