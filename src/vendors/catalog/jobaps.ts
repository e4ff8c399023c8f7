import type { Vendor } from '../vendor.ts';

export default {
  id: 'jobaps',
  name: 'JobAps',
  company: null,
  hostedBy: 'vendor',
  role: 'ats',
  pages: {
    patterns: ['*://*.jobapscloud.com/*'],
    except: ['*://jobapscloud.com/', '*://www.jobapscloud.com/'],
    examples: [
      'https://www.jobapscloud.com/MD/',
      'https://www.jobapscloud.com/CT/sup/bulpreview.asp?R1=190219&R2=1234BC&R3=BCM',
    ],
    counterExamples: ['https://www.jobapscloud.com/'],
    extract: ['jobapscloud\\.com/(?<employer>[A-Za-z]+)/'],
    sources: [
      'public code index record 61691951588',
      'public code index record 55817190250',
      'public code index record 70410398242',
    ],
    asOf: null,
  },
  kinds: [{ kind: 'posting', path: 'bulpreview\\.asp' }],
  limits: [
    {
      what: 'advice',
      about: 'any',
      text: 'JobAps is run for public agencies, and each of them answers for its own site: look for the help line that it prints.',
      sources: ['http://www.dhmh.maryland.gov/tsd/SitePages/faq-recruitment.aspx'],
      asOf: null,
    },
  ],
  support: {
    policy: 'unknown',
    looked: '2026-11-28',
    channels: [],
    sources: ['http://www.dhmh.maryland.gov/tsd/SitePages/faq-recruitment.aspx'],
    asOf: null,
  },
} satisfies Vendor;
