import type { Vendor } from '../vendor.ts';

const faq = 'https://www.calopps.org/faq';

export default {
  id: 'calopps',
  name: 'CalOpps',
  company: 'A group of California cities',
  hostedBy: 'vendor',
  role: 'ats',
  pages: {
    patterns: ['*://www.calopps.org/*', '*://calopps.org/*'],
    except: [
      '*://www.calopps.org/',
      '*://calopps.org/',
      '*://www.calopps.org/faq*',
      '*://www.calopps.org/feeds/*',
    ],
    examples: ['https://www.calopps.org/san-mateo/job-20697172', 'https://www.calopps.org/job-search-list'],
    counterExamples: [
      'https://www.calopps.org/faq',
      'https://www.calopps.org/',
      'https://www.calopps.org/feeds/rss.xml',
    ],
    extract: ['calopps\\.org/(?!job-search)(?<employer>[^/?#]+)(?:/job-(?<job>\\d+))?'],
    sources: [
      'https://www.calopps.org/faq',
      'public code index record 54560315721',
      'public code index record 56407356579',
      'public code index record 63108866861',
    ],
    asOf: null,
  },
  kinds: [{ kind: 'posting', path: '/job-\\d+' }],
  limits: [
    {
      what: 'advice',
      about: 'access',
      text: 'A profile is deleted after six months without a log-in, and a draft when its posting closes. What is gone has to be made anew.',
      sources: [faq],
      asOf: null,
    },
    {
      what: 'advice',
      about: 'any',
      text: 'The agency, not CalOpps, knows how an application stands; your profile lists its contact for every application.',
      sources: [faq],
      asOf: null,
    },
  ],
  support: {
    policy: 'sends-to-employer',
    channels: [
      {
        kind: 'help',
        value: faq,
        purpose: 'technical-support',
        audience: 'applicants',
        status: 'undated',
        sources: [faq],
        asOf: null,
      },
    ],
    sources: [faq, 'https://manualzilla.com/doc/5974325/create-a-personal-profile'],
    asOf: null,
  },
} satisfies Vendor;
