import type { Vendor } from '../vendor.ts';

const gateway = 'public code index record 60383346105';
const signIn =
  'https://docs.oracle.com/cd/F88037_01/hcm92pbr48/eng/hcm/hert/UsingFluidCandidateGatewayToRegisterAndSignIn.html';
const cookies = 'public code index record 57483918121';

export default {
  id: 'peoplesoft',
  name: 'PeopleSoft',
  company: null,
  aliases: ['PeopleSoft eRecruit', 'Candidate Gateway'],
  // The software is Oracle's; each employer runs it on its own hosts.
  hostedBy: 'employer',
  role: 'ats',
  pages: {
    patterns: [],
    urlSignatures: [
      { path: '/ps[cp]/.*/c/HRS_[A-Z_]+\\.HRS_(?:CG_[A-Z]+(?:_[A-Z]+)*|APP_SCHJOB(?:_FL)?|CE)\\.GBL$' },
    ],
    examples: [
      'https://a127-jobs.nyc.gov/psc/nycjobs/EMPLOYEE/HRMS/c/HRS_HRAM.HRS_APP_SCHJOB.GBL?Page=HRS_APP_JBPST&Action=U&FOCUS=Applicant&SiteId=1&JobOpeningId=424242&PostingSeq=1',
      'https://careers.hkbea.com/psp/hcmprd/EMPLOYEE/HRMS/c/HRS_HRAM.HRS_APP_SCHJOB.GBL',
      'https://careers.mcmaster.ca/psc/prcsprd/EMPLOYEE/HRMS/c/HRS_HRAM_FL.HRS_CG_SEARCH_FL.GBL?FOCUS=Applicant&SiteId=1001',
    ],
    // Log-in and payroll of the same software.
    counterExamples: [
      'https://careers.mcmaster.ca/psp/prcsprd/?cmd=login',
      'https://hrms.byu.edu/psc/ps/EMPLOYEE/HRMS/c/ROLE_EMPLOYEE.PY_IC_PI_LIST.GBL',
    ],
    extract: ['[?&]JobOpeningId=(?<job>\\d+)'],
    sources: [
      'https://github.com/demircancelebi/whoishiring/blob/3a9614685d036454485ded779e7214a45ba6fa19/server/stories/February2013.html',
      gateway,
      'public code index record 60330348257',
      'public code index record 40917226852',
      'public code index record 62900764555',
      'public code index record 60516183956',
    ],
    asOf: null,
  },
  fingerprints: {
    selectors: [
      'form[action*="HRS_CG_SEARCH_FL"] input[name="ICSID"]',
      'form[action*="HRS_APP_SCHJOB"] input[name="ICSID"]',
      'iframe[src*="HRS_HRAM"]',
      '[id^="SCH_JOB_TITLE$"]',
    ],
    sources: ['public code index record 71461980930', 'public code index record 24349665857'],
    asOf: null,
  },
  kinds: [
    { kind: 'posting', path: 'Page=HRS_(?:APP|CE)_(?:JBPST|JOB_DTL)' },
    { kind: 'login', path: '[?&]cmd=login' },
  ],
  limits: [
    {
      what: 'advice',
      about: 'session',
      text: "Allow cookies and start from the employer's careers page. A copied inner link shows only the cookies-required page.",
      sources: [cookies],
      asOf: null,
    },
    {
      what: 'advice',
      about: 'access',
      text: 'The sign-in page sends a forgotten user name or a new password by e-mail. If neither arrives, the employer’s recruiting staff can set a new password. One account serves all its career sites.',
      sources: [signIn],
      asOf: null,
    },
  ],
  support: {
    // No company hosts it for the employer, so nobody but the employer and its own technicians can help.
    policy: 'unknown',
    looked: '2026-11-28',
    channels: [],
    sources: [
      'https://github.com/demircancelebi/whoishiring/blob/3a9614685d036454485ded779e7214a45ba6fa19/server/stories/February2013.html',
      signIn,
      gateway,
      cookies,
    ],
    asOf: null,
  },
} satisfies Vendor;
