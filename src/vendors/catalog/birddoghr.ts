import type { Vendor } from '../vendor.ts';

const sources = [
  'https://github.com/ever-jobs/ever-jobs/tree/20079a64e123b6069b04e7eeee487e3355ca526d/packages/plugins/source-ats-arcoro/src',
  'public code index record 54897010975',
];

export default {
  id: 'birddoghr',
  name: 'BirdDogHR',
  company: 'Arcoro',
  aliases: ['Arcoro Talent'],
  hostedBy: 'vendor',
  role: 'ats',
  pages: {
    patterns: ['*://*.birddoghr.com/*', '*://jobs.ourcareerpages.com/*'],
    except: ['*://birddoghr.com/*', '*://www.birddoghr.com/*', '*://jobs.ourcareerpages.com/'],
    examples: ['https://jobs.ourcareerpages.com/job/77551'],
    counterExamples: ['https://www.birddoghr.com/', 'https://arcoro.com'],
    extract: [
      'ourcareerpages\\.com/job/(?<job>\\d+)',
      '//(?!www\\.)(?<employer>[^./]+)\\.birddoghr\\.com(?:/job/(?<job>\\d+))?',
    ],
    sources,
    asOf: '2026-08-21',
  },
  kinds: [{ kind: 'posting', path: '^/job/' }],
  support: { policy: 'unknown', looked: '2026-11-29', channels: [], sources, asOf: null },
} satisfies Vendor;
