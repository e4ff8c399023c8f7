import type { Vendor } from '../vendor.ts';

const employer = 'https://careers.airnz.co.nz/support';
const received =
  'https://candidatesupport.freshdesk.com/support/solutions/articles/9000026806-how-can-i-tell-if-my-application-was-received-';

export default {
  id: 'snaphire',
  name: 'SnapHire',
  company: 'SnapHire',
  aliases: ['Talent App Store', 'Aotal'],
  hostedBy: 'vendor',
  role: 'ats',
  pages: {
    patterns: ['*://*.snaphire.com/*'],
    except: ['*://snaphire.com/*', '*://www.snaphire.com/*', '*://clientportal.snaphire.com/*'],
    examples: ['https://tower.snaphire.com/', 'https://southerncross.snaphire.com/jobs'],
    // Help for recruiters.
    counterExamples: ['https://clientportal.snaphire.com/support/home', 'https://www.snaphire.com/'],
    extract: ['//(?<employer>[^./]+)\\.snaphire\\.com'],
    sources: [
      'public code index record 55277305445',
      'public code index record 53186420545',
      'public code index record 45248706439',
    ],
    asOf: null,
  },
  limits: [
    {
      what: 'advice',
      about: 'state',
      text: 'The application counts once a mail confirms it, naming the job, or once it is listed under your account. A broken-off one is kept there as a draft with a “Finish” button.',
      sources: [received, employer],
      asOf: null,
    },
    {
      what: 'advice',
      about: 'system',
      text: 'The careers site has a support page, usually at /support: SnapHire helps with technical trouble there, and only with that.',
      sources: [employer],
      asOf: null,
    },
  ],
  support: {
    policy: 'supports-applicants',
    channels: [
      {
        kind: 'help',
        value: received,
        purpose: 'technical-support',
        audience: 'applicants',
        status: 'undated',
        sources: [received],
        asOf: null,
      },
    ],
    sources: [employer, received],
    asOf: null,
  },
} satisfies Vendor;
