import type { Vendor } from '../vendor.ts';

const sources = [
  'public code index record 39428363849',
  'public code index record 10779258663',
  'public code index record 55422048633',
];
const portal = 'https://help.talentlyft.com/en/articles/21886-candidate-personal-information-self-management';
const listed =
  'https://github.com/ever-jobs/ever-jobs/blob/20079a64e123b6069b04e7eeee487e3355ca526d/packages/plugins/source-ats-talentlyft/src/talentlyft.constants.ts';

export default {
  id: 'talentlyft',
  name: 'TalentLyft',
  company: null,
  hostedBy: 'vendor',
  role: 'ats',
  pages: {
    patterns: ['*://*.talentlyft.com/*'],
    except: [
      '*://talentlyft.com/*',
      '*://www.talentlyft.com/*',
      '*://app.talentlyft.com/*',
      '*://api.talentlyft.com/*',
      '*://support.talentlyft.com/*',
      '*://help.talentlyft.com/*',
    ],
    examples: [
      'https://rt-rk.talentlyft.com/jobs/junior-embedded-engineer-mmz',
      'https://nobelcareers.talentlyft.com/jobs/billing-and-collections-specialist-GOU/new',
    ],
    counterExamples: ['https://www.talentlyft.com/en', 'https://app.talentlyft.com/'],
    extract: ['//(?<employer>[^./]+)\\.talentlyft\\.com(?:/jobs/(?:[^/?#]*-)?(?<job>[^-/?#]+))?'],
    sources: [listed, ...sources],
    asOf: null,
  },
  fingerprints: {
    assets: ['talentlyft.com'],
    sources: [
      'https://github.com/ever-jobs/ever-jobs/blob/20079a64e123b6069b04e7eeee487e3355ca526d/packages/plugins/source-ats-talentlyft/src/talentlyft.constants.ts',
      ...sources,
    ],
    asOf: null,
  },
  kinds: [
    { kind: 'form', path: '^/jobs/[^/]+/new' },
    { kind: 'posting', path: '^/jobs/[^/]+' },
  ],
  limits: [
    {
      what: 'advice',
      about: 'access',
      text: 'The Candidate Portal mails a link to your data that is valid for one hour.',
      sources: [portal],
      asOf: null,
    },
  ],
  support: {
    policy: 'unknown',
    looked: '2026-11-29',
    channels: [],
    sources: [listed, ...sources],
    asOf: null,
  },
} satisfies Vendor;
