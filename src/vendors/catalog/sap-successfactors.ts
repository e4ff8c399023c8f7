import type { Vendor } from '../vendor.ts';

const notes = 'https://github.com/KaranDhamiSac/JobScript';
const noted = { sources: [notes], asOf: '2026-10-04' };

/** Where applicants sign in and apply. Staff work on the same hosts, under /sf/ and /login. */
// The last one is of the data centers for public bodies and defence of the United States.
const portals = [
  'successfactors.com',
  'successfactors.eu',
  'sapsf.com',
  'sapsf.eu',
  'sapsf.cn',
  'ns2cloud.com',
].flatMap(domain =>
  ['career', 'career?*', 'careers', 'careers?*', 'portalcareer*', 'sfcareer/*'].map(
    path => `*://*.${domain}/${path}`,
  ),
);

export default {
  id: 'sap-successfactors',
  name: 'SAP SuccessFactors',
  company: 'SAP SE',
  aliases: ['SuccessFactors Recruiting', 'Career Site Builder', 'Jobs2Web'],
  hostedBy: 'vendor',
  role: 'ats',
  pages: {
    patterns: [
      ...portals,
      '*://*.jobs2web.com/*',
      '*://*.jobs2web.sapsf.cn/*',
      '*://*.jobs.hr.cloud.sap/*',
      '*://*.hr.cloud.sap/career*',
    ],
    except: ['*://www.jobs2web.com/*'],
    // Most employers show their postings on a domain of their own.
    urlSignatures: [
      { path: '/talentcommunity/apply/\\d+(?:/|$)' },
      { query: 'createNewAlert', path: '^/(?:[^/]+/)?search/?$' },
      { query: 'optionsFacetsDD_country', path: '^/(?:[^/]+/)?search/?$' },
      { query: 'ats', value: '^successfactors$' },
    ],
    examples: [
      'https://career4.successfactors.com/career?company=Tenaris&career_ns=job_application&career_job_req_id=100001',
      'https://career4.successfactors.com/career?career_ns=job_listing&company=Tenaris&career_job_req_id=100001',
      'https://career10.successfactors.com/portalcareer?company=cromptongr',
      'https://career5.successfactors.eu/careers?company=SAP',
      'https://assaabloy.jobs2web.com/job/Reading-Technician/1000000001/',
      'https://career-hcm20.ns2cloud.com/careers?company=L3HHCM20',
      'https://career-in10.hr.cloud.sap/careers?company=interglobe&career_job_req_id=10001',
      'https://career-sa20.hr.cloud.sap/career?company=SATORPPROD',
      'https://jobs.ericsson.com/talentcommunity/apply/1000000001/?locale=en_US',
    ],
    counterExamples: [
      'https://performancemanager10.successfactors.com/sf/home',
      'https://performancemanager4.successfactors.com/sf/careers/jobsearch?bplte_company=Globex',
      'https://performancemanager10.successfactors.com/login?company=Globex',
      'https://www.successfactors.com/',
      'https://www.sap.com/products/hcm.html',
    ],
    extract: [
      '/career[^?]*\\?.*[?&]?company=(?<employer>[^&#]+).*career_job_req_id=(?<job>\\d+)',
      '[?&]company=(?<employer>[^&#]+)',
      '//(?<employer>[^./]+)\\.jobs2web\\.(?:com|sapsf\\.cn)/(?:.*?job/[^/]+/(?<job>\\d+))?',
      '//(?<employer>[^./]+)\\.jobs\\.hr\\.cloud\\.sap/(?:.*?job/[^/]+/(?<job>\\d+))?',
      '/(?:talentcommunity/apply|job/[^/]+)/(?<job>\\d+)',
    ],
    sources: [
      notes,
      'https://github.com/colophon-group/jobseek/blob/1763b11f93852716cc0088af5a90041a7148b57d/apps/crawler/src/shared/successfactors.py',
      'https://github.com/ever-jobs/ever-jobs/tree/20079a64e123b6069b04e7eeee487e3355ca526d',
      'public code index record 70089568628',
      'public code index record 70117728233',
      'public code index record 53102963749',
      'public code index record 6787506536',
      'public code index record 61619083314',
      'public code index record 69112732668',
    ],
    asOf: '2026-10-04',
  },
  fingerprints: {
    assets: ['rmkcdn.successfactors.com', 'jobs2web.com', 'jobs.hr.cloud.sap'],
    selectors: [
      'body.coreCSB',
      'script[src*="/platform/js/j2w/"]',
      'link[href*="/platform/csb/"]',
      '[data-careersite-propertyid]',
      'iframe[src*="/widgets/cookiemanageriframe/"]',
      'form#careerform input[name="career_ns"]',
      'form#careerform input[name="career_job_req_id"]',
      'script[src*="/ui/rcmcommon/"]',
      'input[name="fbclc_userName"]',
    ],
    sources: [notes, 'public code index record 70122597826'],
    asOf: '2026-10-04',
  },
  kinds: [
    { kind: 'confirmation', selector: '#applyConfirmMsg' },
    { kind: 'login', path: '[?&]login_ns=' },
    { kind: 'form', path: '/talentcommunity/apply/|career(?:_|%5f)ns=job(?:_|%5f)application' },
    { kind: 'login', path: '/careers?\\?company=[^&]*$' },
    { kind: 'posting', path: '/job/[^/]+/\\d+|career(?:_|%5f)ns=job(?:_|%5f)listing' },
    { kind: 'posting', selector: '.jobDisplayShell' },
  ],
  failures: [
    {
      selector: null,
      text: 'please complete all required fields and re-submit',
      kind: 'input',
      ...noted,
    },
    { selector: null, text: 'the following fields require a valid input', kind: 'input', ...noted },
  ],
  confirmations: [
    {
      selector: '#applyConfirmMsg',
      text: null,
      sources: ['public code index record 70540318237'],
      asOf: null,
    },
    {
      selector: '#success_message',
      text: 'thank you',
      sources: ['public code index record 70540318237'],
      asOf: null,
    },
    {
      selector: null,
      text: 'successfully applied',
      sources: ['public code index record 70540318237'],
      asOf: null,
    },
  ],
  limits: [
    {
      what: 'idle',
      minutes: 60,
      // One employer's instructions; the vendor publishes none for applicants.
      sources: ['https://jobs.septa.org/content/FAQs/?locale=en_US'],
      asOf: null,
    },
    {
      what: 'advice',
      about: 'access',
      text: 'The account belongs to one employer only. After a lock-out, close the browser, open it again, and use the link for a forgotten login.',
      sources: [notes, 'https://jobs.septa.org/content/FAQs/?locale=en_US'],
      asOf: '2026-10-04',
    },
    {
      what: 'advice',
      about: 'access',
      text: 'If no mail for a new password comes, ask for it with the address you first registered with, even if you gave another one since. A profile that was deleted or merged gets none: register anew, or ask the employer.',
      sources: ['https://userapps.support.sap.com/sap/support/knowledge/en/2601908'],
      asOf: null,
    },
    {
      what: 'advice',
      about: 'system',
      text: 'Answer the cookie banner first: until then, clicks on Apply can be swallowed. Start from the job’s page, not from a saved address of the form.',
      ...noted,
    },
    {
      what: 'advice',
      about: 'upload',
      text: 'Click the plus or clip icon, not the words beside it; some sites then want an extra Upload button.',
      ...noted,
    },
    {
      what: 'advice',
      about: 'session',
      text: 'If lists no longer open, the session has probably ended silently. Sign in again.',
      ...noted,
    },
  ],
  support: {
    policy: 'unknown',
    looked: '2026-11-28',
    channels: [],
    sources: ['https://userapps.support.sap.com', notes],
    asOf: '2026-10-04',
  },
} satisfies Vendor;
