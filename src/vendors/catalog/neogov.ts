import type { Vendor } from '../vendor.ts';

const faq = 'https://secure.governmentjobs.com/GJFaqs.cfm';
const asked = { sources: [faq], asOf: null };
const jacksonville =
  'https://www.jacksonville.gov/departments/employee-services/current-job-openings/i-m-having-problems-with-the-online-application';
const scanned = 'https://urlscan.io/result/91696e71-c37d-4941-83bb-f978a45d5f57/content';

export default {
  id: 'neogov',
  name: 'NEOGOV',
  company: 'NEOGOV',
  aliases: ['GovernmentJobs.com', 'SchoolJobs.com', 'NEOGOV Insight'],
  hostedBy: 'vendor',
  role: 'ats',
  pages: {
    // Agencies' staff sign in on neogov.com, not here.
    patterns: ['*://*.governmentjobs.com/*', '*://*.schooljobs.com/*'],
    except: [
      '*://governmentjobs.com/',
      '*://www.governmentjobs.com/',
      '*://schooljobs.com/',
      '*://www.schooljobs.com/',
      '*://secure.governmentjobs.com/GJ*',
    ],
    examples: [
      'https://www.governmentjobs.com/careers/kingcounty/jobs/4000001/planner',
      'https://www.governmentjobs.com/careers/kingcounty/jobs/4000001/planner/apply',
      'https://www.schooljobs.com/careers/lamar/jobs/5000001/instructor',
      'https://agency.governmentjobs.com/kingcounty/default.cfm?action=viewjob&jobid=4000001',
    ],
    counterExamples: [
      'https://www.governmentjobs.com/',
      'https://secure.governmentjobs.com/GJFaqs.cfm',
      'https://login.neogov.com/signin',
      'https://www.neogov.com/',
    ],
    extract: [
      '(?:government|school)jobs\\.com/careers/(?<employer>[^/?#]+)/jobs/(?:newprint/)?(?<job>\\d+)',
      '(?:government|school)jobs\\.com/careers/(?<employer>[^/?#]+)',
      'agency\\.governmentjobs\\.com/(?<employer>[^/?#]+)/.*[?&]jobid=(?<job>\\d+)',
      '(?:government|school)jobs\\.com/jobs/(?<job>\\d+)',
    ],
    sources: ['public code index record 70095867624', 'public code index record 70866838192', scanned],
    asOf: null,
  },
  fingerprints: {
    assets: ['www.governmentjobs.com', 'www.schooljobs.com', 'agency.governmentjobs.com'],
    selectors: [
      'script[src*="/bundles/scripts/AgencyPages/"]',
      'table.NEOGOV_joblist',
      '.job-item-link-container a.item-details-link',
    ],
    sources: [scanned, 'public code index record 68647191277'],
    asOf: null,
  },
  kinds: [
    { kind: 'form', path: '/jobs/.*/apply(?:[?#/]|$)' },
    { kind: 'posting', path: '/jobs/(?:newprint/)?\\d+|[?&]jobid=\\d' },
    { kind: 'login', path: '/(?:log|sign)in' },
  ],
  failures: [
    { selector: null, text: 'username and/or password are invalid', kind: 'access', ...asked },
    { selector: null, text: 'login page expired', kind: 'session', ...asked },
    { selector: null, text: 'password has expired', kind: 'access', ...asked },
    { selector: null, text: 'account is locked', kind: 'access', ...asked },
    { selector: null, text: 'the e-mail you entered is already in use', kind: 'access', ...asked },
    {
      selector: '[data-bind*="loginErrorMessage"]',
      text: null,
      kind: 'access',
      sources: [scanned],
      asOf: null,
    },
  ],
  limits: [
    { what: 'idle', minutes: 30, sources: ['https://detroitmi.gov/node/4021'], asOf: null },
    { what: 'lock', minutes: 30, ...asked },
    { what: 'browsers', names: ['Chrome', 'Safari', 'Firefox'], sources: [jacksonville], asOf: null },
    {
      what: 'advice',
      about: 'session',
      text: 'The session ends after 30 minutes, and typing does not extend it. Use “Save Work in Progress” often.',
      sources: ['https://detroitmi.gov/node/4021'],
      asOf: null,
    },
    {
      what: 'advice',
      about: 'access',
      text: 'Your account is with NEOGOV and serves all its agencies. The employer cannot see or reset your user name or password.',
      sources: [jacksonville, 'http://jobs.la.gov/FAQs/LACareersSystem.aspx'],
      asOf: null,
    },
    {
      what: 'advice',
      about: 'access',
      text: '“Already in use” usually means that you made an account for another agency. If you have lost that mailbox, only a new account helps.',
      sources: [faq, jacksonville, 'http://jobs.la.gov/FAQs/LACareersSystem.aspx'],
      asOf: null,
    },
    {
      what: 'advice',
      about: 'any',
      text: 'A confirmation comes by e-mail after every application that has arrived; look in the spam folder too.',
      sources: [
        'http://www.hlpusdjobs.org/job-seekers/application-process',
        'https://detroitmi.gov/node/4021',
      ],
      asOf: null,
    },
  ],
  lastDay: [
    {
      by: 'the Hacienda La Puente school district',
      what: 'keeps-date',
      text: 'What counts is the e-mail that confirms the receipt: it must be there before the last date and time of the notice.',
      sources: ['http://www.hlpusdjobs.org/job-seekers/application-process'],
      asOf: null,
    },
    {
      by: 'the City of Detroit',
      what: 'strict',
      text: 'What was saved with “Save Work in Progress” can be sent only while the job is open.',
      sources: ['https://detroitmi.gov/node/4021'],
      asOf: null,
    },
  ],
  support: {
    policy: 'supports-applicants',
    channels: [
      {
        kind: 'phone',
        value: '+18555245627',
        purpose: 'technical-support',
        audience: 'applicants',
        status: 'verified',
        sources: ['http://www.hlpusdjobs.org/job-seekers/application-process', jacksonville],
        asOf: null,
      },
      {
        kind: 'help',
        value: faq,
        purpose: 'technical-support',
        audience: 'applicants',
        status: 'undated',
        sources: [faq],
        asOf: null,
      },
      // On one old county page only; contradicted by the number above.
      {
        kind: 'phone',
        value: '+18886364681',
        purpose: 'technical-support',
        audience: 'applicants',
        status: 'outdated',
        sources: ['http://www.pwcgov.org/government/dept/hr/Pages/Frequently-Asked-Questions-NEOGOV.aspx'],
        asOf: null,
      },
    ],
    sources: ['http://www.hlpusdjobs.org/job-seekers/application-process', jacksonville],
    asOf: null,
  },
} satisfies Vendor;
