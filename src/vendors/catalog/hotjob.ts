import type { Vendor } from '../vendor.ts';

const sources = [
  'public code index record 55075800162',
  'public code index record 61112305273',
  'public code index record 67629983621',
];
const listed =
  'https://github.com/colophon-group/jobseek/blob/1763b11f93852716cc0088af5a90041a7148b57d/apps/crawler/data/boards.csv';

export default {
  id: 'hotjob',
  name: 'Hotjob',
  company: null,
  hostedBy: 'vendor',
  role: 'ats',
  pages: {
    patterns: ['*://*.hotjob.cn/*'],
    except: ['*://hotjob.cn/*', '*://www.hotjob.cn/'],
    examples: [
      'https://wecruit.hotjob.cn/SU654f2e0b3538bc6c4d600eab/pb/posDetail.html?postId=6a697041ba2dc64cbb91229f',
      'https://chinalogisticsgroup.hotjob.cn/',
      'https://www.hotjob.cn/wt/glodon/web/index/CompglodonIndex',
    ],
    counterExamples: ['https://www.hotjob.cn/'],
    extract: [
      '[?&]postId=(?<job>\\w+)',
      '/wt/(?<employer>[^/?#]+)',
      '//(?!www\\.|wecruit\\.|sc\\.)(?<employer>[^./]+)\\.hotjob\\.cn',
    ],
    sources: [listed, ...sources],
    asOf: null,
  },
  kinds: [{ kind: 'posting', path: 'posDetail\\.html|/mc/detail' }],
  support: {
    policy: 'unknown',
    looked: '2026-11-29',
    channels: [],
    sources: [listed, ...sources],
    asOf: null,
  },
} satisfies Vendor;
