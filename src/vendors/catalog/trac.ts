import type { Vendor } from '../vendor.ts';

const support = 'https://apps.trac.jobs/support';
const trust = 'https://recruitment.nottshc.nhs.uk/recruitment-submitting-your-application';

export default {
  id: 'trac',
  name: 'Trac',
  company: 'Civica UK Ltd',
  hostedBy: 'vendor',
  role: 'ats',
  pages: {
    patterns: ['*://apps.trac.jobs/*', '*://apply.trac.jobs/*', '*://www.trac.jobs/*', '*://trac.jobs/*'],
    tenants: 'none',
    examples: [
      'https://apps.trac.jobs/job-advert/7820723',
      'https://apps.trac.jobs/login',
      'https://www.trac.jobs/',
    ],
    // Recruiters work on the third host.
    counterExamples: ['https://admin.trac.jobs/privacy-notice'],
    extract: ['/(?:job-advert|vacancy)/(?<job>\\d+)'],
    sources: [support, 'public code index record 59734664156', 'public code index record 70334055860'],
    asOf: null,
  },
  kinds: [
    { kind: 'login', path: '^/login' },
    { kind: 'posting', path: '/(?:job-advert|vacancy)/\\d+' },
  ],
  limits: [
    {
      what: 'advice',
      about: 'access',
      text: 'Signing in needs a one-time passcode that comes by e-mail. Look in the spam folder, on a computer, and use an address that you can always read.',
      sources: ['https://apps.trac.jobs/support?set-locale=en-gb'],
      asOf: null,
    },
    {
      what: 'advice',
      about: 'state',
      text: 'A mistake in a form you have already sent can only be put right by the recruitment team named on the advert, not by Trac.',
      sources: [trust],
      asOf: null,
    },
  ],
  lastDay: [
    {
      by: 'Nottinghamshire Healthcare',
      what: 'tell-before',
      text: 'Late applications are taken in exceptional circumstances only. If yours may be late, contact the recruitment team of the advert before the closing date; popular posts close early.',
      sources: ['https://recruitment.nottshc.nhs.uk/recruitment-submitting-your-application'],
      asOf: null,
    },
  ],
  support: {
    policy: 'supports-applicants',
    channels: [
      {
        kind: 'form',
        value: support,
        purpose: 'technical-support',
        audience: 'applicants',
        status: 'undated',
        sources: ['https://apps.trac.jobs/support?_ts=1'],
        asOf: null,
      },
    ],
    sources: ['https://apps.trac.jobs/support?_ts=1', trust],
    asOf: null,
  },
} satisfies Vendor;
