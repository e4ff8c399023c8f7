import type { Vendor } from '../vendor.ts';

const sources = [
  'https://github.com/demircancelebi/whoishiring/blob/3a9614685d036454485ded779e7214a45ba6fa19/server/stories/November2013.html',
  'public code index record 54812155085',
  'public code index record 57971039747',
  'public code index record 40988797316',
];

export default {
  id: 'simplicant',
  name: 'Simplicant',
  company: null,
  hostedBy: 'vendor',
  role: 'ats',
  pages: {
    patterns: ['*://*.simplicant.com/*'],
    except: [
      '*://simplicant.com/*',
      '*://www.simplicant.com/*',
      '*://assets.simplicant.com/*',
      '*://app.simplicant.com/*',
      '*://jobs.simplicant.com/*',
    ],
    examples: [
      'https://confiz.simplicant.com/jobs/61685-ai-security-engineer/detail',
      'http://boxtone.simplicant.com/',
    ],
    counterExamples: [
      'http://www.simplicant.com/',
      'https://app.simplicant.com/',
      'https://jobs.simplicant.com/',
    ],
    extract: ['//(?!www\\.)(?<employer>[^./]+)\\.simplicant\\.com(?:/jobs?/(?:detail/)?(?<job>\\d+))?'],
    sources,
    asOf: null,
  },
  kinds: [{ kind: 'posting', path: '/jobs?/(?:detail/)?\\d+' }],
  support: { policy: 'unknown', looked: '2026-11-29', channels: [], sources, asOf: null },
} satisfies Vendor;
