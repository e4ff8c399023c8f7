import type { Vendor } from '../vendor.ts';

const sources = [
  'https://github.com/ever-jobs/ever-jobs/tree/20079a64e123b6069b04e7eeee487e3355ca526d/packages/plugins/source-ats-bullhorn/src',
];

export default {
  id: 'bullhorn',
  name: 'Bullhorn',
  company: 'Bullhorn',
  hostedBy: 'employer',
  role: 'ats',
  pages: {
    // Its career portal runs on the agency's own site; only the service behind it is Bullhorn's.
    patterns: [],
    examples: [],
    sources,
    asOf: '2026-08-21',
  },
  fingerprints: {
    assets: ['bullhornstaffing.com/rest-services'],
    sources,
    asOf: '2026-08-21',
  },
  limits: [
    {
      what: 'advice',
      about: 'system',
      text: 'A second application in the same tab has been seen to show an empty page. Reload it, or use a new window.',
      sources: ['https://github.com/bullhorn/career-portal/issues/42'],
      asOf: null,
    },
    {
      what: 'advice',
      about: 'upload',
      text: 'Unless the agency changed it, the resume may be pdf, doc, docx, rtf, odt, txt or html.',
      sources: ['https://bullhorn.github.io/career-portal/portal-configuration-options.html'],
      asOf: null,
    },
  ],
  support: { policy: 'unknown', looked: '2026-11-28', channels: [], sources, asOf: null },
} satisfies Vendor;
