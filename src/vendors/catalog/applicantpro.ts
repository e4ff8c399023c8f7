import type { Vendor } from '../vendor.ts';

const terms = 'https://www.applicantpro.com/terms-of-use-agreement/';
const crawler =
  'https://github.com/ever-jobs/ever-jobs/tree/20079a64e123b6069b04e7eeee487e3355ca526d/packages/plugins/source-ats-applicantpro/src';

export default {
  id: 'applicantpro',
  name: 'ApplicantPro',
  company: 'ApplicantPro',
  hostedBy: 'vendor',
  role: 'ats',
  pages: {
    patterns: [
      '*://*.applicantpro.com/',
      '*://*.applicantpro.com/jobs*',
      '*://www.applicantpro.com/openings/*',
    ],
    except: ['*://applicantpro.com/*', '*://www.applicantpro.com/', '*://www.applicantpro.com/jobs*'],
    examples: [
      'https://americanpublicmedia.applicantpro.com/jobs/',
      'https://cappex.applicantpro.com/jobs/1234567.html',
      'https://www.applicantpro.com/openings/cappex/jobs/1234567',
    ],
    counterExamples: [terms, 'https://www.applicantpro.com/'],
    extract: [
      '/openings/(?<employer>[^/?#]+)(?:/jobs/(?<job>\\d+))?',
      '//(?!www\\.)(?<employer>[^./]+)\\.applicantpro\\.com(?:/jobs/(?<job>\\d+))?',
    ],
    sources: [crawler, 'public code index record 68555247297'],
    asOf: '2026-08-21',
  },
  kinds: [{ kind: 'posting', path: '/jobs/\\d+' }],
  limits: [
    {
      what: 'advice',
      about: 'access',
      text: 'One ApplicantPro login serves the applications to several employers; each of them sees only what was sent to it.',
      sources: [terms],
      asOf: null,
    },
  ],
  support: { policy: 'unknown', looked: '2026-11-28', channels: [], sources: [terms], asOf: null },
} satisfies Vendor;
