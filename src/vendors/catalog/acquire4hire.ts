import type { Vendor } from '../vendor.ts';

const sources = ['public code index record 69173076704', 'public code index record 59402314548'];

export default {
  id: 'acquire4hire',
  name: 'Acquire4Hire',
  company: null,
  hostedBy: 'vendor',
  role: 'ats',
  pages: {
    patterns: ['*://app.acquire4hire.com/careers/*'],
    examples: ['https://app.acquire4hire.com/careers/list.json?id=4668'],
    counterExamples: [
      'https://app.acquire4hire.com/',
      'https://app.acquire4hire.com/feed/indeed.xml?id=8154',
    ],
    sources,
    asOf: null,
  },
  fingerprints: {
    assets: ['app.acquire4hire.com/careers'],
    sources: ['public code index record 59224253732'],
    asOf: null,
  },
  support: { policy: 'unknown', looked: '2026-11-29', channels: [], sources, asOf: null },
} satisfies Vendor;
