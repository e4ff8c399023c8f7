import type { Vendor } from '../vendor.ts';

const sources = [
  'https://github.com/demircancelebi/whoishiring/blob/3a9614685d036454485ded779e7214a45ba6fa19/server/stories/July2015.html',
  'public code index record 39229311478',
  'public code index record 55296004295',
  'public code index record 2535842271',
  'public code index record 33478265127',
];

export default {
  id: 'oracle-irecruitment',
  name: 'Oracle iRecruitment',
  company: null,
  aliases: ['Oracle E-Business Suite iRecruitment'],
  hostedBy: 'employer',
  role: 'ats',
  pages: {
    patterns: [],
    urlSignatures: [{ query: 'page', value: '^/oracle/apps/irc/', path: '^/OA_HTML/' }],
    examples: [
      'https://jobs.globex.example/OA_HTML/OA.jsp?page=/oracle/apps/irc/candidateSelfService/webui/VisVacDispPG',
    ],
    sources,
    asOf: null,
  },
  kinds: [{ kind: 'posting', path: 'webui/VisVacDispPG' }],
  limits: [
    {
      what: 'advice',
      about: 'session',
      text: 'Do not use the browser’s back and forward buttons here; use the buttons in the page.',
      sources: [
        'http://wwwf.imperial.ac.uk/blog/recruitmentfaqs/category/college-recruitment-administrators/page/6/',
      ],
      asOf: null,
    },
    {
      what: 'advice',
      about: 'system',
      text: 'This system runs at the employer itself, so no other company can see or mend it.',
      sources: ['public code index record 39229311478'],
      asOf: null,
    },
  ],
  support: { policy: 'unknown', looked: '2026-11-28', channels: [], sources, asOf: null },
} satisfies Vendor;
