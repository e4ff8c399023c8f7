import type { Vendor } from '../vendor.ts';

const sources = [
  'public code index record 68555247297',
  'public code index record 70527854203',
  'public code index record 31395721242',
];
const listed =
  'https://github.com/ever-jobs/ever-jobs/blob/20079a64e123b6069b04e7eeee487e3355ca526d/packages/plugins/source-ats-recruiterflow/src/recruiterflow.constants.ts';

export default {
  id: 'recruiterflow',
  name: 'Recruiterflow',
  company: null,
  hostedBy: 'vendor',
  role: 'ats',
  pages: {
    patterns: [
      '*://recruiterflow.com/*/jobs',
      '*://recruiterflow.com/*/jobs?*',
      '*://recruiterflow.com/*/jobs/*',
    ],
    except: ['*://recruiterflow.com/blog/*'],
    examples: ['https://recruiterflow.com/navgurukul/jobs', 'https://recruiterflow.com/navgurukul/jobs/79'],
    counterExamples: [
      'https://recruiterflow.com/',
      'https://recruiterflow.com/blog/candidate-assessment/',
      'https://api.recruiterflow.com/api/external',
    ],
    extract: ['recruiterflow\\.com/(?<employer>[^/?#]+)/jobs(?:/(?<job>\\d+))?'],
    sources: [listed, ...sources],
    asOf: null,
  },
  kinds: [{ kind: 'posting', path: '/jobs/\\d+' }],
  support: {
    policy: 'unknown',
    looked: '2026-11-29',
    channels: [],
    sources: [listed, ...sources],
    asOf: null,
  },
} satisfies Vendor;
