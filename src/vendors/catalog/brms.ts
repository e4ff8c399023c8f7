import type { Vendor } from '../vendor.ts';

const faq = 'https://ncuc.brms.kr/faq';

export default {
  id: 'brms',
  name: 'BRMS',
  company: null,
  hostedBy: 'vendor',
  role: 'ats',
  pages: {
    patterns: ['*://*.brms.kr/*'],
    except: ['*://brms.kr/*', '*://www.brms.kr/*'],
    examples: ['https://ncuc.brms.kr/faq'],
    extract: ['//(?<employer>[^./]+)\\.brms\\.kr'],
    sources: [faq],
    asOf: null,
  },
  limits: [
    {
      what: 'advice',
      about: 'access',
      text: 'A forgotten password is reset under the menu where you look at or change your application: choose the notice and the field first.',
      sources: [faq],
      asOf: null,
    },
    {
      what: 'advice',
      about: 'any',
      text: 'What was sent cannot be changed, and a confirmation comes by e-mail. Whoever chose the wrong field registers anew with another address, or asks on the Q&A board of the site.',
      sources: [faq],
      asOf: null,
    },
  ],
  support: {
    policy: 'self-service',
    looked: '2026-11-28',
    channels: [
      {
        kind: 'help',
        value: null,
        at: '/faq',
        purpose: 'technical-support',
        audience: 'applicants',
        languages: ['ko'],
        status: 'undated',
        sources: [faq],
        asOf: null,
      },
    ],
    sources: [faq],
    asOf: null,
  },
} satisfies Vendor;
