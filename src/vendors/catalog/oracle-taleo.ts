import type { Vendor } from '../vendor.ts';

const notes = 'https://github.com/KaranDhamiSac/JobScript';
const noted = { sources: [notes], asOf: '2026-10-04' };
const password = 'http://www.taleo.com/support/password.html';

export default {
  id: 'oracle-taleo',
  name: 'Oracle Taleo',
  company: 'Oracle Corporation',
  aliases: ['Taleo', 'Taleo Enterprise', 'Taleo Recruiting'],
  identity: {
    sources: ['https://docs.oracle.com/en/cloud/saas/taleo-enterprise/21b/otcug/getting-started.html'],
    asOf: null,
  },
  hostedBy: 'vendor',
  role: 'ats',
  pages: {
    // The staff's side of Taleo has the same hosts and other paths.
    patterns: ['*://*.taleo.net/careersection/*'],
    urlSignatures: [
      {
        path: '/careersection/[^/]+/(?:job(?:detail|search|apply|list)|moresearch|mysearches|myjobs|profile)\\.ftl',
      },
      { path: '/careersection/(?:[^/]+/)?(?:iam/accessmanagement/|flow\\.jsf|application\\.jss)' },
    ],
    examples: [
      'https://oracle.taleo.net/careersection/2/jobdetail.ftl?job=18000ABC&lang=en',
      'https://oracle.taleo.net/careersection/2/jobapply.ftl?job=18000ABC&lang=en',
      'https://oracle.taleo.net/careersection/iam/accessmanagement/login.jsf?lang=en',
      'https://careers.who.int/careersection/ex/jobdetail.ftl?job=1000001',
    ],
    counterExamples: [
      'https://oracle.taleo.net/smartorg/iam/accessmanagement/login.jsf',
      'https://oracle.taleo.net/enterprise/soap',
      'https://www.oracle.com/human-capital-management/taleo/',
    ],
    extract: [
      '//(?:tas-)?(?<employer>[^./]+)\\.taleo\\.net/.*[?&]job=(?<job>[^&#]+)',
      '//(?:tas-)?(?<employer>[^./]+)\\.taleo\\.net',
      '/careersection/.*[?&]job=(?<job>[^&#]+)',
    ],
    sources: [
      'https://docs.oracle.com/en/cloud/saas/taleo-enterprise/23d/otrcg/c-taleo10supportedurls.html',
      notes,
      'public code index record 55114948752',
    ],
    asOf: '2026-10-04',
  },
  fingerprints: {
    assets: ['taleo.net/careersection'],
    selectors: [
      'form#ftlform[name="ftlform"]',
      'input[name="ftlpageid"]',
      '[id^="requisitionDescriptionInterface"]',
      '[id^="requisitionListInterface"]',
      '[id^="et-ef-content-ftf-"]',
      'form#dialogTemplate-dialogForm',
      '[id^="editTemplateMultipart-editForm-content-ftf-"]',
      'link[href*="/careersection/"][rel~="stylesheet"]',
      'script[src*="/careersection/"]',
      'form[action*="/careersection/"]',
    ],
    ...noted,
  },
  kinds: [
    { kind: 'outage', selector: '#maintenanceTitle' },
    { kind: 'login', path: '/iam/accessmanagement/login' },
    { kind: 'login', selector: 'form#dialogTemplate-dialogForm, input[type="password"]' },
    { kind: 'form', path: '/(?:jobapply\\.ftl|flow\\.jsf|application\\.jss)' },
    { kind: 'form', selector: '[id^="et-ef-content-ftf-"]' },
    { kind: 'posting', path: '/jobdetail\\.ftl' },
  ],
  failures: [
    { selector: '#maintenanceTitle', text: null, kind: 'maintenance', ...noted },
    // Shown when the section is down, and also when the employer has closed it.
    { selector: null, text: 'career section unavailable', kind: 'system', ...noted },
    {
      selector: 'input[name="ftlpageid"][value="unavaibleRequisitionPage"]',
      text: null,
      kind: 'state',
      ...noted,
    },
  ],
  limits: [
    { what: 'idle', minutes: 60, ...noted },
    {
      what: 'file-size',
      megabytes: 1,
      sources: [
        'https://docs.oracle.com/en/cloud/saas/taleo-enterprise/22d/otrcg/c-attachmentpermissionsandsettings.html',
        notes,
      ],
      asOf: null,
    },
    {
      what: 'file-types',
      extensions: ['pdf', 'doc', 'docx', 'rtf', 'txt', 'htm', 'html', 'odt', 'wpd', 'xls', 'xlsx', 'zip'],
      sources: [
        'https://docs.oracle.com/en/cloud/saas/taleo-enterprise/22d/otrcg/c-attachmentpermissionsandsettings.html',
        notes,
      ],
      asOf: null,
    },
    {
      what: 'advice',
      about: 'upload',
      text: 'Press the Attach button after choosing a file. By default a file may have 1 MB, and ten files are taken.',
      sources: [
        'https://docs.oracle.com/en/cloud/saas/taleo-enterprise/22d/otrcg/c-attachmentpermissionsandsettings.html',
        notes,
      ],
      asOf: null,
    },
    {
      what: 'advice',
      about: 'session',
      text: 'Save every page of the form; a long pause can lose what you typed.',
      ...noted,
    },
    {
      what: 'advice',
      about: 'access',
      text: 'Look for “Apply as Guest” or “New User” on the sign-in page before you ask for help with a login.',
      ...noted,
    },
    {
      what: 'advice',
      about: 'access',
      text: 'A mail for changing the password works once, so use the newest one, and look in the spam folder.',
      sources: [password],
      asOf: null,
    },
    {
      what: 'advice',
      about: 'session',
      text: 'Cookies and JavaScript must be on. Security suites and pop-up blockers are known to get in the way.',
      sources: ['https://wixlib.com/document/4cef0_taleo-enterprise-edition.html'],
      asOf: null,
    },
  ],
  support: {
    policy: 'self-service',
    channels: [
      // From the years before Oracle; the page may be gone.
      {
        kind: 'help',
        value: password,
        purpose: 'technical-support',
        audience: 'applicants',
        status: 'outdated',
        sources: [password],
        asOf: null,
      },
      {
        kind: 'help',
        value: 'https://www.talentexchange.com/candidate/faq.html',
        purpose: 'technical-support',
        audience: 'applicants',
        status: 'undated',
        sources: ['https://www.talentexchange.com/candidate/faq.html'],
        asOf: null,
      },
    ],
    sources: [
      password,
      'https://jobs.dubaicareers.ae/careersection/2025PRD.1.0.19.3.0/help/Output/index.html',
    ],
    asOf: null,
  },
} satisfies Vendor;
