import type { Vendor } from '../vendor.ts';

const account = 'http://calcareers.ca.gov/CalHRPublic/CreateNewAccount.aspx';
const help = 'https://www.calcareers.ca.gov/CalHrPublic/GeneralInfo/Help.aspx';
const questions = 'https://calcareers.ca.gov/CalHRPublic/GeneralInfo/FAQS.aspx';

export default {
  id: 'calcareers',
  name: 'CalCareers',
  company: 'California Department of Human Resources (CalHR)',
  aliases: ['jobs.ca.gov', 'ECOS'],
  identity: {
    sources: [
      'https://hrmanual.calhr.ca.gov/ManualItem/HistoricalView/1/107?date=03%2F05%2F2024+07%3A33%3A28',
    ],
    asOf: '2024-03-05',
  },
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
  lastDay: [
    {
      by: 'the State of California (2 CCR 249.1.3)',
      what: 'keeps-date',
      text: 'Electronically, 11:59 p.m. Pacific Time of the final filing date counts. Where the announcement allows it, a paper application with the postmark of that day is in time, too.',
      sources: [
        'https://hrmanual.calhr.ca.gov/Home/ManualItem/1/3001',
        'https://d1tvxue8o4w0fl.cloudfront.net/regulation/california-code-of-regulations/title-2-administration/division-1-administrative-personnel/chapter-1-state-personnel-board/subchapter-13-classifications-examinations-and-appointments/article-10-appointments/section-24913-timely-filing-of-job-applications',
      ],
      asOf: '2024-12-13',
    },
    {
      by: 'the State of California (2 CCR 249.1.3)',
      what: 'extends',
      text: 'A late application is accepted if the delay is a verified error of the hiring department. Keep the message, its time and a screenshot as proof.',
      sources: [
        'https://d1tvxue8o4w0fl.cloudfront.net/regulation/california-code-of-regulations/title-2-administration/division-1-administrative-personnel/chapter-1-state-personnel-board/subchapter-13-classifications-examinations-and-appointments/article-10-appointments/section-24913-timely-filing-of-job-applications',
        'https://hrmanual.calhr.ca.gov/Home/ManualItem/1/3001',
      ],
      asOf: '2024-12-13',
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
        audience: 'applicants',
        status: 'undated',
        sources: [help],
        asOf: null,
      },
      {
        kind: 'help',
        value: questions,
        purpose: 'technical-support',
        audience: 'applicants',
        status: 'undated',
        sources: [questions],
        asOf: null,
      },
    ],
    sources: [account, help],
    asOf: null,
  },
} satisfies Vendor;
