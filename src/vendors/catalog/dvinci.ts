import type { Vendor } from '../vendor.ts';

const listed =
  'https://github.com/colophon-group/jobseek/blob/1763b11f93852716cc0088af5a90041a7148b57d/apps/crawler/src/core/monitors/dvinci.py';

const sources = [
  listed,
  'https://github.com/ever-jobs/ever-jobs/tree/20079a64e123b6069b04e7eeee487e3355ca526d/packages/plugins/source-ats-dvinci/src',
];

export default {
  id: 'dvinci',
  name: 'd.vinci',
  company: 'd.vinci',
  hostedBy: 'vendor',
  role: 'ats',
  pages: {
    patterns: ['*://*.dvinci-hr.com/*', '*://*.dvinci-easy.com/*'],
    except: [
      '*://dvinci-hr.com/*',
      '*://www.dvinci-hr.com/*',
      '*://static.dvinci-hr.com/*',
      '*://api.dvinci-hr.com/*',
      '*://cdn.dvinci-hr.com/*',
      '*://dvinci-easy.com/*',
      '*://www.dvinci-easy.com/*',
      '*://static.dvinci-easy.com/*',
    ],
    examples: [
      'https://inverto.dvinci-hr.com/',
      'https://inverto.dvinci-hr.com/de/jobs/1234/consultant',
      'https://mtuaero.dvinci-easy.com/de/jobs/1892/praktikant',
    ],
    counterExamples: [
      'https://www.dvinci-hr.com/',
      'https://static.dvinci-easy.com/files/d.vinci%20rest-api.html',
      'https://dvinci.freshdesk.com/',
    ],
    extract: [
      '//(?!www\\.)(?<employer>[^./]+)\\.dvinci-(?:hr|easy)\\.com(?:(?:/[a-z]{2}/p)?/[a-z]{2}/jobs/(?<job>\\d+))?',
    ],
    // The hosts named easy were read in code only.
    sources: [...sources, 'public code index record 12363109721', 'public code index record 68808109000'],
    asOf: '2026-08-22',
  },
  fingerprints: {
    selectors: ['[ng-app="dvinci.apps.Dvinci"]', 'meta[name="dvinciVersion"]'],
    sources: [listed],
    asOf: '2026-08-22',
  },
  kinds: [{ kind: 'posting', path: '/jobs/\\d+' }],
  support: { policy: 'unknown', looked: '2026-11-28', channels: [], sources, asOf: null },
} satisfies Vendor;
