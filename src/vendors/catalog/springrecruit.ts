import type { Vendor } from '../vendor.ts';

const sources = [
  'public code index record 15037686216',
  'public code index record 46952621097',
  'public code index record 70297870138',
];

export default {
  id: 'springrecruit',
  name: 'SpringRecruit',
  company: null,
  hostedBy: 'vendor',
  role: 'ats',
  pages: {
    patterns: ['*://*.springrecruit.com/*'],
    except: ['*://springrecruit.com/*', '*://www.springrecruit.com/*', '*://app.springrecruit.com/*'],
    examples: ['https://dpdzero.springrecruit.com/careers', 'https://kloudmate.springrecruit.com/'],
    counterExamples: ['https://app.springrecruit.com/', 'https://www.springrecruit.com/'],
    extract: ['//(?<employer>[^./]+)\\.springrecruit\\.com'],
    sources: [...sources, 'public code index record 52487879851'],
    asOf: null,
  },
  fingerprints: { assets: ['springrecruit.com'], sources, asOf: null },
  support: { policy: 'unknown', looked: '2026-11-29', channels: [], sources, asOf: null },
} satisfies Vendor;
