import type { Vendor } from '../vendor.ts';

const help = 'https://hiringcenter.walmartstores.com/OnlineHiringCenter/welcomeAction.do?show=help';
const source = { sources: [help], asOf: null };

export default {
  id: 'walmart-hiring-center',
  name: 'Walmart Hiring Center',
  company: 'Walmart',
  runBy: 'employer',
  role: 'ats',
  pages: {
    patterns: ['*://hiringcenter.walmartstores.com/*'],
    examples: ['https://hiringcenter.walmartstores.com/OnlineHiringCenter/welcomeAction.do'],
    ...source,
  },
  failures: [
    {
      selector: null,
      saying: 'ssn you have entered is not valid for your user name',
      means: 'access',
      ...source,
    },
    {
      selector: null,
      saying: 'connection with the server needs to be reestablished',
      means: 'session',
      ...source,
    },
  ],
  support: {
    policy: 'self-service',
    channels: [{ kind: 'help', value: help, purpose: 'technical-support', status: 'undated', ...source }],
    ...source,
  },
} satisfies Vendor;
