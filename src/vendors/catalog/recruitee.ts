import type { Vendor } from '../vendor.ts';

const posting =
  'https://github.com/matthew-holman/career_unplugged/blob/b28a13561870203d4d52dc7405304249ca83545e/tests/fixtures/recruitee_job_detail.html';
const limits = 'https://support.recruitee.com/en/articles/14106673-set-application-limits';

export default {
  id: 'recruitee',
  name: 'Recruitee',
  company: 'Tellent',
  aliases: ['Tellent Recruitee'],
  hostedBy: 'vendor',
  role: 'ats',
  pages: {
    patterns: ['*://*.recruitee.com/*'],
    except: [
      '*://recruitee.com/*',
      '*://www.recruitee.com/*',
      '*://app.recruitee.com/*',
      '*://api.recruitee.com/*',
      '*://support.recruitee.com/*',
      '*://docs.recruitee.com/*',
      '*://careers-analytics.recruitee.com/*',
    ],
    examples: [
      'https://glovo.recruitee.com/o/backend-developer',
      'https://glovo.recruitee.com/o/backend-developer/c/new',
      'https://glovo.recruitee.com/',
    ],
    counterExamples: [
      'https://recruitee.com/',
      'https://app.recruitee.com/#/dashboard',
      'https://support.recruitee.com/en/articles/8205664-faq-candidates',
    ],
    extract: [
      '//(?<employer>[^./]+)\\.recruitee\\.com/o/(?<job>[^/?#]+)',
      '//(?<employer>[^./]+)\\.recruitee\\.com',
      '/o/(?<job>[^/?#]+)',
    ],
    sources: [
      'https://github.com/colophon-group/jobseek/blob/ad6782397a5ea84948fc1fd7df7b5ed5e10ded3d/apps/crawler/src/core/monitors/recruitee.py',
      'https://github.com/ever-jobs/ever-jobs/tree/20079a64e123b6069b04e7eeee487e3355ca526d',
      'public code index record 68555247297',
    ],
    asOf: '2026-08-01',
  },
  fingerprints: {
    assets: ['recruiteecdn.com', 'd10zminp1cyta8.cloudfront.net'],
    selectors: [
      'form#offer-application-form',
      '[data-cy="brand-wrapper-section"] a[href^="https://recruitee.com"]',
      'a[aria-label="Hiring with Recruitee"]',
    ],
    footers: ['hiring with recruitee', 'powered by recruitee'],
    sources: [
      posting,
      'https://github.com/enthec/webappanalyzer/tree/1b9eee8154c0f01e7888c5242cf6fbbc4a3fcea6',
      'public code index record 6956315523',
    ],
    asOf: '2026-08-01',
  },
  kinds: [
    { kind: 'form', path: '/c/new(?:[?#/]|$)' },
    { kind: 'form', selector: 'form#offer-application-form' },
    { kind: 'posting', path: '/o/[^/]+' },
  ],
  limits: [
    {
      what: 'advice',
      about: 'state',
      text: 'Employers can cap the number of applications, or block an address or number. Such a refusal is the employer’s rule and no fault of the site.',
      sources: [limits],
      asOf: null,
    },
    {
      what: 'advice',
      about: 'input',
      text: 'Tick the box of the legal agreement before you submit: left empty, it can reset the whole form.',
      sources: [
        'https://github.com/selfishprimate/scout/blob/1a5401cc84ef9d1106500e590c5e16452b5a7f0b/reference/ats-mechanics.md',
      ],
      asOf: '2026-09-01',
    },
  ],
  support: {
    policy: 'unknown',
    looked: '2026-11-28',
    channels: [],
    sources: ['https://support.recruitee.com/en/articles/8205664-faq-candidates'],
    asOf: null,
  },
} satisfies Vendor;
