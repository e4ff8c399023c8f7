import type { Vendor } from '../vendor.ts';

const account = 'http://calcareers.ca.gov/CalHRPublic/CreateNewAccount.aspx';
const help = 'https://www.calcareers.ca.gov/CalHrPublic/GeneralInfo/Help.aspx';
const questions = 'https://calcareers.ca.gov/CalHRPublic/GeneralInfo/FAQS.aspx';

export default {
  id: 'calcareers',
  name: 'CalCareers',
  company: 'California Department of Human Resources (CalHR)',
  aliases: ['jobs.ca.gov', 'ECOS'],
  hostedBy: 'employer',
  role: 'ats',
  pages: {
    patterns: ['*://*.calcareers.ca.gov/*', '*://jobs.ca.gov/*', '*://www.jobs.ca.gov/*'],
    examples: [
      'https://calcareers.ca.gov/CalHrPublic/Jobs/JobPosting.aspx?JobControlId=524385',
      'https://www.calcareers.ca.gov/CalHRPublic/Login.aspx',
      'https://jobs.ca.gov/CalHRPublic/Search/JobSearchResults.aspx',
    ],
    extract: ['[?&]JobControlId=(?<job>\\d+)'],
    sources: [
      account,
      'public code index record 54560315721',
      'public code index record 56766485062',
      'public code index record 19549190951',
    ],
    asOf: null,
  },
  kinds: [
    { kind: 'login', path: '/CalHRPublic/(?:Login|CreateNewAccount)\\.aspx' },
    { kind: 'posting', path: 'JobPosting\\.aspx' },
  ],
  limits: [
    {
      what: 'advice',
      about: 'access',
      text: 'Use "Forgot Password" on the log-in page. Never open a second account to get round a lock: duplicate accounts are not allowed.',
      sources: [account, 'https://www.cajobblog.com/2018/09/calcareer-account-frequently-asked.html'],
      asOf: null,
    },
    {
      what: 'advice',
      about: 'system',
      text: 'You can print the application as a PDF from your account; some departments accept it on paper, as the posting says.',
      sources: ['https://www.cajobblog.com/2018/09/calcareer-account-frequently-asked.html'],
      asOf: null,
    },
  ],
  support: {
    // The site names the CalCareers Unit as the contact for lost accounts; its address is on none of the pages read.
    policy: 'supports-applicants',
    channels: [
      {
        kind: 'help',
        value: help,
        purpose: 'technical-support',
        status: 'undated',
        sources: [help],
        asOf: null,
      },
      {
        kind: 'help',
        value: questions,
        purpose: 'technical-support',
        status: 'undated',
        sources: [questions],
        asOf: null,
      },
    ],
    sources: [account, help],
    asOf: null,
  },
} satisfies Vendor;
