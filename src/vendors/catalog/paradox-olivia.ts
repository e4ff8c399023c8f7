import type { Vendor } from '../vendor.ts';

const sources = [
  'https://github.com/enthec/webappanalyzer',
  'public code index record 1792474368',
  'public code index record 70541221038',
];

export default {
  id: 'paradox-olivia',
  name: 'Paradox (Olivia)',
  company: 'Paradox',
  aliases: ['Olivia', 'McHire'],
  hostedBy: 'vendor',
  role: 'ats',
  pages: {
    patterns: ['*://olivia.paradox.ai/*', '*://mchire.com/co/*', '*://www.mchire.com/co/*'],
    examples: [
      'https://olivia.paradox.ai/co/Globex/Job?job_id=GLOBEX-1',
      'https://mchire.com/co/McDonalds1340/Job?slug=crew-team-member',
    ],
    counterExamples: ['https://www.paradox.ai/'],
    extract: [
      '/co/(?<employer>[^/?#]+)/Job\\?(?:[^#]*&)?(?:job_id|slug)=(?<job>[^&#]+)',
      '/co/(?<employer>[^/?#]+)',
    ],
    sources: [...sources, 'public code index record 17265460216', 'public code index record 8222076851'],
    asOf: null,
  },
  fingerprints: { assets: ['olivia.paradox.ai'], sources, asOf: null },
  support: { policy: 'unknown', channels: [], sources, asOf: null },
} satisfies Vendor;
