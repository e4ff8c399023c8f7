import type { Vendor } from '../vendor.ts';

const listed =
  'https://github.com/colophon-group/jobseek/blob/1763b11f93852716cc0088af5a90041a7148b57d/apps/crawler/data/boards.csv';
const students =
  'https://help.florecruit.com/en/articles/8826927-lottery-student-registration-and-conflict-scheduling';
const interviews = 'https://help.florecruit.com/en/articles/5970455-interviewer-guide-for-virtual-interviews';

export default {
  id: 'florecruit',
  name: 'Flo Recruit',
  company: 'Flo Recruit',
  hostedBy: 'vendor',
  role: 'campus',
  pages: {
    patterns: ['*://florecruit.com/v2/app/*'],
    examples: ['https://florecruit.com/v2/app/sullcrom/jobs'],
    counterExamples: ['https://florecruit.com/'],
    extract: ['/v2/app/(?<employer>[^/?#]+)'],
    sources: [listed],
    asOf: '2026-08-22',
  },
  limits: [
    {
      what: 'advice',
      about: 'access',
      text: 'A registration link that is opened too early only says when registration starts. Open it again then; the link that comes by e-mail afterwards leads back to the event.',
      sources: [students],
      asOf: null,
    },
    {
      what: 'advice',
      about: 'system',
      text: 'In a virtual interview, the blue chat button in the lower left corner reaches Flo Recruit’s own people at once. Use Chrome, and leave a VPN if the connection is poor.',
      sources: [interviews],
      asOf: null,
    },
  ],
  support: {
    policy: 'supports-applicants',
    looked: '2026-11-28',
    channels: [
      {
        kind: 'help',
        value: students,
        purpose: 'technical-support',
        audience: 'applicants',
        status: 'undated',
        sources: [students],
        asOf: null,
      },
    ],
    sources: [interviews, students],
    asOf: null,
  },
} satisfies Vendor;
