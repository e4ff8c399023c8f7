import type { Vendor } from '../vendor.ts';

const sources = [
  'public code index record 58314279747',
  'public code index record 59900757734',
  'public code index record 62401016269',
];

export default {
  id: 'ciphr',
  name: 'CIPHR iRecruit',
  company: null,
  hostedBy: 'vendor',
  role: 'ats',
  pages: {
    patterns: ['*://*.ciphr-irecruit.com/templates/*', '*://*.ciphr-irecruit.com/applicants/*'],
    examples: [
      'https://bmrecruit.ciphr-irecruit.com/templates/CIPHR/job_list.aspx',
      'https://latymer.ciphr-irecruit.com/applicants/vacancy',
    ],
    counterExamples: [
      'https://bmrecruit.ciphr-irecruit.com/',
      'https://dreams.ciphr-irecruit.com/rssfeed.aspx',
    ],
    extract: ['//(?<employer>[^./]+)\\.ciphr-irecruit\\.com/(?:applicants/vacancy/(?<job>\\d+))?'],
    sources,
    asOf: null,
  },
  kinds: [{ kind: 'posting', path: '/vacancy/\\d+' }],
  support: { policy: 'unknown', looked: '2026-11-29', channels: [], sources, asOf: null },
} satisfies Vendor;
