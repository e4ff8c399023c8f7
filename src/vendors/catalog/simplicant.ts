import type { Vendor } from '../vendor.ts';

const sources = [
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
  support: { policy: 'unknown', channels: [], sources, asOf: null },
} satisfies Vendor;
