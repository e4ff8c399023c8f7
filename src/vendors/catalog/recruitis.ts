import type { Vendor } from '../vendor.ts';

const listed =
  'https://github.com/ever-jobs/ever-jobs/blob/20079a64e123b6069b04e7eeee487e3355ca526d/packages/plugins/source-ats-recruitis/src/recruitis.constants.ts';

export default {
  id: 'recruitis',
  name: 'Recruitis',
  company: 'Recruitis',
  hostedBy: 'vendor',
  role: 'ats',
  pages: {
    patterns: ['*://jobs.recruitis.io/*'],
    except: ['*://jobs.recruitis.io/'],
    examples: ['https://jobs.recruitis.io/allwyn'],
    counterExamples: ['https://recruitis.io/', 'https://jobs.recruitis.io/'],
    extract: ['jobs\\.recruitis\\.io/(?<employer>[^/?#]+)(?:/(?<job>\\d+))?'],
    sources: [listed],
    asOf: '2026-08-21',
  },
  support: {
    policy: 'unknown',
    looked: '2026-11-29',
    channels: [],
    sources: [listed],
    asOf: null,
  },
} satisfies Vendor;
