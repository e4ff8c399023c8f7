import type { Vendor } from '../vendor.ts';

const terms = 'https://www.livehire.com/terms-of-service/au/';

export default {
  id: 'livehire',
  name: 'LiveHire',
  company: 'LiveHire Ltd',
  hostedBy: 'vendor',
  role: 'ats',
  pages: {
    patterns: ['*://*.livehire.com/careers/*', '*://*.livehire.com/talent/community/*'],
    examples: [
      'https://www.livehire.com/careers/enbridge/job/FNDPA/B1XJTNONV/ot-software-systems-analyst-co-op-student',
      'https://www.livehire.com/careers/kip/jobs',
      'https://www.livehire.com/talent/community/kip/careers/',
    ],
    counterExamples: [terms, 'https://business-help.livehire.com/hc/en-us', 'https://www.livehire.com/'],
    extract: ['/(?:careers|talent/community)/(?<employer>[^/?#]+)(?:/job/[^/?#]+/(?<job>[^/?#]+))?'],
    sources: [
      'https://github.com/ever-jobs/ever-jobs/tree/20079a64e123b6069b04e7eeee487e3355ca526d',
      'public code index record 54588250995',
    ],
    asOf: null,
  },
  kinds: [{ kind: 'posting', path: '/job/[^/?#]+/[^/?#]+' }],
  // Applicants hold accounts with LiveHire itself, but no page that was read tells them where to ask; its help centre is for employers.
  support: { policy: 'unknown', looked: '2026-11-28', channels: [], sources: [terms], asOf: '2020-05-07' },
} satisfies Vendor;
