import type { Vendor } from '../vendor.ts';

const portals = 'https://12twenty.zendesk.com/hc/en-us/articles/4413533596563-How-To-Log-In-to-the-Platform';

export default {
  id: 'twelve-twenty',
  name: '12twenty',
  company: null,
  hostedBy: 'vendor',
  role: 'campus',
  pages: {
    // Every university has a host; its career centre works on .admin, and employers under /hire.
    patterns: ['*://*.12twenty.com/*'],
    except: [
      '*://12twenty.com/*',
      '*://www.12twenty.com/*',
      '*://*.admin.12twenty.com/*',
      '*://*.12twenty.com/hire*',
    ],
    examples: [
      'https://prestigiousburns.12twenty.com/login',
      'https://prestigiousburns.12twenty.com/jobPostings#/jobPostings/index?tab=all',
    ],
    counterExamples: [
      'https://prestigiousburns.admin.12twenty.com/login',
      'https://prestigiousburns.12twenty.com/hire',
      'https://www.12twenty.com/',
      portals,
    ],
    sources: [portals, 'public code index record 56718927346', 'public code index record 57384891291'],
    asOf: null,
  },
  kinds: [{ kind: 'login', path: '^/login' }],
  limits: [
    {
      what: 'advice',
      about: 'access',
      text: 'Students sign in at the address without “.admin” and without “/hire”, and can sign up only once their career centre has made the account: ask there. With the sign-in of your university, its own IT desk resets the password.',
      sources: [
        portals,
        'https://12twenty.zendesk.com/hc/en-us/articles/4413533600275-Changing-Your-Password-on-12Twenty-All-Users',
      ],
      asOf: null,
    },
  ],
  support: { policy: 'unknown', looked: '2026-11-28', channels: [], sources: [portals], asOf: null },
} satisfies Vendor;
