import type { Vendor } from '../vendor.ts';

const sources = [
  'https://github.com/colophon-group/jobseek/blob/1763b11f93852716cc0088af5a90041a7148b57d/apps/crawler/tests/fixtures/jobylon_mcdonalds_se.html',
  'https://github.com/ever-jobs/ever-jobs/tree/20079a64e123b6069b04e7eeee487e3355ca526d',
  'https://github.com/enthec/webappanalyzer/tree/1b9eee8154c0f01e7888c5242cf6fbbc4a3fcea6',
];

export default {
  id: 'jobylon',
  name: 'Jobylon',
  company: 'Jobylon',
  hostedBy: 'vendor',
  role: 'ats',
  pages: {
    patterns: ['*://*.jobylon.com/*', '*://cdn.jobylon.com/*'],
    except: ['*://jobylon.com/*', '*://www.jobylon.com/*'],
    examples: [
      'https://emp.jobylon.com/jobs/123456-mcdonalds-restaurangchef/',
      'https://cdn.jobylon.com/jobs/companies/1955/embed/v2/',
      'https://jobs.jobylon.com/',
    ],
    counterExamples: ['https://www.jobylon.com/'],
    extract: [
      'emp\\.jobylon\\.com/jobs/(?<job>\\d+)',
      '/companies/\\d+-(?<employer>[^/?#]+)',
      '//(?!(?:emp|cdn|jobs|static-eu)\\.)(?<employer>[^./]+)\\.jobylon\\.com',
    ],
    sources,
    asOf: '2026-08-22',
  },
  fingerprints: { assets: ['jobylon.com'], sources, asOf: '2026-08-22' },
  kinds: [{ kind: 'posting', path: '^/jobs/\\d+' }],
  support: { policy: 'unknown', looked: '2026-11-28', channels: [], sources, asOf: '2026-08-22' },
} satisfies Vendor;
