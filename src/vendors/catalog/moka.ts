import type { Vendor } from '../vendor.ts';

const reader =
  'https://github.com/colophon-group/jobseek/blob/d969fcad99fea38fa6b303ec03766ec6d28afa9d/apps/crawler/src/core/monitors/mokahr.py';

export default {
  id: 'moka',
  name: 'Moka',
  company: null,
  aliases: ['MokaHR'],
  hostedBy: 'vendor',
  role: 'ats',
  pages: {
    // Recruiters work on app.mokahr.com too.
    patterns: [
      '*://*.mokahr.com/social-recruitment/*',
      '*://*.mokahr.com/social_recruitment/*',
      '*://*.mokahr.com/campus-recruitment/*',
      '*://*.mokahr.com/campus_recruitment/*',
      '*://*.mokahr.com/social-apply/*',
      '*://*.mokahr.com/social_apply/*',
      '*://*.mokahr.com/campus-apply/*',
      '*://*.mokahr.com/campus_apply/*',
      '*://*.mokahr.com/apply/*',
      '*://*.mokahr.com/su/*',
    ],
    urlSignatures: [{ path: '^/(?:social|campus)[-_](?:recruitment|apply)/[^/]+/\\d+' }],
    examples: [
      'https://app.mokahr.com/social-recruitment/zhihu/1001#/job/10000000-0000-4000-8000-000000000001',
      'https://app.mokahr.com/campus_apply/zhihu/1001',
      'https://app.mokahr.com/apply/taichi/41024#/job/10000000-0000-4000-8000-000000000001/apply',
    ],
    counterExamples: ['https://mokahr.com/', 'https://app.mokahr.com/login'],
    extract: [
      '/(?:(?:social|campus)[-_](?:recruitment|apply)|apply)/(?<employer>[^/?#]+)/.*#/job/(?<job>[\\w-]+)',
      '/(?:(?:social|campus)[-_](?:recruitment|apply)|apply)/(?<employer>[^/?#]+)',
    ],
    sources: [
      reader,
      'https://github.com/ever-jobs/ever-jobs/blob/20079a64e123b6069b04e7eeee487e3355ca526d/packages/plugins/source-ats-mokahr/src/mokahr.constants.ts',
      'https://github.com/upupming/new-grad-positions',
    ],
    asOf: '2026-08-01',
  },
  fingerprints: {
    assets: ['static-ats.mokahr.com/recruitment-web-client'],
    sources: [
      reader,
      'https://github.com/enthec/webappanalyzer/tree/1b9eee8154c0f01e7888c5242cf6fbbc4a3fcea6',
    ],
    asOf: '2026-08-01',
  },
  kinds: [
    { kind: 'form', path: '^/(?:(?:social|campus)[-_])?apply/' },
    { kind: 'posting', path: '#/job/' },
  ],
  failures: [
    // "This page has been shut down": the employer has closed its site.
    { selector: null, text: '当前网页已关停', kind: 'state', sources: [reader], asOf: '2026-08-01' },
  ],
  support: { policy: 'unknown', looked: '2026-11-28', channels: [], sources: [reader], asOf: '2026-08-01' },
} satisfies Vendor;
