import type { Vendor } from '../vendor.ts';

const sources = [
  'https://github.com/ever-jobs/ever-jobs/tree/20079a64e123b6069b04e7eeee487e3355ca526d',
  'public code index record 30666184589',
];

export default {
  id: 'people-hr',
  name: 'People HR',
  company: null,
  hostedBy: 'vendor',
  role: 'ats',
  pages: {
    // The same host is the employees' own self-service.
    patterns: ['*://*.peoplehr.net/Pages/JobBoard*'],
    examples: [
      'https://conceptlifesciences.peoplehr.net/Pages/JobBoard/CurrentOpenings.aspx?o=dfed9099-5acb-4756-bf3e-41a426270f97',
      'https://citypress.peoplehr.net/Pages/JobBoard/Opening.aspx?v=00000000-0000-4000-8000-000000000000',
    ],
    counterExamples: [
      'https://citypress.peoplehr.net/',
      'https://itgs.peoplehr.net/Pages/Saml/ConsumeAzureAD.aspx',
    ],
    extract: ['//(?<employer>[^./]+)\\.peoplehr\\.net/(?:.*[?&]v=(?<job>[0-9a-f-]{36}))?'],
    sources,
    asOf: null,
  },
  kinds: [{ kind: 'posting', path: '/JobBoard/Opening\\.aspx' }],
  support: { policy: 'unknown', looked: '2026-11-28', channels: [], sources, asOf: null },
} satisfies Vendor;
