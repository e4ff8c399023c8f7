import type { Vendor } from '../vendor.ts';

const sources = [
  'https://github.com/demircancelebi/whoishiring/blob/3a9614685d036454485ded779e7214a45ba6fa19/server/stories/August2015.html',
  'public code index record 28974775190',
  'public code index record 44798164328',
  'public code index record 352294',
];

export default {
  id: 'silkroad',
  name: 'SilkRoad OpenHire',
  company: null,
  hostedBy: 'vendor',
  role: 'ats',
  pages: {
    patterns: ['*://*.silkroad.com/epostings*', '*://jobs.silkroad.com/*/*'],
    examples: [
      'https://iona-openhire.silkroad.com/epostings/index.cfm?fuseaction=app.jobsearch',
      'https://toro-openhire.silkroad.com/epostings/submit.cfm?fuseaction=app.dspjob&jobid=11&company_id=16279&version=1',
      'https://bu.silkroad.com/epostings/',
      'https://jobs.silkroad.com/SOCCo/Careers',
      'https://jobs.silkroad.com/JMT/ClarkNexsenCareers/jobs/123',
    ],
    counterExamples: ['https://www.silkroad.com/'],
    extract: [
      '//jobs\\.silkroad\\.com/(?<employer>[^/?#]+)/(?:[^/?#]+/jobs/(?<job>\\d+))?',
      '//(?<employer>[^./]+?)(?:-openhire)?\\.silkroad\\.com/epostings/.*[?&]jobid=(?<job>\\d+)',
      '//(?<employer>[^./]+?)(?:-openhire)?\\.silkroad\\.com',
    ],
    sources: [...sources, 'public code index record 68302338263', 'public code index record 62547738424'],
    asOf: null,
  },
  kinds: [
    { kind: 'form', path: '/epostings/submit\\.cfm' },
    { kind: 'posting', path: '[?&]jobid=\\d' },
  ],
  support: {
    // The guides that could be read, and the numbers in them, are for hiring staff.
    policy: 'unknown',
    looked: '2026-11-28',
    channels: [],
    sources,
    asOf: null,
  },
} satisfies Vendor;
