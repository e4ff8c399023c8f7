import type { Vendor } from '../vendor.ts';

const sources = [
  'https://github.com/ever-jobs/ever-jobs/tree/20079a64e123b6069b04e7eeee487e3355ca526d/packages/plugins/source-ats-eploy/src',
];

export default {
  id: 'eploy',
  name: 'Eploy',
  company: null,
  runBy: 'vendor',
  role: 'ats',
  pages: {
    // Most customers have it on their own domain; there the advertisement's address gives it away.
    patterns: ['*://*.eploy.net/*'],
    except: ['*://eploy.net/*', '*://www.eploy.net/*'],
    elsewhere: [{ path: '^/vacancies/\\d+/[^/]+\\.html$' }],
    examples: ['https://customerweb.eploy.net/vacancies/608/engineer.html', 'https://customerweb.eploy.net/'],
    notThese: ['https://www.eploy.co.uk', 'https://www.eploy.net/'],
    reads: [
      '//(?!www\\.)(?<employer>[^./]+)\\.eploy\\.net(?:/vacancies/(?<job>\\d+))?',
      '/vacancies/(?<job>\\d+)/[^/]+\\.html',
    ],
    sources,
    asOf: '2026-08-21',
  },
  kinds: [{ kind: 'posting', path: '^/vacancies/\\d+' }],
  support: { policy: 'unknown', channels: [], sources, asOf: null },
} satisfies Vendor;
