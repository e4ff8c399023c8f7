import type { Vendor } from '../vendor.ts';

const notes = 'https://github.com/KaranDhamiSac/JobScript';
const noted = { sources: [notes], asOf: '2026-10-04' };
const form =
  'https://github.com/sQverful/job-autofill/blob/7cfc1c6b5b9da2bb18bd0561c1e8d9c0445f8a65/job_forms_samples/Easy%20apply%20-%20Software%20Engineer%20-%20Receive%20-%20Backend%20(Java)%20-%20Wise.html';
const faq = 'https://help.smartrecruiters.com/Smartr/FAQ';

export default {
  id: 'smartrecruiters',
  name: 'SmartRecruiters',
  company: 'SAP SE',
  aliases: ['Smartr'],
  // SAP announced in August 2025 that it buys it, to be closed in the last quarter of that year.
  identity: {
    sources: [
      'https://toolstac.com/news/2025-09-07/sap-smartrecruiters-acquisition',
      'https://www.ctol-pt.com/news/sap-buys-smartrecruiters-ai-hiring-enterprise-software-competition',
    ],
    asOf: '2025-09-07',
  },
  hostedBy: 'vendor',
  role: 'ats',
  pages: {
    patterns: [
      '*://my.smartrecruiters.com/candidate/*',
      '*://my.smartrecruiters.com/oneclick-ui/screening/*',
      '*://jobs.smartrecruiters.com/*',
      '*://careers.smartrecruiters.com/*',
      '*://smartr.me/*',
      '*://www.smartr.me/*',
      '*://smrtr.io/*',
      // Postings of the years before jobs.smartrecruiters.com: a company, then an id of digits.
      '*://www.smartrecruiters.com/*/7*',
      '*://www.smartrecruiters.com/*/8*',
      '*://www.smartrecruiters.com/*/9*',
      '*://www.smartrecruiters.com/*/10*',
    ],
    except: ['*://www.smartrecruiters.com/resources/*', '*://www.smartrecruiters.com/blog/*'],
    examples: [
      'https://my.smartrecruiters.com/candidate/applications',
      'https://my.smartrecruiters.com/oneclick-ui/screening/task/expired-or-not-found',
      'https://jobs.smartrecruiters.com/AECOM2/743999000000001-graduate-engineer',
      'https://jobs.smartrecruiters.com/oneclick-ui/company/AECOM2/publication/10000000-0000-4000-8000-000000000001?dcr_ci=AECOM2',
      'https://careers.smartrecruiters.com/AECOM2',
      'https://www.smartrecruiters.com/Lyst/80000001-software-engineer',
    ],
    counterExamples: [
      'https://www.smartrecruiters.com/',
      'https://www.smartrecruiters.com/legal/cookie-policy/',
      'https://www.smartrecruiters.com/resources/7-hiring-trends',
      'https://help.smartrecruiters.com/Smartr/FAQ',
      'https://my.smartrecruiters.com/smart-profile/identify',
    ],
    extract: [
      'smartrecruiters\\.com/oneclick-ui/company/(?<employer>[^/?#]+)(?:/(?:publication|job)/(?<job>[\\w-]+))?',
      'smartrecruiters\\.com/(?!oneclick-ui)(?<employer>[^/?#]+)/(?<job>\\d{6,})',
      '(?:jobs|careers)\\.smartrecruiters\\.com/(?!oneclick-ui|ni/|my-)(?<employer>[^/?#]+)',
    ],
    sources: [
      notes,
      'https://github.com/colophon-group/jobseek/blob/1763b11f93852716cc0088af5a90041a7148b57d/apps/crawler/src/core/monitors/smartrecruiters.py',
      'https://github.com/demircancelebi/whoishiring/tree/3a9614685d036454485ded779e7214a45ba6fa19',
    ],
    asOf: '2026-10-04',
  },
  fingerprints: {
    assets: [
      'js-www.smartrecruiters.com/oneclick-ui',
      'c.smartrecruiters.com/sr-jobad',
      'av-www.smartrecruiters.com',
      'jobs.smartrecruiters.com',
    ],
    selectors: [
      'meta[name="sr:job-ad-id"]',
      'oc-app-root',
      'oc-oneclick-form',
      'oc-personal-information',
      'a.js-oneclick[data-sr-track="apply"]',
      'sr-screening-questions-form',
      'img[alt="SmartRecruiters - Logo"]',
    ],
    footers: ['powered by smartrecruiters'],
    sources: [
      notes,
      form,
      'https://github.com/enthec/webappanalyzer/tree/1b9eee8154c0f01e7888c5242cf6fbbc4a3fcea6',
    ],
    asOf: '2026-10-04',
  },
  kinds: [
    { kind: 'confirmation', selector: '[data-test="success-page-confirmation"]' },
    { kind: 'form', path: '^/oneclick-ui/' },
    { kind: 'form', selector: 'oc-oneclick-form' },
    { kind: 'posting', path: '^/[^/]+/\\d{6,}' },
  ],
  failures: [
    // The page of the protection against robots, shown in place of the form.
    {
      selector: null,
      text: 'enable js and disable any ad blocker',
      kind: 'access',
      ...noted,
    },
  ],
  confirmations: [{ selector: '[data-test="success-page-confirmation"]', text: null, ...noted }],
  limits: [
    { what: 'file-size', megabytes: 10, ...noted },
    {
      what: 'advice',
      about: 'access',
      text: 'A protection against robots has stopped the page. Switch the blocker off for this site, use an ordinary window, and do not fill in the form with a tool.',
      ...noted,
    },
    {
      what: 'advice',
      about: 'input',
      text: 'Pick your city from the suggestions; a typed city alone can be refused. No account is needed.',
      ...noted,
    },
    {
      what: 'advice',
      about: 'any',
      text: 'The e-mail address of an application cannot be changed, not even by support. Apply again with the right one, and say so in the message to the hiring team.',
      sources: [faq],
      asOf: null,
    },
  ],
  support: {
    policy: 'supports-applicants',
    channels: [
      {
        kind: 'help',
        value: faq,
        purpose: 'technical-support',
        audience: 'applicants',
        status: 'undated',
        sources: [faq, 'https://unbate.com/article/smartr-frequently-asked-questions-faq'],
        asOf: null,
      },
      // Documented for cancelling a paid Smartr plan only.
      {
        kind: 'email',
        value: 'supportfeedback@smartrecruiters.com',
        purpose: 'other',
        audience: 'applicants',
        status: 'undated',
        sources: [faq],
        asOf: null,
      },
    ],
    sources: [faq],
    asOf: null,
  },
} satisfies Vendor;
