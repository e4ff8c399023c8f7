import type { Vendor } from '../vendor.ts';

const faq = 'https://academicjobsonline.org/ajo/faqs/0/10';
const guide = 'https://academicjobsonline.org/help/academicjobs/userdoc/link/app-faq.html';
const signIn = 'https://academicjobsonline.org/ajo/login/ja';

export default {
  id: 'academicjobsonline',
  name: 'AcademicJobsOnline',
  company: null,
  hostedBy: 'vendor',
  role: 'ats',
  pages: {
    // Writers of references and employers' staff sign in on the same host.
    patterns: [
      '*://*.academicjobsonline.org/ajo/jobs*',
      '*://academicjobsonline.org/ajo/login/ja*',
      '*://academicprogramsonline.org/ajo/jobs*',
      '*://academicprogramsonline.org/ajo/login/ja*',
    ],
    examples: [
      'https://www.academicjobsonline.org/ajo/jobs/1',
      'https://academicjobsonline.org/ajo/jobs/31245',
      'https://academicjobsonline.org/ajo/jobs/31245/apply',
      'https://academicjobsonline.org/ajo/login/ja',
    ],
    counterExamples: [
      'https://academicjobsonline.org/ajo/faqs/0/10',
      'https://academicjobsonline.org/help/academicjobs/userdoc/link/app-faq.html',
      'https://academicjobsonline.org/ajo/login/rw',
    ],
    extract: ['/ajo/jobs/(?<job>\\d+)'],
    sources: [
      'public code index record 62911636581',
      'public code index record 67343712852',
      'https://academicjobsonline.org/ajo/login/ja',
    ],
    asOf: null,
  },
  kinds: [
    { kind: 'login', path: '/login/ja' },
    { kind: 'form', path: '/jobs/\\d+/apply' },
    { kind: 'posting', path: '/jobs/\\d+' },
  ],
  limits: [
    {
      what: 'advice',
      about: 'state',
      text: 'The Status page shows which letters and files an employer can see. Look there before you ask anybody.',
      sources: [faq, guide],
      asOf: null,
    },
    {
      what: 'advice',
      about: 'access',
      text: 'Mails about the account, to you and to your references, often end up in the spam folder. With a changed address, sign in with the old one and change it there.',
      sources: [signIn],
      asOf: null,
    },
    {
      what: 'advice',
      about: 'any',
      text: 'The contact address in a posting is the department’s, not the site’s.',
      sources: ['http://academicprogramsonline.org/help/academicjobs/userdoc/manager/start.html'],
      asOf: null,
    },
  ],
  support: {
    policy: 'self-service',
    channels: [
      {
        kind: 'help',
        value: 'https://academicjobsonline.org/ajo/faqs',
        purpose: 'technical-support',
        audience: 'applicants',
        status: 'undated',
        sources: [faq, guide, signIn],
        asOf: null,
      },
    ],
    sources: [guide, faq],
    asOf: null,
  },
} satisfies Vendor;
