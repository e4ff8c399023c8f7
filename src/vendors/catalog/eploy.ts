import type { Vendor } from '../vendor.ts';

const sources = [
  'https://github.com/ever-jobs/ever-jobs/tree/20079a64e123b6069b04e7eeee487e3355ca526d/packages/plugins/source-ats-eploy/src',
];

const candidates =
  'https://candidatesupport.eploy.co.uk/hc/en-gb/articles/16985266568605-Data-Privacy-Withdraw-your-Personal-Data';

export default {
  id: 'eploy',
  name: 'Eploy',
  company: null,
  hostedBy: 'vendor',
  role: 'ats',
  pages: {
    // Most customers have it on their own domain, where the form of the address alone proves too little.
    patterns: ['*://*.eploy.net/*'],
    except: ['*://eploy.net/*', '*://www.eploy.net/*'],
    examples: [
      'https://customerweb.eploy.net/vacancies/1234/engineer.html',
      'https://customerweb.eploy.net/',
    ],
    counterExamples: ['https://www.eploy.co.uk', 'https://www.eploy.net/'],
    extract: ['//(?!www\\.)(?<employer>[^./]+)\\.eploy\\.net(?:/vacancies/(?<job>\\d+))?'],
    sources,
    asOf: '2026-08-21',
  },
  kinds: [{ kind: 'posting', path: '^/vacancies/\\d+' }],
  limits: [
    {
      what: 'advice',
      about: 'access',
      text: 'Whoever registered with Facebook, Google or LinkedIn has no password here: use the same button to sign in.',
      sources: ['https://support.eploy.co.uk/hc/en-gb/articles/360007148037-Registering-as-a-Candidate'],
      asOf: null,
    },
  ],
  support: {
    policy: 'self-service',
    looked: '2026-11-28',
    channels: [
      {
        kind: 'help',
        value: 'https://candidatesupport.eploy.co.uk/hc/en-gb',
        purpose: 'technical-support',
        audience: 'applicants',
        status: 'undated',
        sources: [candidates],
        asOf: null,
      },
    ],
    sources: [candidates],
    asOf: null,
  },
} satisfies Vendor;
