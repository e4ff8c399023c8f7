import type { Vendor } from '../vendor.ts';

const guide = 'https://www.ascendify.com/help-user-guide';

export default {
  id: 'ascendify',
  name: 'Ascendify',
  company: 'Ascendify',
  hostedBy: 'vendor',
  role: 'ats',
  pages: {
    patterns: ['*://talent.ascendify.com/*'],
    examples: ['https://talent.ascendify.com/careers'],
    sources: [
      'https://github.com/demircancelebi/whoishiring/blob/3a9614685d036454485ded779e7214a45ba6fa19/server/stories/July2017.html',
      'public code index record 28394473657',
    ],
    asOf: null,
  },
  fingerprints: {
    // Career sites on employers' domains fetch their job list from here.
    assets: ['backend.ascendify.com'],
    selectors: ['.asc-job-public-header .asc-job-public-stats'],
    sources: ['public code index record 10613213057'],
    asOf: null,
  },
  limits: [
    { what: 'browsers', names: ['Edge', 'Firefox', 'Chrome', 'Safari'], sources: [guide], asOf: null },
    {
      what: 'advice',
      about: 'access',
      text: 'Allow cookies and use an ordinary window: signing in does not work in private or incognito windows.',
      sources: [guide],
      asOf: null,
    },
    {
      what: 'advice',
      about: 'system',
      text: 'Clear the browser cache: old stored data can keep the site from working.',
      sources: [guide],
      asOf: null,
    },
  ],
  support: {
    // By its service terms the vendor helps applicants itself only where the employer has paid for that.
    policy: 'unknown',
    looked: '2026-11-28',
    channels: [
      {
        kind: 'help',
        value: guide,
        purpose: 'technical-support',
        // It speaks of "your applicants": it is written for the employers.
        audience: 'customers',
        hours: 'usually the same day',
        status: 'undated',
        sources: [guide],
        asOf: null,
      },
    ],
    sources: [guide, 'https://www.ascendify.com/sla'],
    asOf: null,
  },
} satisfies Vendor;
