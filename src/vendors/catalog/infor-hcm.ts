import type { Vendor } from '../vendor.ts';

const sources = [
  'public code index record 57927163033',
  'public code index record 40695314020',
  'public code index record 30228833491',
  'public code index record 55797477358',
];
const passwords = 'https://docs.infor.com/ghrtm/2026.x/en-us/ghrtmolh/ghrtmmgrug/coo1585844790567.html';

export default {
  id: 'infor-hcm',
  name: 'Infor HCM',
  company: 'Infor',
  aliases: ['Lawson', 'Infor Global HR', 'Infor CloudSuite HCM'],
  hostedBy: 'vendor',
  role: 'ats',
  pages: {
    // Staff use the same hosts, so the path decides.
    patterns: [
      '*://*.inforcloudsuite.com/hcm/Jobs/*',
      '*://*.inforcloudsuite.com/hcm/CandidateSelfService/*',
    ],
    urlSignatures: [
      { path: '^/hcm/Jobs/form/(?:JobPosting|JobBoard|JobSearch)' },
      { path: '^/hcm/CandidateSelfService/' },
    ],
    examples: [
      'https://css-globex-prd.inforcloudsuite.com/hcm/Jobs/form/JobBoard(HR,EXTERNAL).JobSearchCompositeForm',
      'https://css-globex-prd.inforcloudsuite.com/hcm/Jobs/form/JobPosting%5BJobPostingSet%5D(HR,1234,1).JobPostingDisplay',
      'https://css-globex-prd.inforcloudsuite.com/hcm/CandidateSelfService/controller.servlet',
    ],
    counterExamples: ['https://css-globex-prd.inforcloudsuite.com/sso/SSOServlet', 'https://www.infor.com/'],
    extract: [
      '//(?:css-)?(?<employer>[^./]+?)(?:-[a-z]{3})?\\.inforcloudsuite\\.com(?:.*JobPostingSet(?:%5D|\\])\\([^,]*,(?<job>\\d+))?',
    ],
    sources,
    asOf: null,
  },
  kinds: [
    { kind: 'posting', path: 'JobPostingDisplay' },
    { kind: 'form', path: '/CandidateSelfService/' },
  ],
  limits: [
    {
      what: 'advice',
      about: 'access',
      text: 'Applying needs a registration as a candidate. It is separate from any account for employees of the same organisation.',
      sources: ['public code index record 55797477358'],
      asOf: null,
    },
    {
      what: 'advice',
      about: 'access',
      text: 'If no mail for a new password arrives, the employer can send you its link or a new password from its own side.',
      sources: [passwords],
      asOf: null,
    },
  ],
  support: { policy: 'unknown', looked: '2026-11-28', channels: [], sources, asOf: null },
} satisfies Vendor;
