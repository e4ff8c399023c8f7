import type { Vendor } from '../vendor.ts';

const sources = [
  'https://github.com/ever-jobs/ever-jobs/tree/20079a64e123b6069b04e7eeee487e3355ca526d/packages/plugins/source-ats-peoplestrong/src',
  'public code index record 70922159652',
  'public code index record 70129883969',
];

export default {
  id: 'peoplestrong',
  name: 'PeopleStrong',
  company: 'PeopleStrong',
  hostedBy: 'vendor',
  role: 'ats',
  pages: {
    // Employees' pages are on hosts of the same domain, below /oneweb and /altLogin.
    patterns: [
      '*://*.peoplestrong.com/',
      '*://*.peoplestrong.com/home',
      '*://*.peoplestrong.com/job/*',
      '*://*.peoplestrong.com/portal/job/*',
    ],
    except: ['*://peoplestrong.com/*', '*://www.peoplestrong.com/*', '*://static.peoplestrong.com/*'],
    examples: [
      'https://larsentoubrocareers.peoplestrong.com/job/joblist',
      'https://careers.peoplestrong.com/job/detail/PST_SDE_1615631',
      'https://careers-newvision.peoplestrong.com/',
      'https://leindiacareers.peoplestrong.com/home',
    ],
    counterExamples: [
      'https://www.peoplestrong.com/',
      'https://elevate.peoplestrong.com/altLogin.jsf',
      'https://sourcefuse.peoplestrong.com/oneweb/',
    ],
    extract: [
      '//(?!www\\.)(?:careers?-)?(?<employer>[^./]+?)(?:-?careers)?\\.peoplestrong\\.com(?:/(?:portal/)?job/detail/(?<job>[\\w%-]+))?',
    ],
    sources,
    asOf: '2026-08-21',
  },
  fingerprints: {
    selectors: [
      'meta[itemprop="og:url"][content*=".peoplestrong.com/"]',
      'img[src^="https://static.peoplestrong.com/"]',
    ],
    sources: [
      'https://github.com/colophon-group/jobseek/blob/1763b11f93852716cc0088af5a90041a7148b57d/apps/crawler/tests/fixtures/peoplestrong_larsen_toubro.html',
    ],
    asOf: '2026-08-22',
  },
  kinds: [{ kind: 'posting', path: '/job/detail/' }],
  support: { policy: 'unknown', looked: '2026-11-28', channels: [], sources, asOf: null },
} satisfies Vendor;
