import type { Vendor } from '../vendor.ts';

const sources = [
  'https://github.com/ever-jobs/ever-jobs/tree/20079a64e123b6069b04e7eeee487e3355ca526d/packages/plugins/source-ats-digitalrecruiters/src',
];

export default {
  id: 'digitalrecruiters',
  name: 'DigitalRecruiters',
  company: null,
  hostedBy: 'vendor',
  role: 'ats',
  pages: {
    patterns: ['*://*.digitalrecruiters.com/*'],
    except: [
      '*://digitalrecruiters.com/*',
      '*://www.digitalrecruiters.com/*',
      '*://api.digitalrecruiters.com/*',
      '*://app.digitalrecruiters.com/*',
    ],
    examples: [
      'https://segulatechnologies-careers.digitalrecruiters.com/',
      'https://segulatechnologies-careers.digitalrecruiters.com/fr/annonce/1234567-ingenieur',
    ],
    counterExamples: [
      'https://www.digitalrecruiters.com/',
      'https://api.digitalrecruiters.com/careers/v1/careers-sites/x',
    ],
    extract: ['//(?!www\\.)(?<employer>[^./]+)\\.digitalrecruiters\\.com(?:/[a-z]{2}/annonce/(?<job>\\d+))?'],
    sources,
    asOf: '2026-08-21',
  },
  kinds: [{ kind: 'posting', path: '/annonce/\\d+' }],
  support: { policy: 'unknown', looked: '2026-11-28', channels: [], sources, asOf: null },
} satisfies Vendor;
