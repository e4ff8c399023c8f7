import type { Vendor } from '../vendor.ts';

const sources = [
  'https://github.com/ever-jobs/ever-jobs/tree/20079a64e123b6069b04e7eeee487e3355ca526d',
  'public code index record 71587677268',
  'public code index record 54664237477',
];

export default {
  id: 'clearcompany',
  name: 'ClearCompany',
  company: 'ClearCompany',
  aliases: ['HRMDirect'],
  hostedBy: 'vendor',
  role: 'ats',
  pages: {
    patterns: [
      '*://careers-page.clearcompany.com/*',
      '*://*.clearcompany.com/careers/*',
      '*://*.hrmdirect.com/employment/*',
      '*://apply.hrmdirect.com/*',
    ],
    except: ['*://www.clearcompany.com/*'],
    examples: [
      'https://careers-page.clearcompany.com/jobs/spark',
      'https://spark.clearcompany.com/careers/jobs/2f1c1c7e-0000-4000-8000-000000000000/apply',
      'https://spark.hrmdirect.com/employment/job-opening.php?req=3762934',
    ],
    counterExamples: ['https://www.clearcompany.com/', 'https://clearco.zendesk.com/hc/en-us'],
    extract: [
      'careers-page\\.clearcompany\\.com/jobs/(?<employer>[^/?#]+)(?:/(?<job>[0-9a-f-]{36}))?',
      '//(?<employer>[^./]+)\\.clearcompany\\.com/careers/(?:jobs/(?<job>[0-9a-f-]{36}))?',
      '//(?!apply\\.)(?<employer>[^./]+)\\.hrmdirect\\.com/employment/(?:[^?]*\\?(?:[^#]*&)?req=(?<job>\\d+))?',
    ],
    sources,
    asOf: null,
  },
  fingerprints: {
    assets: ['careers-content.clearcompany.com'],
    selectors: ['.ReqRowClick[data-custom-req-id]'],
    sources: [
      ...sources,
      'https://github.com/omoji-personal/careerkit/blob/9f815337a97944ca87bf171e6cbbbf06bf6d871f/tests/fixtures/hrmdirect.html',
    ],
    asOf: null,
  },
  kinds: [
    { kind: 'form', path: '/apply(?:[/?#]|$)|/ApplyOnline/' },
    { kind: 'posting', path: '/jobs/(?:[^/?#]+/)?[0-9a-f-]{36}|[?&]req=\\d+' },
  ],
  // The help centre is for customers.
  support: { policy: 'unknown', looked: '2026-11-28', channels: [], sources, asOf: null },
} satisfies Vendor;
