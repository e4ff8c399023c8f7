import type { Vendor } from '../vendor.ts';

const sources = [
  'https://github.com/ever-jobs/ever-jobs/tree/20079a64e123b6069b04e7eeee487e3355ca526d/packages/plugins/source-ats-careerplug/src',
  'public code index record 68379453200',
  'public code index record 57707439003',
];

export default {
  id: 'careerplug',
  name: 'CareerPlug',
  company: 'CareerPlug',
  hostedBy: 'vendor',
  role: 'ats',
  pages: {
    patterns: ['*://*.careerplug.com/', '*://*.careerplug.com/jobs*', '*://*.careerplug.com/j/*'],
    except: [
      '*://careerplug.com/*',
      '*://www.careerplug.com/*',
      '*://app.careerplug.com/*',
      '*://api.careerplug.com/*',
      '*://support.careerplug.com/*',
      '*://adpsupport.careerplug.com/*',
    ],
    examples: [
      'https://the-goddard-school-careers.careerplug.com/jobs',
      'https://golden-corral-careers.careerplug.com/jobs/1334156',
      'https://golden-corral-careers.careerplug.com/jobs/1334156/apps/new',
    ],
    counterExamples: [
      'https://app.careerplug.com/user/sign_in',
      'https://app.careerplug.com/manage/apps/1',
      'https://support.careerplug.com/getting-started-guide-full-access-users',
      'https://www.careerplug.com/',
    ],
    extract: ['//(?!www\\.)(?<employer>[^./]+?)(?:-careers)?\\.careerplug\\.com(?:/jobs/(?<job>\\d+))?'],
    sources,
    asOf: '2026-08-21',
  },
  kinds: [
    { kind: 'form', path: '/jobs/\\d+/apps' },
    { kind: 'posting', path: '/jobs/\\d+|^/j/' },
  ],
  support: { policy: 'unknown', looked: '2026-11-28', channels: [], sources, asOf: null },
} satisfies Vendor;
