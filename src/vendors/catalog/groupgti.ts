import type { Vendor } from '../vendor.ts';

const sources = [
  'https://grssupport.groupgti.com/portal/en/kb/targetrecruit/candidates/applications/making-an-application',
  'public code index record 23461738262',
  'public code index record 2652538779',
  'public code index record 56942255669',
];

const contact = 'https://grssupport.groupgti.com/portal/en/kb/articles/how-to-register-31-7-2020';

export default {
  id: 'groupgti',
  name: 'GroupGTI',
  company: null,
  hostedBy: 'vendor',
  role: 'ats',
  pages: {
    patterns: ['*://*.groupgti.com/*'],
    except: [
      '*://groupgti.com/*',
      '*://www.groupgti.com/*',
      '*://grssupport.groupgti.com/*',
      '*://*.testing.groupgti.com/*',
    ],
    examples: [
      'https://hsbcearlycareers.groupgti.com/relationship-management---graduate---uk-london/524/viewdetails',
      'https://hsbcearlycareers.groupgti.com/account/register',
    ],
    counterExamples: [
      'https://grssupport.groupgti.com/portal/en/kb/targetrecruit/candidates/applications/making-an-application',
      'https://todo.testing.groupgti.com/',
      'https://www.groupgti.com/',
    ],
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
  limits: [
    {
      what: 'advice',
      about: 'any',
      text: 'A started application waits under “Your Application(s)”: open it there and choose “Continue your application”. It can be sent once every mandatory section is complete.',
      sources: [
        'https://grssupport.groupgti.com/portal/en/kb/targetrecruit/candidates/applications/making-an-application',
      ],
      asOf: null,
    },
    {
      // The page itself is about registering; the way to technical support is printed below it.
      what: 'advice',
      about: 'any',
      text: 'While you are signed in, “Help” and then “Contact us” reaches the technical support of the system: choose “Technical problem”.',
      sources: [contact],
      asOf: null,
    },
  ],
  support: {
    policy: 'supports-applicants',
    looked: '2026-11-28',
    channels: [
      {
        kind: 'help',
        value:
          'https://grssupport.groupgti.com/portal/en/kb/targetrecruit/candidates/applications/making-an-application',
        purpose: 'technical-support',
        audience: 'applicants',
        status: 'undated',
        sources: [
          'https://grssupport.groupgti.com/portal/en/kb/targetrecruit/candidates/applications/making-an-application',
        ],
        asOf: null,
      },
    ],
    sources: [
      contact,
      'https://grssupport.groupgti.com/portal/en/kb/targetrecruit/candidates/applications/making-an-application',
    ],
    asOf: null,
  },
} satisfies Vendor;
