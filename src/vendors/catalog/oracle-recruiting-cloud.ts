import type { Vendor } from '../vendor.ts';

const notes = 'https://github.com/KaranDhamiSac/JobScript';
const noted = { sources: [notes], asOf: '2026-10-04' };

export default {
  id: 'oracle-recruiting-cloud',
  name: 'Oracle Recruiting',
  company: 'Oracle Corporation',
  aliases: ['Oracle Recruiting Cloud', 'Oracle HCM Cloud', 'Oracle Candidate Experience'],
  hostedBy: 'vendor',
  role: 'ats',
  pages: {
    // The same hosts serve payroll, purchasing and all else of Oracle Fusion, under /fscmUI/ and /hcmUI/faces/.
    patterns: [
      '*://*.oraclecloud.com/hcmUI/CandidateExperience/*',
      '*://*.oraclecloud.eu/hcmUI/CandidateExperience/*',
    ],
    urlSignatures: [
      { path: '^/hcmUI/CandidateExperience/' },
      { fragment: '^#[a-z]{2}(?:-[A-Z]{2,4})?/sites/[^/]+/' },
      { path: '^/[a-z]{2}(?:-[a-z]{2,4})?/sites/[^/]+/(?:job|jobs|requisitions|my-profile)(?:/|$)' },
    ],
    examples: [
      'https://eeho.fa.us2.oraclecloud.com/hcmUI/CandidateExperience/en/sites/CX_1/job/100001',
      'https://eeho.fa.us2.oraclecloud.com/hcmUI/CandidateExperience/en/sites/CX_1/job/100001/apply/email',
      'https://careers.oracle.com/en/sites/jobsearch/job/100001',
    ],
    counterExamples: [
      'https://fa-globex-saasfaprod1.fa.ocs.oraclecloud.com/fscmUI/faces/FuseWelcome',
      'https://eeho.fa.us2.oraclecloud.com/hcmUI/faces/FndOverview',
      'https://eeho.login.us2.oraclecloud.com/oam/server/obrareq.cgi',
      'https://www.oracle.com/human-capital-management/recruiting/',
    ],
    // The host is the code of a data centre, never the employer; only some sites carry a readable name.
    extract: [
      '/sites/(?!CX(?:_|/|\\?|$)|jobsearch)(?<employer>[^/?#]+)/(?:job|requisitions/preview|jobs/preview)/(?<job>\\w+)',
      '/(?:job|requisitions/preview|jobs/preview)/(?<job>\\w+)',
      '/sites/(?!CX(?:_|/|\\?|$)|jobsearch)(?<employer>[^/?#]+)',
    ],
    sources: [
      notes,
      'https://github.com/colophon-group/jobseek/blob/1763b11f93852716cc0088af5a90041a7148b57d/apps/crawler/src/core/monitors/oracle_hcm.py',
      'public code index record 56925166704',
    ],
    asOf: '2026-10-04',
  },
  fingerprints: {
    assets: ['static.oracle.com/cdn/fa/oj-hcm-ce'],
    selectors: [
      'link[href*="/hcmUI/CandExpStatic/"]',
      'script[src*="/hcmUI/CandExpStatic/"]',
      'link[href*="/hcmRestApi/CandidateExperience/"]',
      'script[src*="/oj-hcm-ce/"]',
      'apply-flow-header',
      'quick-email-verification-form',
      '.apply-flow-pagination__button',
    ],
    ...noted,
  },
  kinds: [
    { kind: 'login', selector: '#pin-code-1' },
    { kind: 'form', selector: 'apply-flow-header, .apply-flow-pagination__button' },
    { kind: 'form', path: '/apply(?:/|$)' },
    { kind: 'posting', path: '/(?:job|requisitions/preview|jobs/preview)/\\w+' },
  ],
  failures: [
    { selector: '.input-row--invalid, .input-row__validation', text: null, kind: 'input', ...noted },
    { selector: null, text: 'fields to fix', kind: 'input', ...noted },
    // Asks whether to end the session or to go on; the form is still there.
    { selector: 'session-expire', text: null, kind: 'session', ...noted },
  ],
  ignore: [
    // The chat window that many sites keep hidden in the page.
    { selector: '[id^="oda-chat-"]', text: null, ...noted },
  ],
  confirmations: [{ selector: null, text: 'thank you for your job application', ...noted }],
  limits: [
    { what: 'lock', minutes: 30, tries: 5, ...noted },
    {
      what: 'advice',
      about: 'access',
      text: 'No account is needed: you get a code of six digits by e-mail or phone. After five wrong codes you have to wait about half an hour.',
      ...noted,
    },
    {
      what: 'advice',
      about: 'access',
      text: 'If your date of birth or last name is not accepted, wait half an hour after the fourth try, or use “create a new profile”.',
      sources: [
        'https://docs.oracle.com/en/cloud/saas/readiness/hcm/24c/recr-24c/24C-recruiting-wn-f32998.htm',
      ],
      asOf: null,
    },
    {
      what: 'advice',
      about: 'access',
      text: 'A phone number that somebody else used earlier can be claimed while it is being verified.',
      sources: [
        'https://docs.oracle.com/en/cloud/saas/talent-management/24b/faimh/enable-candidate-phone-number-reuse.html',
      ],
      asOf: null,
    },
    {
      what: 'advice',
      about: 'input',
      text: 'Reading in a résumé can leave gaps. Open each tile that is marked as needing a fix, and save it.',
      ...noted,
    },
  ],
  support: {
    policy: 'unknown',
    looked: '2026-11-28',
    channels: [],
    sources: ['https://docs.oracle.com/en/cloud/saas/talent-management/', notes],
    asOf: '2026-10-04',
  },
} satisfies Vendor;
