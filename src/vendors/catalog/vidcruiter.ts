import type { Vendor } from '../vendor.ts';

const listed =
  'https://github.com/ever-jobs/ever-jobs/blob/20079a64e123b6069b04e7eeee487e3355ca526d/packages/plugins/source-ats-vidcruiter/src/vidcruiter.constants.ts';
const guide = 'https://vidcruiter.com/adp-workforce-now-user-guide/';

export default {
  id: 'vidcruiter',
  name: 'VidCruiter',
  company: 'VidCruiter',
  hostedBy: 'vendor',
  role: 'assessment',
  pages: {
    patterns: ['*://*.hiringplatform.com/*'],
    except: ['*://hiringplatform.com/*', '*://www.hiringplatform.com/*'],
    examples: ['https://vidcruiter.hiringplatform.com/list/careers/'],
    counterExamples: ['https://www.hiringplatform.com/'],
    extract: ['//(?<employer>[^./]+)\\.hiringplatform\\.com'],
    sources: [listed],
    asOf: '2026-08-21',
  },
  limits: [
    {
      what: 'advice',
      about: 'session',
      text: '“Duplicate Link” means that the interview is open in a second window or on a second device: close the others, then reload.',
      sources: [guide],
      asOf: null,
    },
  ],
  support: {
    policy: 'unknown',
    looked: '2026-11-28',
    channels: [],
    sources: [listed],
    asOf: null,
  },
} satisfies Vendor;
