import type { Vendor } from '../vendor.ts';

const login = 'https://westerncapegov.erecruit.co.za/candidateapp/Content/FAQ-s_-_Login_Difficulties';
const profile = 'https://shoprite.graduate.erecruit.co.za/candidateapp/Content/FAQ-s_-_Manage_Profile';
const other = 'https://westerncapegov.interns.erecruit.co.za/candidateapp/Content/FAQ-s_-_Manage_Profile';
const customer = 'https://westerncape.gov.za/jobs-how-apply';

export default {
  id: 'erecruit-za',
  name: 'eRecruit (South Africa)',
  company: null,
  hostedBy: 'vendor',
  role: 'ats',
  pages: {
    // The help pages were read on the older hosts under co.za; postings of today are linked under erecruit.co.
    patterns: ['*://*.erecruit.co/candidateapp/*', '*://*.erecruit.co.za/candidateapp/*'],
    examples: [
      profile,
      'https://globex.erecruit.co/candidateapp/Jobs/View/GLO260923-2',
      'https://globex.erecruit.co/candidateapp/Jobs/Browse',
    ],
    counterExamples: ['https://www.erecruit.co/', 'https://www.erecruit.co.za/'],
    extract: [
      '//(?<employer>[^./]+)\\.(?:[^./]+\\.)?erecruit\\.co(?:\\.za)?/candidateapp(?:/[Jj]obs/[Vv]iew/(?<job>[^/?#]+))?',
    ],
    sources: [
      login,
      profile,
      other,
      'public code index record 71652598929',
      'public code index record 70794025883',
    ],
    asOf: null,
  },
  kinds: [
    { kind: 'posting', path: '/[Jj]obs/[Vv]iew/' },
    { kind: 'login', path: '/candidateapp/[Ll]ogin' },
  ],
  limits: [
    {
      what: 'advice',
      about: 'access',
      text: 'After “Sign In”, “Reset Password / Email” sends a link that works for 12 hours. The same page helps when the system says that your e-mail address or ID number exists already.',
      sources: [login, other],
      asOf: null,
    },
    {
      what: 'advice',
      about: 'input',
      text: 'If the profile cannot be saved, complete every required field of the step and keep each document under the size named below its field. Then sign out, or try another browser.',
      sources: [profile, other],
      asOf: null,
    },
  ],
  support: {
    policy: 'supports-applicants',
    looked: '2026-11-28',
    channels: [
      {
        // Two different telephone numbers are printed beside it, so neither is here.
        kind: 'email',
        value: 'candidates@erecruit.co.za',
        purpose: 'technical-support',
        audience: 'applicants',
        status: 'verified',
        sources: [login, customer],
        asOf: null,
      },
      {
        kind: 'help',
        value: null,
        at: '/candidateapp/Content/FAQ-s_-_Manage_Profile',
        purpose: 'technical-support',
        audience: 'applicants',
        status: 'undated',
        sources: [profile, other],
        asOf: null,
      },
    ],
    sources: [login, customer],
    asOf: null,
  },
} satisfies Vendor;
