import type { Vendor } from '../vendor.ts';

const faq = 'https://sejong.recruiton.kr/recruit/faq/';

export default {
  id: 'recruiton',
  name: 'Recruiton',
  company: null,
  hostedBy: 'vendor',
  role: 'ats',
  pages: {
    // The second was read on a page without encryption, okf.recruiton.or.kr/recruit/faq/.
    patterns: ['*://*.recruiton.kr/*', '*://*.recruiton.or.kr/*'],
    except: [
      '*://recruiton.kr/*',
      '*://www.recruiton.kr/*',
      '*://recruiton.or.kr/*',
      '*://www.recruiton.or.kr/*',
    ],
    examples: [faq, 'https://okf.recruiton.or.kr/recruit/faq/'],
    extract: ['//(?<employer>[^./]+)\\.recruiton\\.'],
    sources: [faq],
    asOf: null,
  },
  limits: [
    {
      what: 'advice',
      about: 'system',
      text: 'Use Chrome on a computer, not on a phone. If a page still fails, post a picture of it on the Q&A board of the same site.',
      sources: [faq],
      asOf: null,
    },
    {
      what: 'advice',
      about: 'state',
      text: 'Results and notices stand on the site itself; a mail that did not come changes nothing.',
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
        at: '/recruit/faq/',
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
