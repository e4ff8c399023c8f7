import type { Vendor } from '../vendor.ts';

const sources = [
  'public code index record 68555247297',
  'public code index record 70527854203',
  'public code index record 31395721242',
];

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
    sources,
    asOf: null,
  },
  kinds: [{ kind: 'posting', path: '/jobs/\\d+' }],
  support: { policy: 'unknown', channels: [], sources, asOf: null },
} satisfies Vendor;
