import type { Vendor } from '../vendor.ts';

const faq = 'https://support.interviewexchange.com/articles/candidate/create-an-account-to-apply-online';

export default {
  id: 'interview-exchange',
  name: 'Interview Exchange',
  company: 'Hirezon',
  hostedBy: 'vendor',
  role: 'ats',
  pages: {
    patterns: ['*://*.interviewexchange.com/*'],
    except: [
      '*://interviewexchange.com/*',
      '*://support.interviewexchange.com/*',
      '*://www.interviewexchange.com/',
      '*://www.interviewexchange.com/moduleredirect.jsp*',
    ],
    examples: [
      'https://albany.interviewexchange.com/jobsrchresults.jsp',
      'https://monroecc.interviewexchange.com/jobofferdetails.jsp?JOBID=196601',
      'https://alfredstate.interviewexchange.com/static/clients/481ASM1/index.jsp',
    ],
    counterExamples: [
      'https://www.interviewexchange.com/',
      'https://www.interviewexchange.com/moduleredirect.jsp',
      'https://support.interviewexchange.com/articles/candidate/create-an-account-to-apply-online',
    ],
    extract: [
      '//(?!www\\.)(?<employer>[^./]+)\\.interviewexchange\\.com/.*[?&]JOBID=(?<job>\\d+)',
      '//(?!www\\.)(?<employer>[^./]+)\\.interviewexchange\\.com',
      '[?&]JOBID=(?<job>\\d+)',
    ],
    sources: [
      'https://support.interviewexchange.com/articles/candidate/create-an-account-to-apply-online',
      'public code index record 39780775041',
      'public code index record 69733417437',
      'public code index record 60314979000',
    ],
    asOf: null,
  },
  kinds: [{ kind: 'posting', path: 'jobofferdetails\\.jsp' }],
  limits: [
    {
      what: 'advice',
      about: 'any',
      text: 'The mail about your new account is no confirmation: an application has arrived when the mail about its submission comes.',
      sources: [faq],
      asOf: '2019-07-29',
    },
    {
      what: 'advice',
      about: 'access',
      text: 'An account of yours is recognised by its e-mail address when you apply again. “Returning Applicants Login” on the employer’s career site opens it as well.',
      sources: ['https://support.interviewexchange.com/articles/candidate/returning-user'],
      asOf: '2020-01-26',
    },
  ],
  support: {
    policy: 'self-service',
    channels: [
      {
        kind: 'help',
        value: faq,
        purpose: 'technical-support',
        audience: 'applicants',
        status: 'single-source',
        sources: [faq],
        asOf: '2019-07-29',
      },
    ],
    sources: [faq, 'https://support.interviewexchange.com/articles/candidate/returning-user'],
    asOf: '2020-01-26',
  },
} satisfies Vendor;
