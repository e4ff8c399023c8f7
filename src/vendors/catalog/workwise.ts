import type { Vendor } from '../vendor.ts';

const sources = [
  'https://github.com/ever-jobs/ever-jobs/tree/20079a64e123b6069b04e7eeee487e3355ca526d/packages/plugins/source-ats-workwise/src',
  'public code index record 54985214658',
  'public code index record 398073064',
];

export default {
  id: 'workwise',
  name: 'Workwise',
  company: null,
  aliases: ['Campusjäger'],
  hostedBy: 'vendor',
  role: 'ats',
  pages: {
    patterns: ['*://*.workwise.io/*'],
    except: [
      '*://workwise.io/',
      '*://www.workwise.io/',
      '*://www.workwise.io/jobsuche*',
      '*://www.workwise.io/jobs*',
      '*://workwise.io/jobs*',
      '*://api.workwise.io/*',
    ],
    examples: [
      'https://www.workwise.io/job/121910-werkstudent-controlling',
      'https://aifinyo.workwise.io/',
      'https://climate-connect.workwise.io/jobsuche',
    ],
    counterExamples: ['https://www.workwise.io/', 'https://www.workwise.io/jobsuche'],
    extract: ['/job/(?<job>\\d+)', '//(?!www\\.)(?<employer>[^./]+)\\.workwise\\.io'],
    sources,
    asOf: '2026-08-21',
  },
  kinds: [{ kind: 'posting', path: '^/job/\\d+' }],
  support: { policy: 'unknown', looked: '2026-11-29', channels: [], sources, asOf: '2026-08-21' },
} satisfies Vendor;
