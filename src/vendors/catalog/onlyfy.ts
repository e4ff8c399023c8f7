import type { Vendor } from '../vendor.ts';

const captcha = 'https://recruiting-help.xing.com/hc/en-us/articles/8700035442705--Configuration-of-captcha';

export default {
  id: 'onlyfy',
  name: 'onlyfy',
  company: 'XING',
  aliases: ['Prescreen'],
  hostedBy: 'vendor',
  role: 'ats',
  pages: {
    patterns: ['*://*.onlyfy.jobs/*', '*://*.jobbase.io/*', '*://*.prescreenapp.io/*'],
    except: [
      '*://onlyfy.jobs/*',
      '*://www.onlyfy.jobs/*',
      '*://jobbase.io/*',
      '*://www.jobbase.io/*',
      '*://prescreenapp.io/*',
      '*://www.prescreenapp.io/*',
    ],
    examples: [
      'https://v2c2.onlyfy.jobs/',
      'https://v2c2.onlyfy.jobs/job/abc123',
      'https://v2c2.jobbase.io/',
      'https://v2c2.prescreenapp.io/',
    ],
    counterExamples: ['https://recruiting-help.xing.com/', 'https://www.onlyfy.jobs/'],
    extract: [
      '//(?!www\\.)(?<employer>[^./]+)\\.(?:onlyfy\\.jobs|jobbase\\.io|prescreenapp\\.io)(?:/job/(?<job>\\w+))?',
    ],
    sources: [
      'https://github.com/ever-jobs/ever-jobs/tree/20079a64e123b6069b04e7eeee487e3355ca526d/packages/plugins/source-ats-prescreen/src',
    ],
    asOf: '2026-08-21',
  },
  fingerprints: {
    assets: ['prescreen.io'],
    sources: ['https://github.com/enthec/webappanalyzer/tree/1b9eee8154c0f01e7888c5242cf6fbbc4a3fcea6'],
    asOf: '2026-08-17',
  },
  kinds: [
    { kind: 'posting', path: '^/job/' },
    { kind: 'form', path: '/apply' },
  ],
  failures: [{ selector: null, text: 'captcha not valid', kind: 'access', sources: [captcha], asOf: null }],
  limits: [
    {
      what: 'advice',
      about: 'access',
      text: '“Captcha not valid” comes from a wrong key in the employer’s settings. Trying again does not help: tell the employer.',
      sources: [captcha],
      asOf: null,
    },
  ],
  support: { policy: 'unknown', looked: '2026-11-28', channels: [], sources: [captcha], asOf: null },
} satisfies Vendor;
