import type { Vendor } from '../vendor.ts';

export default {
  id: 'shl-talentcentral',
  name: 'SHL TalentCentral',
  company: 'SHL',
  hostedBy: 'vendor',
  role: 'assessment',
  pages: {
    patterns: [
      '*://talentcentral.eu.shl.com/*',
      '*://talentcentral.us.shl.com/*',
      '*://talentcentral.us1.shl.com/*',
      '*://integration-talentcentral.us.shl.com/Integration/*',
    ],
    examples: [
      'https://talentcentral.eu.shl.com/player/link/c21605e7d3e34aa7842d5d6ef0c62259',
      'https://talentcentral.us1.shl.com/experience/#/link/JTdCJTIy',
      'https://integration-talentcentral.us.shl.com/Integration/ce/1',
    ],
    counterExamples: ['https://www.shl.com/', 'https://support.shl.com/'],
    sources: [
      'https://support.shl.com/categories.html?c=10_91_12_&hl=pl',
      'public code index record 18913344036',
      'public code index record 13602539995',
      'public code index record 67369073784',
      'public code index record 15909171863',
    ],
    asOf: null,
  },
  failures: [
    {
      selector: null,
      text: 'this assessment was previously closed before completion',
      kind: 'system',
      sources: ['https://support.shl.com/categories.html?c=10_91_12_&hl=pl'],
      asOf: null,
    },
    {
      selector: null,
      text: 'scheduled release activities',
      kind: 'maintenance',
      sources: ['https://support.shl.com/categories.html?c=10_91_12_&hl=pl'],
      asOf: null,
    },
  ],
  limits: [
    {
      what: 'advice',
      about: 'system',
      text: 'Clear the history and cache of the browser and open the test again. “Closed before completion and needs to be reset” can be mended by its technical support only.',
      sources: ['https://support.shl.com/categories.html?c=10_91_12_&hl=pl'],
      asOf: null,
    },
    {
      what: 'advice',
      about: 'access',
      text: 'The first time, “Create account” comes before the test; a password of an older account may be asked for.',
      sources: ['https://support.shl.com/categories.html?c=10_91_12_&hl=pl'],
      asOf: null,
    },
  ],
  support: {
    policy: 'supports-applicants',
    channels: [
      {
        kind: 'form',
        value: 'https://support.shl.com/categories.html?c=10_91_12_',
        purpose: 'technical-support',
        audience: 'applicants',
        status: 'single-source',
        sources: ['https://support.shl.com/categories.html?c=10_91_12_&hl=pl'],
        asOf: null,
      },
    ],
    sources: ['https://support.shl.com/categories.html?c=10_91_12_&hl=pl'],
    asOf: null,
  },
} satisfies Vendor;
