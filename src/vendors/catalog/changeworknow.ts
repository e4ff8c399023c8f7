import type { Vendor } from '../vendor.ts';

const sources = [
  'https://github.com/demircancelebi/whoishiring/blob/3a9614685d036454485ded779e7214a45ba6fa19/server/stories/January2018.html',
  'public code index record 35862777247',
  'public code index record 70714756827',
  'public code index record 62547634590',
];

export default {
  id: 'changeworknow',
  name: 'ChangeWorkNow',
  company: null,
  hostedBy: 'vendor',
  role: 'ats',
  pages: {
    patterns: ['*://*.changeworknow.co.uk/*/vms/*'],
    examples: [
      'https://isw.changeworknow.co.uk/crowe/vms/e/careers/positions/diQDIzDDHjg60ZC9ITRdKc',
      'https://isw.changeworknow.co.uk/dixons_retail/vms/e/vacancies/search/new',
    ],
    counterExamples: ['https://www.changeworknow.co.uk/about'],
    extract: ['changeworknow\\.co\\.uk/(?<employer>[^/?#]+)/vms/(?:.*/positions/(?<job>[^/?#]+))?'],
    sources,
    asOf: null,
  },
  kinds: [{ kind: 'posting', path: '/vms/.*/positions/' }],
  support: { policy: 'unknown', looked: '2026-11-28', channels: [], sources, asOf: null },
} satisfies Vendor;
