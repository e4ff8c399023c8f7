import type { Vendor } from '../vendor.ts';

const sources = [
  'https://github.com/demircancelebi/whoishiring/blob/3a9614685d036454485ded779e7214a45ba6fa19/server/stories/November2017.html',
  'public code index record 69636908841',
  'public code index record 57412324941',
  'public code index record 4694956591',
];

export default {
  id: 'hr-manager',
  name: 'HR-Manager Talent Recruiter',
  company: 'Talentech',
  hostedBy: 'vendor',
  role: 'ats',
  pages: {
    patterns: [
      '*://candidate.hr-manager.net/*',
      '*://*.hr-manager.net/ApplicationInit.aspx*',
      '*://*.hr-manager.net/ApplicationForm/*',
    ],
    examples: [
      'https://candidate.hr-manager.net/ApplicationInit.aspx?cid=1131&ProjectId=144663&DepartmentId=18961&MediaId=5',
      'https://candidate.hr-manager.net/ApplicationForm/SinglePageApplicationForm.aspx?cid=1131&ProjectId=144663',
      'https://delta.hr-manager.net/ApplicationInit.aspx?cid=78&ProjectId=186991',
    ],
    extract: ['[?&]ProjectId=(?<job>\\d+)'],
    sources,
    asOf: null,
  },
  kinds: [
    { kind: 'form', path: 'ApplicationForm/|SkipAdvertisement=true' },
    { kind: 'posting', path: 'ApplicationInit' },
  ],
  support: { policy: 'unknown', looked: '2026-11-28', channels: [], sources, asOf: null },
} satisfies Vendor;
