import type { Vendor } from '../vendor.ts';

const sources = [
  'https://github.com/ever-jobs/ever-jobs/tree/20079a64e123b6069b04e7eeee487e3355ca526d/packages/plugins/source-ats-eploy/src',
];

export default {
  id: 'eploy',
  name: 'Eploy',
  company: null,
  hostedBy: 'vendor',
  role: 'ats',
  pages: {
    // Most customers have it on their own domain, where the form of the address alone proves too little.
    patterns: ['*://*.eploy.net/*'],
    except: ['*://eploy.net/*', '*://www.eploy.net/*'],
    examples: [
      'https://customerweb.eploy.net/vacancies/1234/engineer.html',
      'https://customerweb.eploy.net/',
    ],
    counterExamples: ['https://www.eploy.co.uk', 'https://www.eploy.net/'],
    extract: ['//(?!www\\.)(?<employer>[^./]+)\\.eploy\\.net(?:/vacancies/(?<job>\\d+))?'],
    sources,
    asOf: '2026-08-21',
  },
  kinds: [{ kind: 'posting', path: '^/vacancies/\\d+' }],
  support: { policy: 'unknown', looked: '2026-11-28', channels: [], sources, asOf: null },
} satisfies Vendor;
