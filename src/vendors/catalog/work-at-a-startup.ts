import type { Vendor } from '../vendor.ts';

const privacy = 'public code index record 5196143701';
const listed =
  'https://github.com/ever-jobs/ever-jobs/blob/20079a64e123b6069b04e7eeee487e3355ca526d/packages/plugins/source-ats-workatastartup/src/workatastartup.constants.ts';

export default {
  id: 'work-at-a-startup',
  name: 'Work at a Startup',
  company: 'Y Combinator',
  hostedBy: 'vendor',
  role: 'job-board',
  pages: {
    // The postings are a job board's; the application starts with the profile and the account.
    patterns: ['*://www.workatastartup.com/application*', '*://account.ycombinator.com/*workatastartup.com*'],
    examples: [
      'https://www.workatastartup.com/application?signup_job_id=76499',
      'https://www.workatastartup.com/application/personal',
      'https://account.ycombinator.com/authenticate?continue=https%3A%2F%2Fwww.workatastartup.com%2F',
    ],
    counterExamples: ['https://www.workatastartup.com/jobs/1', 'https://www.ycombinator.com/companies'],
    extract: ['[?&](?:signup_job_id|job)=(?<job>\\d+)'],
    sources: [
      listed,
      'public code index record 70521967128',
      'public code index record 54750311503',
      'public code index record 66678340553',
    ],
    asOf: null,
  },
  fingerprints: {
    // Its postings, which the addresses above leave to the board, are told by the part that draws them.
    selectors: ['[id^="WaasShowJobPage-react-component"]', '[id^="WaasShowJobsPage-react-component"]'],
    sources: [
      'https://github.com/ever-jobs/ever-jobs/tree/20079a64e123b6069b04e7eeee487e3355ca526d/packages/plugins/source-ats-workatastartup/__tests__/fixtures',
    ],
    asOf: '2026-08-21',
  },
  kinds: [
    { kind: 'login', path: '/authenticate' },
    { kind: 'form', path: '^/application' },
  ],
  support: {
    policy: 'unknown',
    looked: '2026-11-28',
    channels: [
      {
        // Named for requests about one's data; whether it helps with applications is not said.
        kind: 'email',
        value: 'workatastartup@ycombinator.com',
        purpose: 'privacy',
        audience: 'applicants',
        status: 'undated',
        sources: [privacy],
        asOf: null,
      },
    ],
    sources: [listed, privacy],
    asOf: null,
  },
} satisfies Vendor;
