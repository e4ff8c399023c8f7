import type { Vendor } from '../vendor.ts';

const sources = [
  'https://github.com/ever-jobs/ever-jobs/tree/20079a64e123b6069b04e7eeee487e3355ca526d/packages/plugins/source-ats-manatal/src',
  'public code index record 54550709466',
  'public code index record 29041000387',
];

export default {
  id: 'manatal',
  name: 'Manatal',
  company: null,
  hostedBy: 'vendor',
  role: 'ats',
  pages: {
    patterns: ['*://www.careers-page.com/*', '*://*.careers-page.com/*'],
    except: ['*://www.careers-page.com/', '*://careers-page.com/', '*://api.careers-page.com/*'],
    examples: [
      'https://www.careers-page.com/getir-2',
      'https://www.careers-page.com/manpower-malta/job/L3X5V78W',
      'https://www.careers-page.com/ppl/job/L3X5V78W/apply',
      'https://endowus.careers-page.com/',
    ],
    counterExamples: ['https://www.careers-page.com/', 'https://www.manatal.com/'],
    extract: [
      '//(?:www\\.)?careers-page\\.com/(?!api/)(?<employer>[^/?#]+)(?:/job/(?<job>\\w+))?',
      '//(?!www\\.)(?<employer>[^./]+)\\.careers-page\\.com(?:/jobs?/(?<job>\\w+))?',
    ],
    sources,
    asOf: '2026-08-21',
  },
  kinds: [
    { kind: 'form', path: '/job/[^/]+/apply' },
    { kind: 'posting', path: '/jobs?/.+' },
  ],
  support: { policy: 'unknown', looked: '2026-11-28', channels: [], sources, asOf: null },
} satisfies Vendor;
