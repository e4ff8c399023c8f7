import type { Vendor } from '../vendor.ts';

const reader =
  'https://github.com/colophon-group/jobseek/blob/e19d839e13d640970eb5b8cf2bbbaf7464107383/apps/crawler/src/core/monitors/gupy.py';

export default {
  id: 'gupy',
  name: 'Gupy',
  company: 'Gupy',
  hostedBy: 'vendor',
  role: 'ats',
  pages: {
    patterns: ['*://*.gupy.io/*'],
    except: [
      '*://gupy.io/*',
      '*://www.gupy.io/*',
      '*://api.gupy.io/*',
      '*://suporte.gupy.io/*',
      '*://info.gupy.io/*',
      '*://developers.gupy.io/*',
      // Recruiters work on the employer's own host.
      '*://*.gupy.io/companies/*',
    ],
    examples: [
      'https://ambev.gupy.io/jobs/1000001?jobBoardSource=gupy_public_page',
      'https://ambev.gupy.io/',
    ],
    counterExamples: [
      'https://www.gupy.io/',
      'https://suporte.gupy.io/s/suporte/',
      'https://globex.gupy.io/companies/jobs/1000001/candidates/2000002',
    ],
    extract: [
      '//(?!portal\\.|login\\.)(?<employer>[^./]+)\\.gupy\\.io/(?:.*?/)?jobs?/(?<job>\\d+)',
      '//(?!portal\\.|login\\.)(?<employer>[^./]+)\\.gupy\\.io',
    ],
    sources: [
      reader,
      'https://github.com/ever-jobs/ever-jobs/tree/20079a64e123b6069b04e7eeee487e3355ca526d',
      'public code index record 52223845523',
    ],
    asOf: '2026-08-01',
  },
  kinds: [
    { kind: 'form', path: '/jobs/\\d+/apply' },
    { kind: 'posting', path: '/jobs?/\\d+' },
  ],
  // Its help site could not be read, so whom it serves is not known.
  support: {
    policy: 'unknown',
    looked: '2026-11-28',
    channels: [],
    sources: [
      'https://github.com/colophon-group/jobseek/blob/e19d839e13d640970eb5b8cf2bbbaf7464107383/apps/crawler/src/core/monitors/gupy.py',
      'public code index record 66512463451',
    ],
    asOf: null,
  },
} satisfies Vendor;
