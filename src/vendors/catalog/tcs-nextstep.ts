import type { Vendor } from '../vendor.ts';

const drive = 'https://tcs.com/careers/india/tcs-mba-hr-off-campus-hiring';
const hiring = 'https://www.tcs.com/careers/tcs-smart-hiring';
const faq = 'https://campuscommune.tcs.com/en-in/intro/view_blog/tcs-off-campus-drive-2017-faqs';

export default {
  id: 'tcs-nextstep',
  name: 'TCS NextStep',
  company: 'Tata Consultancy Services',
  identity: { sources: [drive], asOf: '2025-04-03' },
  hostedBy: 'employer',
  role: 'ats',
  pages: {
    patterns: ['*://nextstep.tcs.com/*'],
    examples: ['https://nextstep.tcs.com/campus/#/', 'https://nextstep.tcs.com/'],
    counterExamples: [hiring, faq],
    sources: [hiring, faq, drive],
    asOf: '2022-02-28',
  },
  limits: [
    {
      what: 'lock',
      minutes: 240,
      tries: 3,
      sources: [drive],
      asOf: '2025-04-03',
    },
    {
      what: 'advice',
      about: 'access',
      text: 'After three wrong one-time codes the account is locked for four hours; two more wrong ones lock it until the next day.',
      sources: [drive],
      asOf: '2025-04-03',
    },
    {
      what: 'advice',
      about: 'state',
      text: 'A form that is filled in is not yet an application: sign out, sign in again and press “Apply For Drive”. If it is missing, see whether you registered under BPS instead of IT.',
      sources: [drive, hiring],
      asOf: '2025-04-03',
    },
    {
      what: 'advice',
      about: 'any',
      text: 'Use a computer, clear the cookies of this site, and take a current Chrome.',
      sources: [drive],
      asOf: '2025-04-03',
    },
  ],
  support: {
    policy: 'self-service',
    looked: '2026-11-28',
    channels: [
      {
        kind: 'help',
        value: drive,
        // The day that the page itself carries.
        checked: '2025-04-03',
        purpose: 'technical-support',
        audience: 'applicants',
        status: 'single-source',
        sources: [drive],
        asOf: '2025-04-03',
      },
    ],
    sources: [drive, hiring],
    asOf: '2025-04-03',
  },
} satisfies Vendor;
