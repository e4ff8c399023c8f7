import type { Vendor } from '../vendor.ts';

export default {
  id: 'econjobmarket',
  name: 'EconJobMarket',
  company: 'EconJobMarket',
  hostedBy: 'vendor',
  role: 'ats',
  pages: {
    patterns: ['*://econjobmarket.org/*'],
    except: ['*://econjobmarket.org/', '*://econjobmarket.org/contact/*'],
    tenants: 'none',
    examples: ['https://econjobmarket.org/positions/1'],
    counterExamples: ['https://econjobmarket.org/', 'https://econjobmarket.org/contact/checkSupport/r'],
    extract: ['/positions/(?<job>\\d+)'],
    sources: ['https://econjobmarket.org/contact/checkSupport/r'],
    asOf: null,
  },
  support: {
    policy: 'supports-applicants',
    channels: [
      {
        kind: 'form',
        value: 'https://econjobmarket.org/contact/checkSupport/r',
        purpose: 'technical-support',
        audience: 'applicants',
        status: 'undated',
        sources: ['https://econjobmarket.org/contact/checkSupport/r'],
        asOf: null,
      },
    ],
    sources: ['https://econjobmarket.org/contact/checkSupport/r'],
    asOf: null,
  },
} satisfies Vendor;
