import type { Vendor } from '../vendor.ts';

const sources = [
  'https://github.com/ever-jobs/ever-jobs/tree/20079a64e123b6069b04e7eeee487e3355ca526d/packages/plugins/source-ats-easycruit/src',
  'public code index record 2665367662',
  'public code index record 52787502289',
];

export default {
  id: 'easycruit',
  name: 'EasyCruit',
  company: 'Visma',
  hostedBy: 'vendor',
  role: 'ats',
  pages: {
    patterns: ['*://*.easycruit.com/*'],
    except: ['*://easycruit.com/*', '*://www.easycruit.com/*', '*://info.easycruit.com/*'],
    examples: [
      'https://visma.easycruit.com/vacancy/2776779/119661?iso=gb',
      'https://esvagt.easycruit.com/?iso=gb',
    ],
    counterExamples: [
      'https://easycruit.com/helpcenter',
      'https://www.easycruit.com/',
      'https://info.easycruit.com/',
    ],
    extract: ['//(?!www\\.)(?<employer>[^./]+)\\.easycruit\\.com(?:/vacancy/(?<job>\\d+))?'],
    sources,
    asOf: '2026-08-21',
  },
  kinds: [{ kind: 'posting', path: '^/vacancy/\\d+' }],
  support: { policy: 'unknown', looked: '2026-11-28', channels: [], sources, asOf: null },
} satisfies Vendor;
