import type { Vendor } from '../vendor.ts';

const sources = [
  'public code index record 46429901978',
  'public code index record 52169825556',
  'public code index record 71423145142',
];

export default {
  id: 'jobtarget',
  name: 'JobTarget',
  company: 'JobTarget',
  aliases: ['Click2Apply'],
  hostedBy: 'vendor',
  role: 'front-end',
  pages: {
    // The link of a spread advertisement. The pixels that count its readers are on the same host.
    patterns: ['*://www.click2apply.net/*', '*://click2apply.net/*'],
    except: [
      '*://www.click2apply.net/',
      '*://click2apply.net/',
      '*://www.click2apply.net/v/*',
      '*://www.click2apply.net/a/*',
    ],
    examples: [
      'https://www.click2apply.net/BXRGn2F6w5GacyXQI1l1j',
      'https://www.click2apply.net/v2/jobs/apply/12345',
    ],
    counterExamples: ['https://www.click2apply.net/', 'https://www.click2apply.net/a/c/GwzG'],
    sources,
    asOf: null,
  },
  support: { policy: 'unknown', looked: '2026-11-29', channels: [], sources, asOf: null },
} satisfies Vendor;
