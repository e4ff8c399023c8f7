import type { Vendor } from '../vendor.ts';

const sources = [
  'public code index record 60483545419',
  'public code index record 70600901816',
  'public code index record 22826700243',
];
const listed =
  'https://github.com/colophon-group/jobseek/blob/1763b11f93852716cc0088af5a90041a7148b57d/apps/crawler/data/boards.csv';

export default {
  id: 'curately',
  name: 'Curately',
  company: null,
  hostedBy: 'vendor',
  role: 'ats',
  pages: {
    patterns: ['*://careers.curately.ai/*'],
    except: ['*://careers.curately.ai/', '*://careers.curately.ai/peoples*'],
    examples: [
      'https://careers.curately.ai/jobs/example',
      'https://careers.curately.ai/jobs/example/apply-job/123/job',
      'https://careers.curately.ai/demo/apply-jobs?jobid=114975040312615622',
    ],
    counterExamples: ['https://app.curately.ai/', 'https://careers.curately.ai/peoples?clientId=2'],
    extract: ['/jobs/(?<employer>[^/?#]+)(?:/apply-job/(?<job>\\d+))?'],
    sources: [listed, ...sources],
    asOf: null,
  },
  kinds: [{ kind: 'form', path: '/apply-job' }],
  support: {
    policy: 'unknown',
    looked: '2026-11-29',
    channels: [],
    sources: [listed, ...sources],
    asOf: null,
  },
} satisfies Vendor;
