import type { Vendor } from '../vendor.ts';

const contact = 'https://eu-careers.europa.eu/cs/contact-us';
const account = 'https://eu-careers.europa.eu/en/help/faq/epso-account/my-account';
const trouble = 'https://eu-careers.europa.eu/bg/help/faq/2539';
const portal = 'https://eu-careers.europa.eu/en/how-navigate-single-candidate-portal';

export default {
  id: 'epso',
  name: 'EPSO',
  company: 'European Personnel Selection Office',
  aliases: ['EU Careers'],
  hostedBy: 'employer',
  role: 'ats',
  pages: {
    patterns: ['*://eu-careers.europa.eu/*', '*://epso.europa.eu/*', '*://europa.eu/epso/application/*'],
    examples: [
      'https://eu-careers.europa.eu/en/job-opportunities/open-for-application',
      'https://europa.eu/epso/application/passport/login.cfm?comp_id=',
      'https://epso.europa.eu/bg/help/faq/2067',
    ],
    sources: [contact, portal, 'public code index record 12435255884'],
    asOf: null,
  },
  kinds: [{ kind: 'login', path: '/epso/application/passport/login' }],
  limits: [
    {
      what: 'advice',
      about: 'system',
      text: 'Try another browser, on a computer rather than a phone, before you write. Move with the buttons on the page, not with Back and Forward.',
      sources: [account, trouble],
      asOf: null,
    },
    {
      what: 'advice',
      about: 'input',
      text: 'Paste text from a plain text file only. If the application cannot be validated, the review tab shows in red what is missing.',
      sources: [trouble],
      asOf: null,
    },
    {
      what: 'advice',
      about: 'access',
      text: 'Only one account is allowed, and a second one can exclude you. Create EU Login with a private e-mail address, not with eID, Facebook or Google.',
      sources: ['https://pdf4pro.com/view/online-application-manual-europa-d627e.html', portal],
      asOf: null,
    },
    {
      what: 'advice',
      about: 'any',
      text: 'Quote your application number, and the reference number of an earlier message, whenever you write.',
      sources: [contact, account],
      asOf: null,
    },
  ],
  lastDay: [
    {
      by: 'EPSO',
      what: 'slow-desk',
      text: 'It answers within five working days, so what you ask in the last days may be answered too late. Ask at once, and go on trying with another browser.',
      hoursBefore: 120,
      sources: ['https://eu-careers.europa.eu/hu/news?page=0'],
      asOf: '2026-06-10',
    },
    {
      by: 'EPSO',
      what: 'tell-before',
      text: 'A technical error during a test is complained of at once, in the Single Candidate Portal or with the contact form; a wrong question within 3 days.',
      sources: ['https://eu-careers.europa.eu/content/type-complaint-0_en'],
      asOf: null,
    },
  ],
  support: {
    policy: 'supports-applicants',
    channels: [
      {
        // Three pages of the office itself point here; no telephone number is given for technical help.
        kind: 'form',
        value: 'https://eu-careers.europa.eu/contact-us',
        purpose: 'technical-support',
        audience: 'applicants',
        hours: 'answer within 5 working days; receipt within 5 minutes',
        status: 'undated',
        sources: [contact, 'http://eu-careers.europa.eu/contact/faq_en', account],
        asOf: null,
      },
    ],
    sources: [contact, account],
    asOf: null,
  },
} satisfies Vendor;
