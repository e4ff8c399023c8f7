import type { Vendor } from '../vendor.ts';

const privacy = 'https://jobs.govt.nz/portal/privacy.html';

export default {
  id: 'jobs-govt-nz',
  name: 'jobs.govt.nz',
  company: 'New Zealand Government',
  identity: { sources: [privacy], asOf: null },
  hostedBy: 'vendor',
  role: 'job-board',
  pages: {
    // The host was read on its own page, the paths in code only.
    patterns: ['*://jobs.govt.nz/jobs/*', '*://jobs.govt.nz/jobtools/*', '*://www.jobs.govt.nz/jobtools/*'],
    examples: [
      'https://jobs.govt.nz/jobs/45641',
      'https://jobs.govt.nz/jobtools/jncustomsearch.searchResults?in_jobDate=All&in_organid=16563',
    ],
    counterExamples: [privacy, 'https://jobs.govt.nz/'],
    extract: ['/jobs/(?<job>[\\w-]+)', '[?&]in_jnCounter=(?<job>\\d+)'],
    sources: [privacy, 'public code index record 71414592887', 'public code index record 68806876496'],
    asOf: null,
  },
  kinds: [{ kind: 'posting', path: '^/jobs/[\\w-]+' }],
  support: { policy: 'unknown', looked: '2026-11-28', channels: [], sources: [privacy], asOf: null },
} satisfies Vendor;
