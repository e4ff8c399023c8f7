import type { Vendor } from '../vendor.ts';

const listed =
  'https://github.com/colophon-group/jobseek/blob/1763b11f93852716cc0088af5a90041a7148b57d/apps/crawler/data/boards.csv';

export default {
  id: 'param-ai',
  name: 'Param.ai',
  company: null,
  hostedBy: 'vendor',
  role: 'ats',
  pages: {
    patterns: ['*://*.app.param.ai/jobs/*'],
    examples: ['https://maruti.app.param.ai/jobs/', 'https://smgsuzuki.app.param.ai/jobs/'],
    counterExamples: ['https://param.ai/', 'https://maruti.app.param.ai/api/career/get_job/'],
    extract: ['//(?<employer>[^./]+)\\.app\\.param\\.ai/jobs/'],
    sources: [listed, 'public code index record 61030754818'],
    asOf: '2026-08-22',
  },
  support: { policy: 'unknown', looked: '2026-11-29', channels: [], sources: [listed], asOf: null },
} satisfies Vendor;
