import type { Vendor } from '../vendor.ts';

const terms = 'https://www.seek.com.au/terms/';

export default {
  id: 'seek',
  name: 'SEEK',
  company: 'SEEK Limited',
  identity: { sources: [terms], asOf: '2024-09-13' },
  hostedBy: 'vendor',
  role: 'job-board',
  pages: {
    // The postings are a job board's; only its own form is an application. It is moving to hosts of seek.com.
    patterns: ['*://*.seek.com.au/job/*/apply*', '*://*.seek.com/job/*/apply*'],
    tenants: 'none',
    examples: ['https://www.seek.com.au/job/93985150/apply', 'https://au.seek.com/job/94120995/apply/review'],
    counterExamples: [
      'https://www.seek.com.au/job/93985150',
      'https://au.seek.com/companies/globex-948776/jobs',
      terms,
      'https://developer.seek.com/use-cases/apply-with-seek/populate-form',
    ],
    extract: ['/job/(?<job>\\d+)/apply'],
    sources: [
      'https://update.greasyfork.org/scripts/454533/seek.user.js',
      'https://github.com/AbrahamPaulJ/AutoApply/blob/1de751a044be943a8cccfc9f2174be8951e26cc0/asyncscrape.py',
      'https://github.com/colophon-group/jobseek/blob/1763b11f93852716cc0088af5a90041a7148b57d/apps/crawler/tests/test_api_sniffer_scraper.py',
    ],
    asOf: '2026-08-22',
  },
  kinds: [{ kind: 'form', path: '/job/\\d+/apply' }],
  support: { policy: 'unknown', looked: '2026-11-29', channels: [], sources: [terms], asOf: '2024-09-13' },
} satisfies Vendor;
