import type { Vendor } from '../vendor.ts';

const sources = [
  'public code index record 60923765704',
  'public code index record 65786754305',
  'public code index record 56274272212',
];
const listed =
  'https://github.com/colophon-group/jobseek/blob/1763b11f93852716cc0088af5a90041a7148b57d/apps/crawler/data/boards.csv';

const privacy = 'https://info.allhires.com/legal/privacygraduate';

export default {
  id: 'allhires',
  name: 'AllHires',
  company: null,
  hostedBy: 'vendor',
  role: 'ats',
  pages: {
    patterns: ['*://*.allhires.com/*'],
    except: ['*://allhires.com/*', '*://www.allhires.com/*', '*://info.allhires.com/*'],
    examples: [
      'https://stblaw.allhires.com/app',
      'https://whitecase.grad.allhires.com/app/',
      'https://lewissilkin.allhires.com/PositionDetail.aspx?id=100',
    ],
    counterExamples: ['https://www.allhires.com/', privacy],
    extract: [
      '//(?!www\\.)(?<employer>[^./]+)(?:\\.grad)?\\.allhires\\.com/+PositionDetail\\.aspx\\?(?:.*&)?id=(?<job>\\d+)',
      '//(?!www\\.)(?<employer>[^./]+)(?:\\.grad)?\\.allhires\\.com',
    ],
    sources: [listed, ...sources],
    asOf: null,
  },
  kinds: [{ kind: 'posting', path: 'PositionDetail\\.aspx' }],
  limits: [
    {
      what: 'advice',
      about: 'any',
      text: 'The “help” button of the form reaches AllHires itself, which answers or puts you in touch with the firm.',
      sources: [privacy],
      asOf: null,
    },
  ],
  support: {
    policy: 'supports-applicants',
    looked: '2026-11-29',
    channels: [
      {
        kind: 'email',
        value: 'support@allhires.com',
        purpose: 'privacy',
        audience: 'applicants',
        status: 'undated',
        sources: [privacy],
        asOf: null,
      },
    ],
    sources: [privacy],
    asOf: null,
  },
} satisfies Vendor;
