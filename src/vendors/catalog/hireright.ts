import type { Vendor } from '../vendor.ts';

export default {
  id: 'hireright',
  name: 'HireRight',
  company: 'HireRight',
  aliases: ['Applicant Center'],
  hostedBy: 'vendor',
  role: 'background-check',
  pages: {
    patterns: ['*://ows01.hireright.com/ac2*'],
    examples: ['https://ows01.hireright.com/ac2.html?key=0'],
    counterExamples: [
      'https://ows01.hireright.com/login/',
      'https://www.hireright.com/',
      'https://www.hireright.com/contact/applicants/',
    ],
    sources: [
      'https://support.hireright.com/en-LATAM/articles/assistance-completing-invitation',
      'https://www.hireright.com/contact/applicants/',
      'public code index record 6084619933',
    ],
    asOf: null,
  },
  limits: [
    {
      what: 'advice',
      about: 'access',
      text: '“Forgot your password” under the button sends a new one to the address of your invitation; look in the spam folder.',
      sources: [
        'https://www.hiring-rite.com/applicant-assistance/answers/i-forgot-my-password-to-applicant-center.-how-can-i-get-it',
      ],
      asOf: null,
    },
    {
      what: 'advice',
      about: 'input',
      text: 'Where there is nothing to enter, choose “Not applicable” or opt out of the section.',
      sources: ['https://support.hireright.com/en-LATAM/articles/assistance-completing-invitation'],
      asOf: null,
    },
  ],
  support: {
    policy: 'supports-applicants',
    channels: [
      {
        kind: 'help',
        value: 'https://www.hireright.com/contact/applicants/',
        purpose: 'technical-support',
        audience: 'applicants',
        status: 'undated',
        sources: ['https://www.hireright.com/contact/applicants/'],
        asOf: null,
      },
      {
        kind: 'help',
        value: 'https://support.hireright.com/en-LATAM/articles/assistance-completing-invitation',
        purpose: 'technical-support',
        audience: 'applicants',
        status: 'undated',
        sources: ['https://support.hireright.com/en-LATAM/articles/assistance-completing-invitation'],
        asOf: null,
      },
    ],
    sources: ['https://www.hireright.com/contact/applicants/'],
    asOf: null,
  },
} satisfies Vendor;
