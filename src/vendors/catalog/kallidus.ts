import type { Vendor } from '../vendor.ts';

const sources = [
  'public code index record 30327932262',
  'public code index record 70714756827',
  'public code index record 66451229154',
];

export default {
  id: 'kallidus',
  name: 'Kallidus Recruit',
  company: 'Kallidus',
  hostedBy: 'vendor',
  role: 'ats',
  pages: {
    patterns: ['*://*.kallidusrecruit.com/*'],
    except: ['*://kallidusrecruit.com/*', '*://www.kallidusrecruit.com/*'],
    // Many employers show the same pages under their own name.
    urlSignatures: [{ query: 'VId', value: '^\\d+$', path: '/VacancyInformation\\.aspx$' }],
    examples: [
      'https://barhale.kallidusrecruit.com/VacancyInformation.aspx?VId=1213',
      'https://app.kallidusrecruit.com/iceland/vacancyinformation.aspx?vid=38655',
      'https://jobs.thameswater.co.uk/VacancyInformation.aspx?VId=38429',
    ],
    counterExamples: ['https://www.kallidusrecruit.com/'],
    extract: [
      '//app\\.kallidusrecruit\\.com/(?<employer>[^/?#]+)/.*[?&]vid=(?<job>\\d+)',
      '//(?!app\\.)(?<employer>[^./]+)\\.kallidusrecruit\\.com(?:/.*[?&]vid=(?<job>\\d+))?',
      '[?&]vid=(?<job>\\d+)',
    ],
    sources: [...sources, 'public code index record 57432359381', 'public code index record 49026428659'],
    asOf: null,
  },
  kinds: [{ kind: 'posting', path: '/VacancyInformation\\.aspx' }],
  support: { policy: 'unknown', looked: '2026-11-28', channels: [], sources, asOf: null },
} satisfies Vendor;
