import type { Vendor } from '../vendor.ts';

const sources = [
  'https://github.com/ever-jobs/ever-jobs/tree/20079a64e123b6069b04e7eeee487e3355ca526d/packages/plugins/source-ats-emply/src',
  'public code index record 67133680489',
  'public code index record 4694956591',
];

export default {
  id: 'emply',
  name: 'Emply',
  company: null,
  hostedBy: 'vendor',
  role: 'ats',
  pages: {
    patterns: ['*://*.career.emply.com/*', '*://*.emply.net/recruitment/*'],
    examples: [
      'https://au.career.emply.com/en/vacant-positions',
      'https://au.career.emply.com/en/ad/postdoc/abc123',
      'https://au.career.emply.com/en/apply/postdoc/abc123',
      'https://naalakkersuisut.emply.net/recruitment/vacancyAd.aspx?publishingId=52944607-ef05-471b-b36c-5cd4ba2071d3',
    ],
    counterExamples: ['https://www.emply.com/'],
    extract: [
      '//(?<employer>[^./]+)\\.career\\.emply\\.com(?:/[^/]+/(?:ad|apply)/[^/]+/(?<job>\\w+))?',
      '//(?<employer>[^./]+)\\.emply\\.net/.*[?&](?:publishing|vacancy)Id=(?<job>[\\w-]+)',
    ],
    sources,
    asOf: '2026-08-21',
  },
  kinds: [
    { kind: 'form', path: '/apply/' },
    { kind: 'posting', path: '/ad/|vacancyAd\\.aspx' },
  ],
  support: { policy: 'unknown', looked: '2026-11-28', channels: [], sources, asOf: null },
} satisfies Vendor;
