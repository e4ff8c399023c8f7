import type { Vendor } from '../vendor.ts';

const sources = [
  'public code index record 68981124248',
  'public code index record 19575406900',
  'public code index record 67315204961',
];
const listed =
  'https://github.com/colophon-group/jobseek/blob/1763b11f93852716cc0088af5a90041a7148b57d/apps/crawler/data/boards.csv';

export default {
  id: 'yello',
  name: 'Yello',
  company: 'Yello',
  aliases: ['Recsolu'],
  identity: { sources: ['https://yello.co/privacy-policy/'], asOf: '2018-05-25' },
  hostedBy: 'vendor',
  role: 'ats',
  pages: {
    patterns: ['*://*.yello.co/*', '*://*.recsolu.com/*'],
    // Recruiters sign in on www; see the Microsoft tutorial on signing in with company accounts.
    except: ['*://yello.co/*', '*://www.yello.co/*', '*://recsolu.com/*', '*://www.recsolu.com/*'],
    examples: [
      'https://gilead.yello.co/jobs/q8iiiUhgI6m4NHpSAkK-OA?job_board_id=v42vD4vKxb3AkKvV93YsrQ',
      'https://kearney.recsolu.com/job_boards/EPd41qlA4_03IncZMnWyRQ/search',
      'https://creditsuisse.recsolu.com/app/collect/event/YI8jZwhHZ3yE6bXaBGT7VA',
    ],
    counterExamples: ['https://www.yello.co/', 'https://yello.co/'],
    extract: [
      '//(?<employer>[^./]+)\\.(?:yello\\.co|recsolu\\.com)(?:/(?:jobs|external/requisitions)/(?<job>[^/?#]+))?',
    ],
    sources: [
      listed,
      ...sources,
      'public code index record 30255885808',
      'public code index record 34258225959',
    ],
    asOf: null,
  },
  kinds: [{ kind: 'posting', path: '^/(?:jobs|external/requisitions)/[^/?#]+' }],
  support: {
    policy: 'unknown',
    looked: '2026-11-28',
    channels: [],
    sources: [listed, ...sources],
    asOf: null,
  },
} satisfies Vendor;
