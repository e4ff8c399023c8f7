import type { Vendor } from '../vendor.ts';

const sources = [
  'public code index record 67015872488',
  'public code index record 61923965213',
  'public code index record 58342143098',
];
const listed =
  'https://github.com/colophon-group/jobseek/blob/1763b11f93852716cc0088af5a90041a7148b57d/apps/crawler/data/boards.csv';

export default {
  id: 'ripplehire',
  name: 'RippleHire',
  company: null,
  hostedBy: 'vendor',
  role: 'ats',
  pages: {
    patterns: ['*://*.ripplehire.com/candidate*', '*://*.ripplehire.com/ripplehire/careers*'],
    except: ['*://ripplehire.com/*', '*://www.ripplehire.com/*'],
    examples: [
      'https://ltimindtree.ripplehire.com/candidate/?token=x&lang=en&source=CAREERSITE#detail/job/695777',
      'https://7-eleven-gsc.ripplehire.com/candidate/careers',
    ],
    counterExamples: ['https://www.ripplehire.com/', 'https://meet.ripplehire.com/interview/1'],
    extract: [
      '//(?!www\\.)(?<employer>[^./]+)\\.ripplehire\\.com/.*#(?:.*/)?job/(?<job>\\d+)',
      '//(?!www\\.)(?<employer>[^./]+)\\.ripplehire\\.com',
    ],
    sources: [listed, ...sources],
    asOf: null,
  },
  support: {
    policy: 'unknown',
    looked: '2026-11-28',
    channels: [],
    sources: [listed, ...sources],
    asOf: null,
  },
} satisfies Vendor;
