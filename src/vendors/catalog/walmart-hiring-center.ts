import type { Vendor } from '../vendor.ts';

const help = 'https://hiringcenter.walmartstores.com/OnlineHiringCenter/welcomeAction.do?show=help';
const source = { sources: [help], asOf: null };

export default {
  id: 'walmart-hiring-center',
  name: 'Walmart Hiring Center',
  company: 'Walmart',
  hostedBy: 'employer',
  role: 'ats',
  pages: {
    patterns: ['*://hiringcenter.walmartstores.com/*'],
    examples: ['https://hiringcenter.walmartstores.com/OnlineHiringCenter/welcomeAction.do'],
    ...source,
  },
  failures: [
    {
      selector: null,
      text: 'ssn you have entered is not valid for your user name',
      kind: 'access',
      ...source,
    },
    {
      selector: null,
      text: 'connection with the server needs to be reestablished',
      kind: 'session',
      ...source,
    },
  ],
  support: {
    policy: 'unknown',
    looked: '2026-11-28',
    channels: [
      {
        kind: 'help',
        value: help,
        purpose: 'technical-support',
        audience: 'applicants',
        status: 'outdated',
        ...source,
      },
    ],
    ...source,
  },
} satisfies Vendor;
