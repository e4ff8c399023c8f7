import type { Vendor } from '../vendor.ts';

const drivers = 'https://sterlingcheck.sg/resources/gig-faq';
const questions = 'https://www.sterlingcheck.com/resources/candidate-faqs/';
const invitation = 'https://sterling.readme.io/v1/reference/invite-method';
const status = 'https://mybackgroundcheck.sterlingcheck.com/';

export default {
  id: 'sterling',
  name: 'Sterling',
  company: null,
  hostedBy: 'vendor',
  role: 'background-check',
  pages: {
    // Employers sign in on other hosts of the same domain. An invitation of its older platform leads to TalentWise.
    patterns: ['*://workforce.sterlingdirect.com/*', '*://*.talentwise.com/*/ptl/ticketeda.php*'],
    examples: [
      'https://workforce.sterlingdirect.com/Login#/',
      'https://workforce.sterlingdirect.com/InvitationCodePage?InvitationCode=00000000000000-00000000',
      'https://portal.integration.talentwise.com/0000000000/ptl/ticketeda.php?ID=ID&code=CODE&ticket=000000',
    ],
    counterExamples: [questions, status, 'https://portal.sterlingdirect.com/', 'https://www.talentwise.com/'],
    sources: [drivers, invitation, 'public code index record 14778564584'],
    asOf: null,
  },
  kinds: [{ kind: 'login', path: '^/Login' }],
  limits: [
    {
      what: 'advice',
      about: 'access',
      text: 'A link that a hiring platform made for you works once and, unused, for ten minutes. A mailed invitation asks you to log in with a temporary password.',
      sources: [invitation],
      asOf: null,
    },
    {
      what: 'advice',
      about: 'access',
      text: 'The log-in page sends a new password to the e-mail address that you signed up with; look in the spam folder.',
      sources: [drivers],
      asOf: null,
    },
    {
      what: 'advice',
      about: 'state',
      text: 'In the United States its page for candidates tells the state of a check once a week has passed since you entered your data.',
      sources: [status],
      asOf: null,
    },
  ],
  support: {
    policy: 'supports-applicants',
    looked: '2026-11-28',
    channels: [
      {
        // A telephone number stands only on pages of the company's former name, so it is not here.
        kind: 'form',
        value: questions,
        purpose: 'technical-support',
        audience: 'applicants',
        status: 'undated',
        sources: [questions],
        asOf: null,
      },
      {
        kind: 'help',
        value: status,
        purpose: 'technical-support',
        audience: 'applicants',
        status: 'undated',
        sources: [status],
        asOf: null,
      },
    ],
    sources: [questions, drivers],
    asOf: null,
  },
} satisfies Vendor;
