import type { Vendor } from '../vendor.ts';

const password = 'https://knowledge.jobtrain.co.uk/jobseeker/i-have-forgotten-my-password';
const files = 'https://knowledge.jobtrain.co.uk/jobseeker/uploading-documents';

export default {
  id: 'jobtrain',
  name: 'Jobtrain',
  company: 'Jobtrain',
  hostedBy: 'vendor',
  role: 'ats',
  pages: {
    patterns: [
      '*://www.jobtrain.co.uk/*/Job/*',
      '*://www.jobtrain.co.uk/*/job/*',
      '*://www.jobtrain.co.uk/*/Home/*',
      '*://www.jobtrain.co.uk/*/home/*',
      '*://www.jobtrain.co.uk/*/Application/*',
      '*://www.jobtrain.co.uk/*/Account/*',
      '*://www.jobtrain.co.uk/*/client/*',
    ],
    examples: [
      'https://www.jobtrain.co.uk/crossreach/Home/Job',
      'https://www.jobtrain.co.uk/crossreach/Job/JobDetail?JobId=14496',
      'https://www.jobtrain.co.uk/crossreach/Application/Personal?Jobid=14496&section=1&Stage=1',
    ],
    counterExamples: [
      'https://www.jobtrain.co.uk',
      'https://www.jobtrain.co.uk/',
      'https://knowledge.jobtrain.co.uk/jobseeker/i-have-forgotten-my-password',
      'https://clientsupport.jobtrain.co.uk/',
    ],
    extract: [
      'jobtrain\\.co\\.uk/(?<employer>[^/?#]+)/.*[?&]JobId=(?<job>\\d+)',
      'jobtrain\\.co\\.uk/(?<employer>[^/?#]+)/',
    ],
    sources: [
      'https://github.com/ever-jobs/ever-jobs/tree/20079a64e123b6069b04e7eeee487e3355ca526d/packages/plugins/source-ats-jobtrain/src',
      'public code index record 71006242962',
      'public code index record 43456098609',
    ],
    asOf: '2026-08-21',
  },
  kinds: [
    { kind: 'login', path: '/Account/LogIn' },
    { kind: 'form', path: '/Application/' },
    { kind: 'posting', path: '/Job/JobDetail' },
  ],
  failures: [
    {
      selector: null,
      text: 'invalid username or password',
      kind: 'access',
      sources: ['public code index record 53507540687'],
      asOf: null,
    },
  ],
  limits: [
    {
      what: 'advice',
      about: 'access',
      text: 'Resetting a password takes a link and then a security code, in two mails. Only the newest code works; look in the spam folder for both.',
      sources: [password],
      asOf: null,
    },
    {
      what: 'advice',
      about: 'upload',
      text: 'Files are checked before they are taken, which can take a moment. Use a PDF or Word file without a password and under 1 MB.',
      sources: [files],
      asOf: null,
    },
  ],
  support: {
    policy: 'supports-applicants',
    channels: [
      {
        // The page sends applicants to Jobtrain's support team by a link of its own; no address is printed.
        kind: 'help',
        value: password,
        purpose: 'technical-support',
        audience: 'applicants',
        status: 'undated',
        sources: [password, files],
        asOf: null,
      },
    ],
    sources: [password, files],
    asOf: null,
  },
} satisfies Vendor;
