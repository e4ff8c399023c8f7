import type { Vendor } from '../vendor.ts';

const shared =
  'https://github.com/colophon-group/jobseek/blob/1763b11f93852716cc0088af5a90041a7148b57d/apps/crawler/src/shared/avature.py';
const posting =
  'https://github.com/rfsimoes/Avature-ATS-Scraper/blob/21ff7ddce84f08316ee927b75b2b160da9af504b/html_examples/bloomberg.html';

export default {
  id: 'avature',
  name: 'Avature',
  company: 'Avature',
  hostedBy: 'vendor',
  role: 'ats',
  pages: {
    patterns: ['*://*.avature.net/*'],
    except: ['*://avature.net/*', '*://www.avature.net/*'],
    // Branded domains keep the words of the portal.
    urlSignatures: [
      { query: 'jobRecordsPerPage' },
      {
        path: '^/(?:[a-z]{2}(?:_[A-Z]{2})?/)?[^/]+/(?:SearchJobs|SearchPipelines|FolderDetail|PipelineDetail|ApplicationMethods|ApplicationForm|ApplicationQuestions|ApplicationReview)(?:/|$)',
      },
    ],
    examples: [
      'https://bloomberg.avature.net/careers/JobDetail/Engineer/10001',
      'https://bloomberg.avature.net/careers/ApplicationMethods?jobId=10001',
      'https://apply.deloittece.com/en_US/careers/SearchJobs/',
    ],
    counterExamples: ['https://www.avature.net/'],
    extract: [
      '//(?<employer>[^./]+)\\.avature\\.net/.*(?:JobDetail|FolderDetail|PipelineDetail)/(?:[^/?#]+/)*(?<job>\\d+)',
      '//(?<employer>[^./]+)\\.avature\\.net/.*[?&]jobId=(?<job>\\d+)',
      '//(?<employer>[^./]+)\\.avature\\.net',
      '(?:JobDetail|FolderDetail|PipelineDetail)/(?:[^/?#]+/)*(?<job>\\d+)',
    ],
    sources: [
      shared,
      'https://github.com/colophon-group/jobseek/blob/1763b11f93852716cc0088af5a90041a7148b57d/apps/crawler/data/boards.csv',
      'public code index record 68777052124',
      'https://github.com/rfsimoes/Avature-ATS-Scraper',
    ],
    asOf: '2026-08-22',
  },
  fingerprints: {
    selectors: [
      'meta[name^="avature.portal."]',
      'a[href*="/careers/JobDetail/"]',
      'a[href*="/careers/FolderDetail/"]',
    ],
    sources: [
      shared,
      posting,
      'https://github.com/enthec/webappanalyzer/tree/1b9eee8154c0f01e7888c5242cf6fbbc4a3fcea6',
    ],
    asOf: '2026-08-22',
  },
  kinds: [
    { kind: 'login', path: '/(?:Login|Register)(?:[?#/]|$)' },
    {
      kind: 'form',
      path: '/(?:Application(?:Methods|Form|Questions|Review)|GeneralInfo|LocationAndProfile)(?:[?#/]|$)',
    },
    { kind: 'posting', path: '/(?:JobDetail|FolderDetail|PipelineDetail)(?:[?#/]|$)' },
  ],
  support: { policy: 'unknown', looked: '2026-11-28', channels: [], sources: [shared], asOf: '2026-08-22' },
} satisfies Vendor;
