import type { Vendor } from '../vendor.ts';

export default {
  id: 'varbi',
  name: 'Varbi',
  company: 'Grade Varbi AB',
  hostedBy: 'vendor',
  role: 'ats',
  pages: {
    patterns: ['*://*.varbi.com/*'],
    except: ['*://varbi.com/*', '*://www.varbi.com/*'],
    examples: [
      'https://kth.varbi.com/en/',
      'https://kth.varbi.com/en/what:job/jobID:935474/',
      'https://kth.varbi.com/se/apply/positionquick/935474/',
      'https://profile.varbi.com/en/info/memberterms/',
    ],
    counterExamples: ['http://www.varbi.com/en/privacy-policy/'],
    extract: [
      '//(?!www\\.|profile\\.)(?<employer>[^./]+)\\.varbi\\.com(?:/.*(?:jobID:|positionquick/)(?<job>\\d+))?',
    ],
    sources: [
      'https://github.com/ever-jobs/ever-jobs/tree/20079a64e123b6069b04e7eeee487e3355ca526d/packages/plugins/source-ats-varbi/src',
      'https://www.grade.com/en/data-privacy-policy-grade-varbi/',
    ],
    asOf: '2026-08-21',
  },
  kinds: [
    { kind: 'form', path: '/apply/' },
    { kind: 'posting', path: '/what:job/' },
  ],
  limits: [
    {
      what: 'advice',
      about: 'any',
      text: 'An application belongs to the employer, your Varbi account to Varbi: ask the employer about the one and Varbi about the other.',
      sources: ['https://www.grade.com/en/data-privacy-policy-grade-varbi/'],
      asOf: null,
    },
  ],
  support: {
    policy: 'unknown',
    looked: '2026-11-28',
    channels: [],
    sources: ['https://www.grade.com/en/data-privacy-policy-grade-varbi/'],
    asOf: null,
  },
} satisfies Vendor;
