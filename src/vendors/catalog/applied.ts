import type { Vendor } from '../vendor.ts';

const privacy = 'https://www.beapplied.com/privacy';

export default {
  id: 'applied',
  name: 'Applied',
  company: 'Be Applied Ltd',
  identity: { sources: ['https://www.beapplied.com/privacy'], asOf: '2023-11-15' },
  hostedBy: 'vendor',
  role: 'ats',
  pages: {
    patterns: [
      '*://app.beapplied.com/apply/*',
      '*://app.beapplied.com/org/*',
      '*://www.beapplied.com/apply/*',
      '*://beapplied.com/apply/*',
    ],
    examples: [
      'https://app.beapplied.com/apply/cuxl7vasjy',
      'https://app.beapplied.com/org/1549/citizens-uk',
    ],
    counterExamples: [
      'https://www.beapplied.com/privacy',
      'https://www.beapplied.com/',
      'https://app.beapplied.com/api/v1/organisations/1549/jobs',
    ],
    extract: ['beapplied\\.com/org/\\d+/(?<employer>[^/?#]+)', 'beapplied\\.com/apply/(?<job>\\w+)'],
    sources: [
      'https://github.com/ever-jobs/ever-jobs/tree/20079a64e123b6069b04e7eeee487e3355ca526d/packages/plugins/source-ats-applied/src',
      'public code index record 54510035219',
    ],
    asOf: '2026-08-21',
  },
  kinds: [{ kind: 'posting', path: '^/apply/' }],
  support: {
    policy: 'unknown',
    looked: '2026-11-28',
    channels: [
      {
        kind: 'email',
        value: 'DPO@beapplied.com',
        purpose: 'privacy',
        audience: 'applicants',
        status: 'single-source',
        sources: [privacy],
        asOf: '2023-11-15',
      },
    ],
    sources: [privacy],
    asOf: '2023-11-15',
  },
} satisfies Vendor;
