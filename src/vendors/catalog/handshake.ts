import type { Vendor } from '../vendor.ts';

const unitedKingdom = 'https://www.joinhandshake.co.uk/privacy-policy';

export default {
  id: 'handshake',
  name: 'Handshake',
  company: 'Handshake',
  hostedBy: 'vendor',
  role: 'campus',
  pages: {
    patterns: [
      '*://app.joinhandshake.com/jobs/*',
      '*://app.joinhandshake.com/stu/jobs/*',
      '*://*.joinhandshake.com/stu/jobs/*',
      '*://*.joinhandshake.com/jobs/*',
      '*://*.joinhandshake.com/job-search/*',
      '*://*.joinhandshake.co.uk/stu/jobs/*',
      '*://*.joinhandshake.co.uk/jobs/*',
      '*://*.joinhandshake.co.uk/job-search/*',
    ],
    except: [
      '*://joinhandshake.com/*',
      '*://www.joinhandshake.com/*',
      '*://support.joinhandshake.com/*',
      '*://joinhandshake.co.uk/*',
      '*://www.joinhandshake.co.uk/*',
    ],
    examples: [
      'https://app.joinhandshake.com/jobs/9876543',
      'https://globex-university.joinhandshake.com/stu/jobs/9876543',
      'https://app.joinhandshake.com/job-search/9876543?page=1',
      'https://app.joinhandshake.co.uk/job-search/9876543',
    ],
    counterExamples: [
      'https://joinhandshake.com/',
      'https://joinhandshake.com/careers/open-roles/',
      'https://support.joinhandshake.com/hc/en-us',
      unitedKingdom,
    ],
    extract: ['/(?:jobs|job-search)/(?<job>\\d+)'],
    sources: [
      'https://support.joinhandshake.com/hc/en-us/articles/360005683414-Reset-the-Password-for-a-Student-Account-in-Handshake',
      unitedKingdom,
      'public code index record 17717679730',
      'public code index record 61416653350',
      'public code index record 71368484487',
      'public code index record 67290484574',
      'public code index record 52014779716',
    ],
    asOf: null,
  },
  limits: [
    {
      what: 'advice',
      about: 'any',
      text: 'A job with “Apply Externally” is sent on the employer’s own site, which Handshake cannot see: what fails there is a matter for the employer.',
      sources: ['https://support.joinhandshake.com/hc/en-us/articles/360043604173-Jobs-Apply-Externally'],
      asOf: null,
    },
  ],
  support: {
    policy: 'self-service',
    channels: [
      {
        kind: 'help',
        value: 'https://support.joinhandshake.com/hc/en-us',
        checked: '2026-07-19',
        purpose: 'technical-support',
        audience: 'applicants',
        status: 'single-source',
        sources: [
          // A public record of the vendor's own pages, with its day.
          'https://github.com/api-evangelist/handshake/blob/34b72603e1ba5c386216961024d302355228622e/apis.yml',
          'https://support.joinhandshake.com/hc/en-us/articles/360005683414-Reset-the-Password-for-a-Student-Account-in-Handshake',
          'https://support.joinhandshake.com/hc/en-us/articles/4857605901847-Why-can-t-I-access-my-employer-account-in-Handshake',
        ],
        asOf: '2026-07-19',
      },
    ],
    sources: [
      'https://support.joinhandshake.com/hc/en-us/articles/360005683414-Reset-the-Password-for-a-Student-Account-in-Handshake',
    ],
    asOf: null,
  },
} satisfies Vendor;
