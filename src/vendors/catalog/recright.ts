import type { Vendor } from '../vendor.ts';

const guide =
  'https://support.recright.com/en/articles/11220-step-by-step-guide-timed-video-interview-for-the-candidate';
const accounts = 'https://support.recright.com/en/articles/11272-registration-and-log-in-to-recright';
const sources = ['public code index record 11024849142'];

export default {
  id: 'recright',
  name: 'RecRight',
  company: null,
  hostedBy: 'vendor',
  role: 'ats',
  pages: {
    patterns: ['*://www.recright.com/careers/*', '*://recright.com/careers/*'],
    examples: ['https://www.recright.com/careers/en/globex/sales-person-12345'],
    counterExamples: ['https://www.recright.com/'],
    extract: ['/careers/[a-z]{2}/(?<employer>[^/?#]+)(?:/[^/?#]*-(?<job>\\d+))?'],
    sources,
    asOf: null,
  },
  kinds: [{ kind: 'posting', path: '^/careers/[a-z]{2}/[^/]+/[^/]+' }],
  limits: [
    {
      what: 'advice',
      about: 'access',
      text: 'Nobody who is invited to a video interview needs an account: the link of the invitation opens it.',
      sources: [accounts],
      asOf: null,
    },
    {
      what: 'advice',
      about: 'system',
      text: 'A video interview runs in Chrome, Firefox, Safari and Edge; on an iPhone in Safari, on Android in Chrome or Firefox, each in its latest version.',
      sources: [guide],
      asOf: null,
    },
  ],
  support: {
    policy: 'self-service',
    looked: '2026-11-29',
    channels: [
      {
        kind: 'help',
        value: guide,
        purpose: 'technical-support',
        audience: 'applicants',
        status: 'undated',
        sources: [guide],
        asOf: null,
      },
    ],
    sources: [guide, accounts],
    asOf: null,
  },
} satisfies Vendor;
