import type { Vendor } from '../vendor.ts';

const faq = [
  'https://strathvacancies.engageats.co.uk/V2/UserControls/FAQ',
  'https://arkcareers.engageats.co.uk/V2/UserControls/FAQ',
];
const pages = [...faq, 'public code index record 71377605038', 'public code index record 16973272305'];

export default {
  id: 'engage-ats',
  name: 'Engage ATS',
  company: null,
  hostedBy: 'vendor',
  role: 'ats',
  pages: {
    patterns: ['*://*.engageats.co.uk/*'],
    except: ['*://engageats.co.uk/*', '*://www.engageats.co.uk/*'],
    // Universities keep the paths on hosts of their own.
    urlSignatures: [
      { query: 'enc', path: '^/V2/Vacancy/Index$' },
      { query: 'enc', path: '^/LoginV2\\.aspx$' },
      { path: '^/V2/UserControls/FAQ$' },
    ],
    examples: [
      'https://arkcareers.engageats.co.uk/V2/Vacancy/Index?enc=TOKEN',
      'https://strathvacancies.engageats.co.uk/V2/UserControls/FAQ',
      'https://jobs.lse.ac.uk/V2/Vacancy/Index?enc=TOKEN',
      'https://recruitmentbromley.engageats.co.uk/',
    ],
    extract: ['//(?:www\\.)?(?<employer>[^./]+)\\.engageats\\.co\\.uk'],
    sources: pages,
    asOf: null,
  },
  fingerprints: {
    assets: ['engageats.co.uk'],
    selectors: ['#LoginCtrl_LoginCtrl_Login1_UserName'],
    sources: ['public code index record 16973272305'],
    asOf: null,
  },
  kinds: [
    { kind: 'login', path: '^/(?:V2/Login|LoginV2\\.aspx)(?:[?#/]|$)' },
    { kind: 'login', selector: '#LoginCtrl_LoginCtrl_Login1_UserName' },
    { kind: 'posting', path: '^/V2/Vacancy/Index' },
  ],
  limits: [
    {
      what: 'advice',
      about: 'session',
      text: 'The site signs you out after 45 or 60 minutes, depending on the employer. Write long answers elsewhere, paste them in and save often.',
      sources: faq,
      asOf: null,
    },
    {
      what: 'advice',
      about: 'access',
      text: 'The FAQ page of the same site says whom to ask to unlock an account: it differs from employer to employer.',
      sources: [...faq, 'https://recruitmentbromley.engageats.co.uk/V2/UserControls/FAQ'],
      asOf: null,
    },
  ],
  support: {
    policy: 'self-service',
    channels: [
      {
        kind: 'help',
        value: null,
        at: '/V2/UserControls/FAQ',
        purpose: 'technical-support',
        audience: 'applicants',
        status: 'undated',
        sources: faq,
        asOf: null,
      },
    ],
    sources: faq,
    asOf: null,
  },
} satisfies Vendor;
