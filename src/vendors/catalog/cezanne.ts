import type { Vendor } from '../vendor.ts';

const sources = [
  'https://github.com/ever-jobs/ever-jobs/tree/20079a64e123b6069b04e7eeee487e3355ca526d/packages/plugins/source-ats-cezanne/src',
  'public code index record 49159931105',
];

export default {
  id: 'cezanne',
  name: 'Cezanne HR',
  company: null,
  hostedBy: 'vendor',
  role: 'ats',
  pages: {
    patterns: ['*://cezanneondemand.intervieweb.it/*'],
    except: ['*://cezanneondemand.intervieweb.it/'],
    examples: [
      'https://cezanneondemand.intervieweb.it/hopeforjustice/en/career',
      'https://cezanneondemand.intervieweb.it/hopeforjustice/en/jobvacancy/project-officer/123',
    ],
    extract: ['intervieweb\\.it/(?<employer>[^/?#.]+)/(?:[a-z]{2}/jobvacancy/[^/]+/(?<job>\\d+))?'],
    sources,
    asOf: '2026-08-21',
  },
  kinds: [{ kind: 'posting', path: '/jobvacancy/' }],
  support: { policy: 'unknown', looked: '2026-11-29', channels: [], sources, asOf: null },
} satisfies Vendor;
