import type { Vendor } from '../vendor.ts';

const monitor =
  'https://github.com/colophon-group/jobseek/blob/1763b11f93852716cc0088af5a90041a7148b57d/apps/crawler/src/core/monitors/pageup.py';
const individuals = 'https://www.pageuppeople.com/individuals/';

export default {
  id: 'pageup',
  name: 'PageUp',
  company: 'PageUp',
  aliases: ['PageUp People'],
  hostedBy: 'vendor',
  role: 'ats',
  pages: {
    patterns: ['*://careers.pageuppeople.com/*', '*://*.pageuppeople.com/apply/*'],
    urlSignatures: [{ path: '^/c(?:w|aw)/[a-z]{2}(?:-[a-z]{2})?/(?:job|listing)(?:/|$)' }],
    examples: [
      'https://careers.pageuppeople.com/967/cw/en-us/listing/',
      'https://careers.rpi.edu/cw/en-us/listing/',
      'https://secure.dc2.pageuppeople.com/apply/889/aw/applicationForm/initApplication.asp?lJobID=530460&sLanguage=en',
      'https://secure.dc7.pageuppeople.com/apply/671/gateway/default.aspx?c=apply&lJobID=595890&sLanguage=en-us',
    ],
    counterExamples: [individuals, 'https://www.pageuppeople.com/'],
    extract: ['/job/(?<job>\\d+)', '[?&]lJobID=(?<job>\\d+)'],
    sources: [
      monitor,
      'https://github.com/ever-jobs/ever-jobs/tree/20079a64e123b6069b04e7eeee487e3355ca526d/packages/plugins/source-ats-pageup/src',
      'public code index record 71074149218',
      'public code index record 52695904464',
      'public code index record 67204234517',
    ],
    asOf: '2026-08-22',
  },
  fingerprints: {
    assets: ['careers-static.pageuppeople.com', 'pageuppeople.com/apply'],
    sources: [
      'https://github.com/colophon-group/jobseek/blob/1763b11f93852716cc0088af5a90041a7148b57d/apps/crawler/src/shared/pageup.py',
      'https://github.com/enthec/webappanalyzer/tree/1b9eee8154c0f01e7888c5242cf6fbbc4a3fcea6',
    ],
    asOf: '2026-08-22',
  },
  kinds: [
    { kind: 'form', path: '/apply/\\d+/' },
    { kind: 'posting', path: '/job/\\d+' },
  ],
  support: {
    policy: 'unknown',
    looked: '2026-11-28',
    channels: [
      {
        // Opened for questions after an incident in 2018; it never was for application problems.
        kind: 'email',
        value: 'security-enquiries@pageuppeople.com',
        purpose: 'privacy',
        audience: 'applicants',
        status: 'outdated',
        sources: [individuals],
        asOf: null,
      },
    ],
    sources: [individuals],
    asOf: null,
  },
} satisfies Vendor;
