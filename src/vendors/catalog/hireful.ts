import type { Vendor } from '../vendor.ts';

const sources = [
  'https://github.com/ever-jobs/ever-jobs/tree/20079a64e123b6069b04e7eeee487e3355ca526d',
  'public code index record 54583800802',
  'public code index record 61085204619',
];

export default {
  id: 'hireful',
  name: 'hireful',
  company: 'hireful',
  aliases: ['LiveVacancies'],
  hostedBy: 'vendor',
  role: 'ats',
  pages: {
    patterns: ['*://*.livevacancies.co.uk/*'],
    except: ['*://livevacancies.co.uk/*', '*://www.livevacancies.co.uk/*', '*://app.livevacancies.co.uk/*'],
    examples: [
      'https://theodi.livevacancies.co.uk/#/',
      'https://theodi.livevacancies.co.uk/#/job/details/60',
      'https://theodi.livevacancies.co.uk/vacancy/60/analyst',
    ],
    counterExamples: ['https://www.hireful.co.uk/', 'https://app.livevacancies.co.uk/'],
    extract: ['//(?<employer>[^./]+)\\.livevacancies\\.co\\.uk/(?:(?:#/job/details|vacancy)/(?<job>\\d+))?'],
    sources,
    asOf: null,
  },
  kinds: [{ kind: 'posting', path: '/job/details/\\d+|/vacancy/\\d+' }],
  support: { policy: 'unknown', looked: '2026-11-28', channels: [], sources, asOf: null },
} satisfies Vendor;
