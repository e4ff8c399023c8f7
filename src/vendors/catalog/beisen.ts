import type { Vendor } from '../vendor.ts';

const reader =
  'https://github.com/colophon-group/jobseek/blob/fcc157e5b44a6e874de73b8f1929a5b4e99a81a2/apps/crawler/src/core/monitors/beisen.py';

export default {
  id: 'beisen',
  name: 'Beisen',
  company: null,
  aliases: ['Zhiye', '北森'],
  hostedBy: 'vendor',
  role: 'ats',
  pages: {
    patterns: ['*://*.zhiye.com/*'],
    except: ['*://zhiye.com/*', '*://www.zhiye.com/*'],
    examples: ['https://yumchina.zhiye.com/portal/jobs/100001', 'https://transsion.m.zhiye.com/'],
    counterExamples: ['https://www.zhiye.com/', 'https://www.beisen.com/'],
    extract: [
      '//(?<employer>[^./]+)\\.(?:m\\.)?zhiye\\.com/(?:.*?/)?(?:portal/jobs|zpdetail)/(?<job>\\w+)',
      '//(?<employer>[^./]+)\\.(?:m\\.)?zhiye\\.com',
    ],
    sources: [reader, 'https://github.com/ever-jobs/ever-jobs/tree/20079a64e123b6069b04e7eeee487e3355ca526d'],
    asOf: '2026-08-01',
  },
  fingerprints: { assets: ['zhiye.com'], sources: [reader], asOf: '2026-08-01' },
  kinds: [{ kind: 'posting', path: '/(?:portal/jobs|zpdetail)/\\w+' }],
  support: { policy: 'unknown', looked: '2026-11-28', channels: [], sources: [reader], asOf: '2026-08-01' },
} satisfies Vendor;
