import type { Vendor } from '../vendor.ts';

export default {
  id: 'superset',
  name: 'Superset',
  company: 'Superset',
  hostedBy: 'vendor',
  role: 'campus',
  pages: {
    patterns: ['*://app.joinsuperset.com/students/*'],
    examples: ['https://app.joinsuperset.com/students/jobprofiles'],
    counterExamples: [
      'https://joinsuperset.com/',
      'https://help.joinsuperset.com/tnpsuite-core/jobs/collaborators-to-a-job-profile',
    ],
    sources: [
      'https://help.joinsuperset.com/tnpsuite-core/jobs/collaborators-to-a-job-profile',
      'public code index record 71020281445',
      'public code index record 25350319419',
    ],
    asOf: null,
  },
  support: {
    policy: 'unknown',
    looked: '2026-11-28',
    channels: [],
    sources: ['https://help.joinsuperset.com/tnpsuite-core/jobs/collaborators-to-a-job-profile'],
    asOf: null,
  },
} satisfies Vendor;
