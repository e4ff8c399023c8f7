import type { Vendor } from '../vendor.ts';

const sources = [
  'public code index record 23461738262',
  'public code index record 2652538779',
  'public code index record 56942255669',
];

export default {
  id: 'groupgti',
  name: 'GroupGTI',
  company: null,
  hostedBy: 'vendor',
  role: 'ats',
  pages: {
    patterns: ['*://*.groupgti.com/*'],
    except: ['*://groupgti.com/*', '*://www.groupgti.com/*', '*://*.testing.groupgti.com/*'],
    examples: [
      'https://hsbcearlycareers.groupgti.com/relationship-management---graduate---uk-london/524/viewdetails',
      'https://hsbcearlycareers.groupgti.com/account/register',
    ],
    counterExamples: ['https://todo.testing.groupgti.com/', 'https://www.groupgti.com/'],
    extract: [
      '//(?!www\\.)(?<employer>[^./]+?)(?:earlycareers)?\\.groupgti\\.com(?:/[^/?#]+/(?<job>\\d+)/(?:viewdetails|apply))?',
    ],
    sources,
    asOf: null,
  },
  kinds: [
    { kind: 'login', path: '^/account/' },
    { kind: 'form', path: '/\\d+/apply' },
    { kind: 'posting', path: '/\\d+/viewdetails' },
  ],
  support: { policy: 'unknown', channels: [], sources, asOf: null },
} satisfies Vendor;
