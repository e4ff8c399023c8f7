import type { Vendor } from '../vendor.ts';

const sources = [
  'public code index record 67127632850',
  'public code index record 71478161533',
  'public code index record 54560315721',
];
const listed =
  'https://github.com/colophon-group/jobseek/blob/1763b11f93852716cc0088af5a90041a7148b57d/apps/crawler/data/boards.csv';

export default {
  id: 'peopleforce',
  name: 'PeopleForce',
  company: null,
  hostedBy: 'vendor',
  role: 'ats',
  pages: {
    patterns: ['*://*.peopleforce.io/careers*'],
    except: ['*://app.peopleforce.io/*', '*://developer.peopleforce.io/*'],
    examples: [
      'https://dwarfengineering.peopleforce.io/careers',
      'https://crowdar.peopleforce.io/careers/v/208792-sumate-a-nuestra-base-de-datos/a/new',
    ],
    counterExamples: [
      'https://evrius.peopleforce.io/employees/1',
      'https://app.peopleforce.io/api/public/v3',
      'https://peopleforce.io/',
    ],
    extract: ['//(?!www\\.)(?<employer>[^./]+)\\.peopleforce\\.io/careers(?:/v/(?<job>\\d+))?'],
    sources: [listed, ...sources],
    asOf: null,
  },
  kinds: [
    { kind: 'form', path: '/careers/v/[^/]+/a/' },
    { kind: 'posting', path: '/careers/v/' },
  ],
  support: {
    policy: 'unknown',
    looked: '2026-11-29',
    channels: [],
    sources: [listed, ...sources],
    asOf: null,
  },
} satisfies Vendor;
