import type { Vendor } from '../vendor.ts';

const sources = [
  'https://github.com/ever-jobs/ever-jobs/tree/20079a64e123b6069b04e7eeee487e3355ca526d/packages/plugins/source-ats-paychex/src',
  'public code index record 65766119642',
  'public code index record 55389147067',
];

export default {
  id: 'paychex',
  name: 'Paychex Recruiting',
  company: 'Paychex',
  hostedBy: 'vendor',
  role: 'ats',
  pages: {
    patterns: [
      '*://*.applybypaychex.com/*',
      '*://recruiting.myapps.paychex.com/appone/MainInfoReq.asp*',
      '*://recruiting.myapps.paychex.com/appone/maininforeq.asp*',
    ],
    except: ['*://applybypaychex.com/*', '*://www.applybypaychex.com/*'],
    examples: [
      'https://recruiting.myapps.paychex.com/appone/MainInfoReq.asp?R_ID=2121477',
      'https://recruiting.myapps.paychex.com/appone/MainInfoReq.asp?R_ID=7157769&B_ID=91',
    ],
    counterExamples: [
      'https://myapps.paychex.com/',
      'https://www.paychex.com/',
      'https://recruiting.myapps.paychex.com/',
    ],
    extract: [
      '[?&]R_ID=(?<job>\\d+)',
      '//(?!www\\.)(?<employer>[^./]+)\\.applybypaychex\\.com(?:/job/(?<job>\\d+))?',
    ],
    sources,
    asOf: '2026-08-21',
  },
  kinds: [{ kind: 'posting', path: 'MainInfoReq\\.asp|^/job/' }],
  support: { policy: 'unknown', looked: '2026-11-28', channels: [], sources, asOf: null },
} satisfies Vendor;
