import type { Vendor } from '../vendor.ts';

export default {
  id: 'applicantpool',
  name: 'ApplicantPool',
  company: 'ApplicantPro',
  hostedBy: 'vendor',
  role: 'ats',
  pages: {
    patterns: ['*://*.applicantpool.com/', '*://*.applicantpool.com/jobs*'],
    except: ['*://applicantpool.com/*', '*://www.applicantpool.com/*'],
    examples: [
      'https://usaconservation.applicantpool.com/jobs/',
      'https://dismas.applicantpool.com/jobs/1301977.html',
    ],
    counterExamples: ['https://www.applicantpool.com/'],
    extract: ['//(?!www\\.)(?<employer>[^./]+)\\.applicantpool\\.com(?:/jobs/(?<job>\\d+))?'],
    sources: [
      'https://github.com/demircancelebi/whoishiring/blob/3a9614685d036454485ded779e7214a45ba6fa19/server/stories/August2016.html',
      'public code index record 62463167726',
      'public code index record 69308571412',
      'public code index record 52681719545',
    ],
    asOf: null,
  },
  kinds: [{ kind: 'posting', path: '/jobs/\\d+' }],
  support: {
    policy: 'unknown',
    looked: '2026-11-28',
    channels: [],
    sources: ['https://www.applicantpro.com/terms-of-use-agreement/'],
    asOf: null,
  },
} satisfies Vendor;
