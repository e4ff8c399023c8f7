import type { Vendor } from '../vendor.ts';

const sources = [
  'https://github.com/ever-jobs/ever-jobs/tree/20079a64e123b6069b04e7eeee487e3355ca526d/packages/plugins/source-ats-employmenthero/src',
  'public code index record 55277305445',
  'https://github.com/enthec/webappanalyzer/tree/1b9eee8154c0f01e7888c5242cf6fbbc4a3fcea6',
];
const why =
  'https://help.swagapp.com/hc/en-gb/articles/6899524535439-Why-am-I-receiving-emails-from-Swag-Jobs-Career';

export default {
  id: 'employment-hero',
  name: 'Employment Hero',
  company: 'Employment Hero',
  aliases: ['Swag Jobs', 'Elevate'],
  hostedBy: 'vendor',
  role: 'ats',
  pages: {
    patterns: ['*://jobs.employmenthero.com/*', '*://*.employmenthero.com/jobs/*'],
    examples: [
      'https://jobs.employmenthero.com/organisations/employmenthero',
      'https://employmenthero.com/jobs/position/barista-ab12c/',
    ],
    counterExamples: ['https://employmenthero.com/', 'https://help.swagapp.com/hc/en-gb'],
    extract: ['/organisations/(?<employer>[^/?#]+)', '/jobs/position/(?<job>[^/?#]+)'],
    sources,
    asOf: '2026-08-21',
  },
  fingerprints: { assets: ['employmenthero.com'], sources, asOf: null },
  kinds: [{ kind: 'posting', path: '/jobs/position/' }],
  support: {
    policy: 'self-service',
    channels: [
      {
        kind: 'help',
        value: 'https://help.swagapp.com',
        purpose: 'technical-support',
        audience: 'applicants',
        status: 'undated',
        sources: [why],
        asOf: null,
      },
    ],
    sources: [why],
    asOf: null,
  },
} satisfies Vendor;
