import type { Vendor } from '../vendor.ts';

const formDrafts =
  'https://support.exacthire.com/applicant-how-to-access-and-complete-an-incomplete-application';

export default {
  id: 'exacthire',
  name: 'ExactHire',
  company: 'ExactHire',
  aliases: ['HireCentric'],
  hostedBy: 'vendor',
  role: 'ats',
  pages: {
    patterns: ['*://*.hirecentric.com/*', '*://*.myexacthire.com/*'],
    except: [
      '*://hirecentric.com/*',
      '*://www.hirecentric.com/*',
      '*://myexacthire.com/*',
      '*://www.myexacthire.com/*',
    ],
    examples: [
      'https://aflcio.hirecentric.com/jobsearch/',
      'https://aflcio.hirecentric.com/jobs/230695.html',
      'http://eckerd.myexacthire.com/searchjobs.php',
    ],
    counterExamples: [
      'https://www.exacthire.com/',
      'https://support.exacthire.com/edit-an-applicants-contact-information',
    ],
    extract: [
      '//(?!www\\.)(?<employer>[^./]+)\\.(?:hirecentric|myexacthire)\\.com(?:/jobs/(?<job>[\\d-]+)\\.html)?',
    ],
    sources: [
      'https://github.com/ever-jobs/ever-jobs/tree/20079a64e123b6069b04e7eeee487e3355ca526d/packages/plugins/source-ats-exacthire/src',
      'public code index record 40825607130',
    ],
    asOf: '2026-08-21',
  },
  kinds: [{ kind: 'posting', path: '/jobs/[\\d-]+\\.html' }],
  limits: [
    {
      what: 'advice',
      about: 'session',
      text: 'An unfinished application is kept. “My Account” at the foot of the jobs page sends a code by mail or text message; then go on with “Continue”.',
      sources: [formDrafts],
      asOf: null,
    },
    {
      what: 'advice',
      about: 'access',
      text: 'The code that proves your account is valid for ten minutes; ask for a new one when it has run out.',
      sources: [formDrafts],
      asOf: null,
    },
  ],
  support: {
    policy: 'sends-to-employer',
    channels: [
      {
        kind: 'help',
        value: formDrafts,
        purpose: 'technical-support',
        audience: 'applicants',
        status: 'undated',
        sources: [formDrafts],
        asOf: null,
      },
    ],
    sources: ['https://support.exacthire.com/edit-an-applicants-contact-information', formDrafts],
    asOf: null,
  },
} satisfies Vendor;
