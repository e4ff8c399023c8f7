import type { Vendor } from '../vendor.ts';

const sources = [
  'public code index record 57458648528',
  'public code index record 69469549568',
  'public code index record 56936607173',
];

export default {
  id: 'feishu-hire',
  name: 'Feishu Hire',
  company: null,
  aliases: ['Lark Hire'],
  hostedBy: 'vendor',
  role: 'ats',
  pages: {
    patterns: ['*://*.jobs.feishu.cn/*'],
    examples: [
      'https://xiaomi.jobs.feishu.cn/index',
      'https://xiaomi.jobs.feishu.cn/referral/m/position/detail/?token=TOKEN',
    ],
    counterExamples: ['https://www.feishu.cn/'],
    // The first label may be an opaque code.
    extract: ['//(?<employer>[^./]+)\\.jobs\\.feishu\\.cn'],
    sources,
    asOf: null,
  },
  kinds: [{ kind: 'posting', path: '/position/detail' }],
  support: { policy: 'unknown', looked: '2026-11-29', channels: [], sources, asOf: null },
} satisfies Vendor;
