import type { Vendor } from '../vendor.ts';

const faq = 'https://docplayer.net/amp/19736047-Usa-staffing-frequently-asked-questions-faqs.html';

export default {
  id: 'usa-staffing',
  name: 'USA Staffing',
  company: 'U.S. Office of Personnel Management',
  aliases: ['Application Manager'],
  hostedBy: 'vendor',
  role: 'ats',
  pages: {
    // The questionnaire of federal applications; the account before it is that of USAJOBS, with a desk of its own.
    patterns: [
      '*://apply.usastaffing.gov/*',
      '*://applicationmanager.gov/*',
      '*://www.applicationmanager.gov/*',
    ],
    tenants: 'none',
    examples: [
      'https://apply.usastaffing.gov/Application/Apply',
      'https://apply.usastaffing.gov/ViewQuestionnaire/11076694',
      'https://applicationmanager.gov/',
      'https://www.applicationmanager.gov/',
    ],
    counterExamples: ['https://appsupport.usastaffing.gov/hc/en-us', 'https://help.usastaffing.gov/Apply/'],
    extract: ['/ViewQuestionnaire/(?<job>\\d+)'],
    sources: [
      faq,
      'https://www.usajobs.gov/GetJob/ViewDetails/596851800',
      'http://eshelp.opm.gov/robo/projects/appman001/Your_Account_in_Application_Manager.htm',
    ],
    asOf: null,
  },
  kinds: [
    { kind: 'form', path: '^/Application/Apply' },
    { kind: 'posting', path: '^/ViewQuestionnaire/' },
  ],
  limits: [
    {
      what: 'advice',
      about: 'any',
      text: 'Two systems take part: your account and résumé live in USAJOBS, the questionnaire and the sending here. Note on which one it failed.',
      sources: [faq],
      asOf: null,
    },
    {
      what: 'advice',
      about: 'system',
      text: 'Try the Help link at the top of the page first: it leads to the help desk for applicants.',
      sources: [faq],
      asOf: null,
    },
  ],
  lastDay: [
    {
      by: 'the Department of Health and Human Services',
      what: 'extends',
      text: 'When USA Staffing was down for two days in August 2011, agencies moved the closing dates of the jobs that closed meanwhile. Ask the agency contact whether that was done, and keep the time and the message of the fault.',
      sources: [
        'http://fcw.com/articles/2011/08/15/usajobs-hiring-management-system-down-for-two-days-applications-lost.aspx',
      ],
      asOf: '2011-08-15',
    },
  ],
  support: {
    policy: 'supports-applicants',
    channels: [
      {
        kind: 'help',
        value: 'https://appsupport.usastaffing.gov/hc/en-us',
        purpose: 'technical-support',
        audience: 'applicants',
        status: 'undated',
        sources: [
          'https://appsupport.usastaffing.gov/hc/en-us/articles/29239304492436-Accessing-USA-Hire-assessments',
        ],
        asOf: null,
      },
      {
        kind: 'help',
        value: 'https://help.usastaffing.gov/Apply/index.php?title=USA_Hire_Assessments',
        purpose: 'technical-support',
        audience: 'applicants',
        status: 'undated',
        sources: ['https://help.usastaffing.gov/Apply/index.php?title=USA_Hire_Assessments'],
        asOf: null,
      },
    ],
    sources: [
      'https://appsupport.usastaffing.gov/hc/en-us/articles/29239304492436-Accessing-USA-Hire-assessments',
      'https://help.usastaffing.gov/Apply/index.php?title=USA_Hire_Assessments',
    ],
    asOf: null,
  },
} satisfies Vendor;
