import type { Vendor } from '../vendor.ts';

const notice = 'http://jamie-aquila-clnk.squarespace.com/hospitality/tag/Candidates';
const pages = 'https://github.com/ever-jobs/ever-jobs/tree/20079a64e123b6069b04e7eeee487e3355ca526d';

export default {
  id: 'harri',
  name: 'Harri',
  company: 'Harri U.S. LLC',
  hostedBy: 'vendor',
  role: 'ats',
  pages: {
    patterns: ['*://harri.com/*/job/*', '*://www.harri.com/*/job/*'],
    examples: ['https://harri.com/riverstation-careers/job/1234567-team-member'],
    counterExamples: [
      'https://harri.com/',
      'https://harri.com/privacy',
      'https://support.harri.com/hc/en-us',
    ],
    extract: ['harri\\.com/(?<employer>[^/?#]+)/job/(?<job>\\d+)'],
    sources: [pages, 'public code index record 54656486489', 'public code index record 67302482436'],
    asOf: null,
  },
  kinds: [{ kind: 'posting', path: '/job/\\d+' }],
  support: {
    policy: 'supports-applicants',
    channels: [
      {
        // The notice to candidates names it for deleting a profile; nothing says that it helps with applications.
        kind: 'email',
        value: 'support@harri.com',
        purpose: 'other',
        audience: 'applicants',
        status: 'undated',
        sources: [notice],
        asOf: null,
      },
      {
        kind: 'email',
        value: 'DPO@harri.com',
        purpose: 'privacy',
        audience: 'applicants',
        status: 'undated',
        sources: [notice, 'https://wordpress-uk.harridev.com/privacy'],
        asOf: null,
      },
    ],
    sources: [notice, 'https://harri.com/privacy'],
    asOf: null,
  },
} satisfies Vendor;
