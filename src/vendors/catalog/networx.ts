import type { Vendor } from '../vendor.ts';

const listed =
  'https://github.com/colophon-group/jobseek/blob/1763b11f93852716cc0088af5a90041a7148b57d/apps/crawler/data/boards.csv';

export default {
  id: 'networx',
  name: 'Networx',
  company: null,
  hostedBy: 'vendor',
  role: 'ats',
  pages: {
    patterns: [
      '*://*.current-vacancies.com/*',
      '*://*.networxrecruitment.net/*',
      '*://*.networxrecruitment.com/Jobs/*',
      '*://*.networxrecruitment.com/Careers/*',
      '*://*.networxrecruitment.com/v?*',
    ],
    except: ['*://www.networxrecruitment.net/*', '*://www.current-vacancies.com/'],
    examples: [
      'https://www.networxrecruitment.com/Jobs/Advert/1187449?cid=1763&FromSearch=True',
      'https://www.networxrecruitment.com/v?id=STONEGATE&t=Stonegate-careers',
      'https://malariaconsortium.current-vacancies.com/Jobs/Advert/3328833',
    ],
    counterExamples: ['https://www.networxrecruitment.com/'],
    extract: [
      '//(?!www\\.)(?<employer>[^./]+)\\.(?:current-vacancies\\.com|networxrecruitment\\.net)(?:/Jobs/Advert/(?<job>\\d+))?',
      '/Jobs/Advert/(?<job>\\d+)',
      '[?&]id=(?<employer>[A-Za-z][^&#]*)',
    ],
    sources: [
      listed,
      'public code index record 61085204619',
      'public code index record 25231490348',
      'public code index record 18273518377',
      'public code index record 62515498947',
    ],
    asOf: null,
  },
  kinds: [{ kind: 'posting', path: '/Jobs/Advert/\\d+' }],
  support: {
    policy: 'unknown',
    looked: '2026-11-28',
    channels: [],
    sources: [listed, 'public code index record 62515498947'],
    asOf: null,
  },
} satisfies Vendor;
