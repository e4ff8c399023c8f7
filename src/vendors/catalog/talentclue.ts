import type { Vendor } from '../vendor.ts';

const sources = [
  'public code index record 57935736390',
  'public code index record 22309556079',
  'public code index record 23131808772',
];
const listed =
  'https://github.com/colophon-group/jobseek/blob/1763b11f93852716cc0088af5a90041a7148b57d/apps/crawler/data/boards.csv';

export default {
  id: 'talentclue',
  name: 'Talent Clue',
  company: null,
  hostedBy: 'vendor',
  role: 'ats',
  pages: {
    patterns: ['*://*.talentclue.com/*'],
    except: [
      '*://talentclue.com/*',
      '*://www.talentclue.com/*',
      '*://api.talentclue.com/*',
      '*://recursos.talentclue.com/*',
    ],
    examples: [
      'https://decathlon.talentclue.com/es/node/114392551/4590',
      'https://careers.talentclue.com/es/company/102ba0383b7d45e10c9679e94613c9a9/jsoffers',
      'https://fluendo.talentclue.com/en/node/102174096/4590',
    ],
    counterExamples: [
      'https://talentclue.com',
      'https://recursos.talentclue.com/area-de-candidatos',
      'https://api.talentclue.com/jswidget-ajax/jswidget/jobs/1',
    ],
    extract: [
      '//careers\\.talentclue\\.com/[a-z]{2}/(?!node/|company/)(?<employer>[^/?#]+)',
      '//(?!www\\.|careers\\.)(?<employer>[^./]+)\\.talentclue\\.com(?:/[a-z]{2}/node/(?:add/cv/job/)?(?<job>\\d+))?',
    ],
    sources: [listed, ...sources],
    asOf: null,
  },
  fingerprints: {
    selectors: ['.powered-by__link[href*="talentclue.com"]', 'body.job-page.oferta'],
    sources: [
      'https://github.com/colophon-group/jobseek/tree/1763b11f93852716cc0088af5a90041a7148b57d/apps/crawler/tests/fixtures',
    ],
    asOf: '2026-08-22',
  },
  kinds: [
    { kind: 'form', path: '/node/add/cv/' },
    { kind: 'posting', path: '/node/\\d+' },
  ],
  support: {
    policy: 'unknown',
    looked: '2026-11-28',
    channels: [],
    sources: [listed, ...sources],
    asOf: null,
  },
} satisfies Vendor;
