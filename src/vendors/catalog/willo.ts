import type { Vendor } from '../vendor.ts';

const steps = 'https://support.willo.video/article/64-5-easy-steps-to-your-interview';
const fromHelp = { sources: [steps], asOf: null };

export default {
  id: 'willo',
  name: 'Willo',
  company: null,
  hostedBy: 'vendor',
  role: 'assessment',
  pages: {
    patterns: ['*://app.willotalent.com/invite/*'],
    examples: ['https://app.willotalent.com/invite/tkZbgs/'],
    counterExamples: ['https://app.willotalent.com/', 'https://www.willotalent.com/', steps],
    sources: [
      'https://support.willo.video/article/33-invite-people-to-your-interview',
      'public code index record 4199302239',
    ],
    asOf: null,
  },
  accounts: 'none',
  limits: [
    { what: 'browsers', names: ['Chrome'], ...fromHelp },
    {
      what: 'advice',
      about: 'upload',
      text: 'Close all other tabs and programs, and switch a VPN off: with them open an interview may not be finished. Allow the camera and the microphone when the browser asks.',
      ...fromHelp,
    },
    {
      what: 'advice',
      about: 'session',
      text: 'Once the first question is answered, all of them must be within 12 hours.',
      ...fromHelp,
    },
    {
      what: 'advice',
      about: 'system',
      text: 'Willo’s own live chat for people who are interviewed is at the bottom right of every page.',
      ...fromHelp,
    },
  ],
  support: {
    policy: 'supports-applicants',
    looked: '2026-11-28',
    channels: [
      {
        kind: 'chat',
        value: steps,
        purpose: 'technical-support',
        audience: 'applicants',
        status: 'undated',
        ...fromHelp,
      },
    ],
    ...fromHelp,
  },
} satisfies Vendor;
