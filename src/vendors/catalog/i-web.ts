import type { Vendor } from '../vendor.ts';

const mapping =
  'https://github.com/n0umiso/shukatsu-mypage-extension/blob/b591a3ef06d30f737b9d74dc2fa1900242ff42b0/docs/SITE-MAPPING.md';

export default {
  id: 'i-web',
  name: 'i-web',
  company: 'Humanage',
  identity: { sources: [mapping], asOf: null },
  hostedBy: 'vendor',
  role: 'ats',
  pages: {
    // Many employers share a host; the first part of the path is the employer and the year.
    patterns: ['*://*.i-webs.jp/*/*'],
    except: ['*://www.i-webs.jp/*', '*://i-webs.jp/*'],
    examples: [
      'https://mypage.3010.i-webs.jp/sojitz_group2028/',
      'https://mypage.3010.i-webs.jp/sojitz_group2028/applicant/login/',
      'https://mypage.3030.i-webs.jp/globex2027/applicant/entry/index/entrycd/',
    ],
    counterExamples: ['https://www.i-webs.jp/', 'https://mypage.3010.i-webs.jp/'],
    extract: ['\\.i-webs\\.jp/(?<employer>[^/?#]+?)(?:20\\d\\d)?/'],
    sources: [mapping, 'public code index record 57077222799', 'public code index record 37589572877'],
    asOf: null,
  },
  kinds: [
    { kind: 'login', path: '/applicant/login', selector: 'input[name="gkspw"]' },
    { kind: 'login', selector: 'input[name="gkspw"]' },
    { kind: 'form', path: '/applicant/entry/' },
  ],
  support: {
    policy: 'unknown',
    looked: '2026-11-29',
    channels: [],
    sources: [mapping],
    asOf: null,
  },
} satisfies Vendor;
