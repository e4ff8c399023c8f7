import type { Vendor } from '../vendor.ts';

const notes = ['https://github.com/KaranDhamiSac/JobScript'];
const noted = { sources: notes, asOf: '2026-10-04' };
const outage = {
  sources: ['public code index record 65769241413', 'public code index record 70204292503'],
  asOf: null,
};

export default {
  id: 'workday',
  name: 'Workday',
  company: 'Workday, Inc.',
  aliases: ['Workday Recruiting', 'Workday Candidate Home'],
  hostedBy: 'vendor',
  role: 'ats',
  pages: {
    patterns: [
      '*://*.myworkdayjobs.com/*',
      '*://*.myworkdaysite.com/*',
      '*://*.myworkdayjobs-impl.com/*',
      // Where an outage sends the tab: the employer's address is gone from it by then.
      '*://community.workday.com/maintenance-page*',
      '*://*.myworkday.com/wday/drs/outage*',
    ],
    examples: [
      'https://nvidia.wd5.myworkdayjobs.com/en-US/NVIDIAExternalCareerSite/job/US-CA-Santa-Clara/Engineer_JR1990000',
      'https://nvidia.wd5.myworkdayjobs.com/NVIDIAExternalCareerSite/job/US-CA-Santa-Clara/Engineer_JR1990000/apply/applyManually',
      'https://wd5.myworkdaysite.com/en-US/recruiting/microchiphr/External',
      'https://community.workday.com/maintenance-page',
    ],
    counterExamples: [
      'https://www.myworkday.com/',
      'https://wd5.myworkday.com/globex/d/home.htmld',
      'https://www.workday.com/en-us/company/careers.html',
      'https://community.workday.com/articles/1',
    ],
    extract: [
      'myworkdaysite\\.com/(?:[a-z-]+/)?recruiting/(?<employer>[^/?#]+)/.*?/(?:job|details)/(?:[^/?#]+/)*[^/?#]*_(?<job>[\\w-]+)',
      'myworkdaysite\\.com/(?:[a-z-]+/)?recruiting/(?<employer>[^/?#]+)',
      '//(?<employer>[^./]+)\\.(?:[^/]+\\.)?myworkdayjobs(?:-impl)?\\.com/(?:.*?/)?(?:job|details)/(?:[^/?#]+/)*[^/?#]*_(?<job>[\\w-]+)',
      '//(?<employer>[^./]+)\\.(?:[^/]+\\.)?myworkdayjobs(?:-impl)?\\.com',
    ],
    sources: [
      'https://github.com/KaranDhamiSac/JobScript',
      'https://github.com/colophon-group/jobseek/blob/1763b11f93852716cc0088af5a90041a7148b57d/apps/crawler/src/core/monitors/workday.py',
      ...outage.sources,
    ],
    asOf: '2026-10-04',
  },
  fingerprints: {
    assets: ['myworkdaycdn.com/wday/asset', 'myworkdayjobs.com', 'myworkdaysite.com'],
    // data-automation-id alone proves nothing: other vendors use the attribute too.
    scripts: ['window.workday = {'],
    selectors: [
      '[data-automation-id="jobPostingPage"]',
      '[data-automation-id="jobPostingHeader"]',
      '[data-automation-id="adventureButton"]',
      '[data-automation-id="applyAdventurePage"]',
      '[data-automation-id="applyFlowPage"]',
      '[data-automation-id^="applyFlowMy"]',
      '[data-automation-id="signInContent"]',
      '[data-automation-id="pageFooterNextButton"]',
      '[data-automation-id="bottom-navigation-next-button"]',
      '[data-automation-id^="legalNameSection_"]',
      '[data-automation-id="alreadyAppliedPage"]',
      'input[data-automation-id="verifyPassword"]',
      'link[rel="canonical"][href*=".myworkdayjobs.com/"]',
      'meta[property="og:url"][content*=".myworkdayjobs.com/"]',
      '#powered-by-workday-copy',
    ],
    footers: ['Workday, Inc. All rights reserved'],
    sources: [
      'https://github.com/KaranDhamiSac/JobScript',
      'https://github.com/17nbist/jobApplier/blob/d025a1c6bc09a7cfbbe3580ad4a3638b110366bb/test/fixtures/workday.html',
      'public code index record 43614533074',
      'public code index record 62718308581',
    ],
    asOf: '2026-10-04',
  },
  kinds: [
    { kind: 'outage', path: '^/(maintenance-page|wday/drs/outage)' },
    { kind: 'confirmation', path: '/jobTasks/completed/application' },
    { kind: 'login', selector: '[data-automation-id="signInContent"]' },
    { kind: 'login', path: '/login(?:[?#/]|$)' },
    // Steps of the form do not change the address; only a posting keeps its own.
    {
      kind: 'form',
      selector:
        '[data-automation-id="applyFlowPage"], [data-automation-id="pageFooterNextButton"], [data-automation-id="bottom-navigation-next-button"], [data-automation-id^="formField-"]',
    },
    { kind: 'form', selector: 'input[data-automation-id="verifyPassword"]' },
    {
      kind: 'posting',
      selector: '[data-automation-id="jobPostingPage"], [data-automation-id="adventureButton"]',
    },
    { kind: 'form', path: '/apply(?:[?#/]|$)' },
    { kind: 'posting', path: '/(job|details)/' },
  ],
  failures: [
    { selector: null, text: 'workday is currently unavailable', kind: 'maintenance', ...outage },
    { selector: null, text: 'experiencing a service interruption', kind: 'maintenance', ...outage },
    {
      selector: '[data-automation-id="alreadyAppliedPage"]',
      text: null,
      kind: 'state',
      sources: ['public code index record 54627500770'],
      asOf: null,
    },
    {
      selector: '[data-automation-id="file-upload-failed"]',
      text: 'macro',
      kind: 'input',
      ...noted,
    },
    {
      selector: '[data-automation-id="file-upload-failed"]',
      text: null,
      kind: 'system',
      sources: ['public code index record 54733428286'],
      asOf: null,
    },
    {
      selector: '[data-automation-id="errorBanner"], [data-automation-id="errorHeading"]',
      text: 'errors found',
      kind: 'input',
      sources: ['public code index record 68348292586'],
      asOf: null,
    },
    {
      selector: null,
      text: 'is required and must have a value',
      kind: 'input',
      sources: ['public code index record 68348292586'],
      asOf: null,
    },
  ],
  ignore: [
    {
      // The announcement for screen readers at every change of page.
      selector: '[role="alert"]',
      text: 'page is loaded',
      sources: [
        'https://github.com/17nbist/jobApplier/blob/d025a1c6bc09a7cfbbe3580ad4a3638b110366bb/test/fixtures/workday.html',
      ],
      asOf: null,
    },
    { selector: '[role="alert"]', text: 'successfully uploaded', ...noted },
  ],
  confirmations: [
    { selector: null, text: 'you have successfully submitted your application', ...noted },
    { selector: null, text: 'thank you for completing this task', ...noted },
    { selector: '[role="dialog"]', text: 'application submitted', ...noted },
  ],
  limits: [
    { what: 'file-size', megabytes: 5, ...noted },
    { what: 'file-types', extensions: ['pdf', 'doc', 'docx', 'html', 'txt'], ...noted },
    {
      what: 'advice',
      about: 'maintenance',
      text: 'This is Workday’s own maintenance page. Wait and try again; the employer cannot shorten it.',
      sources: ['public code index record 61582536543', 'public code index record 54652117349'],
      asOf: null,
    },
    {
      what: 'advice',
      about: 'access',
      text: 'A Workday account belongs to one employer, so an account made for another company does not work here. Recruiters cannot change its address or password: use “Forgot your password”.',
      sources: notes,
      asOf: null,
    },
    {
      what: 'advice',
      about: 'access',
      text: 'Did you sign in with Google, Apple or LinkedIn the first time? Use the same button. With the same e-mail address it is the same account; with another address it is a second one, without your applications.',
      sources: ['https://kb.wisconsin.edu/workday/152462'],
      asOf: null,
    },
    {
      what: 'advice',
      about: 'access',
      text: 'If the reset mail never comes, look in the spam folder; a hidden relay address such as Apple’s may swallow it. A new account with another address is the last resort.',
      sources: ['https://kb.wisconsin.edu/workday/152462'],
      asOf: null,
    },
    {
      what: 'advice',
      about: 'session',
      text: '“Save and Continue” keeps the step. Sign in again and go on from Candidate Home.',
      sources: [
        ...notes,
        'https://www.wlu.edu/employment-opportunities/staff-positions/application-instructions-for-new-external-applicants',
      ],
      asOf: '2026-10-04',
    },
    {
      what: 'advice',
      about: 'upload',
      text: 'Up to five files are taken, and macros or infected files are refused. A plain PDF is the safest.',
      ...noted,
    },
  ],
  support: {
    policy: 'sends-to-employer',
    looked: '2026-11-28',
    channels: [],
    sources: [
      'https://workday.com/en-us/workdayresourcecenterfaq.html',
      'https://careers.highmarkhealth.org/faqs/',
      'https://www.wlu.edu/employment-opportunities/staff-positions/application-instructions-for-new-external-applicants',
    ],
    asOf: null,
  },
} satisfies Vendor;
