import type { Vendor } from '../vendor.ts';

const faq = 'https://docplayer.net/amp/19736047-Usa-staffing-frequently-asked-questions-faqs.html';

export default {
  id: 'usa-staffing',
  name: 'Application Manager',
  company: 'U.S. Office of Personnel Management',
  hostedBy: 'vendor',
  role: 'ats',
  pages: {
    // The newer host of the same system is told as USAJOBS, where applicants come from.
    patterns: ['*://applicationmanager.gov/*', '*://www.applicationmanager.gov/*'],
    examples: ['https://applicationmanager.gov/', 'https://www.applicationmanager.gov/'],
    sources: [faq, 'http://eshelp.opm.gov/robo/projects/appman001/Your_Account_in_Application_Manager.htm'],
    asOf: null,
  },
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
  support: { policy: 'unknown', channels: [], sources: [faq], asOf: null },
} satisfies Vendor;
