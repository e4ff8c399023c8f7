import type { Vendor } from '../vendor.ts';

const sources = [
  'public code index record 13001000456',
  'public code index record 59749797747',
  'public code index record 9752598102',
];
const listed =
  'https://github.com/colophon-group/jobseek/blob/1763b11f93852716cc0088af5a90041a7148b57d/apps/crawler/data/boards.csv';

export default {
  id: 'recruiter-co-kr',
  name: 'recruiter.co.kr',
  company: null,
  hostedBy: 'vendor',
  role: 'ats',
  pages: {
    patterns: ['*://*.recruiter.co.kr/*'],
    except: ['*://recruiter.co.kr/*', '*://www.recruiter.co.kr/*'],
    examples: [
      'https://hyumc.recruiter.co.kr/career/home',
      'https://woosung.recruiter.co.kr/career/jobs/128746',
      'https://kakaobank.recruiter.co.kr/app/jobnotice/view?systemKindCode=MRS2&jobnoticeSn=71180',
    ],
    counterExamples: ['https://www.recruiter.co.kr/'],
    extract: [
      '//(?<employer>[^./]+)\\.recruiter\\.co\\.kr/(?:career/jobs/|.*[?&]jobnoticeSn=)(?<job>\\d+)',
      '//(?<employer>[^./]+)\\.recruiter\\.co\\.kr',
    ],
    sources: [listed, ...sources, 'public code index record 70902731037'],
    asOf: null,
  },
  kinds: [{ kind: 'posting', path: '/career/jobs/\\d+|/jobnotice/view' }],
  support: {
    policy: 'unknown',
    looked: '2026-11-28',
    channels: [],
    sources: [listed, ...sources],
    asOf: null,
  },
} satisfies Vendor;
