import type { Vendor } from '../vendor.ts';

const forms = {
  sources: [
    'https://github.com/horilla-opensource/horilla/tree/72e7198fa42220e704579d23db071cf902fc20d9/recruitment/templates/candidate',
    'https://github.com/horilla-opensource/horilla/blob/72e7198fa42220e704579d23db071cf902fc20d9/recruitment/views/surveys.py',
    'https://github.com/horilla-opensource/horilla/blob/72e7198fa42220e704579d23db071cf902fc20d9/recruitment/urls.py',
  ],
  asOf: '2026-04-17',
};
const alert = '.oh-alert';

export default {
  id: 'horilla',
  name: 'Horilla',
  company: null,
  runBy: 'employer',
  role: 'ats',
  pages: {
    patterns: [],
    elsewhere: [
      { query: 'recruitmentId', path: '^/recruitment/application-form$' },
      { path: '^/recruitment/(?:open-recruitments|candidate-self-status-tracking)/?$' },
    ],
    examples: ['https://hr.globex.example/recruitment/application-form?recruitmentId=3'],
    notThese: ['https://hr.globex.example/recruitment/candidate-view/'],
    ...forms,
  },
  marks: {
    // The staff’s pages share the style, but not these parts.
    selectors: ['.oh-job__page-container', '.oh-recuritment_tag', '.oh-joblist_card'],
    ...forms,
  },
  kinds: [
    { kind: 'form', path: '/recruitment/application-form' },
    { kind: 'posting', path: '/recruitment/open-recruitments' },
  ],
  failures: [
    { selector: alert, saying: 'recruitment not found', means: 'state', ...forms },
    { selector: alert, saying: 'recruitment id is missing', means: 'state', ...forms },
    { selector: alert, saying: 'invalid recruitment id', means: 'state', ...forms },
  ],
  confirmations: [
    { selector: '.oh-onboarding__title', saying: 'registration success', ...forms },
    {
      selector: '.oh-onboarding__content',
      saying: 'your details have been registered successfully',
      ...forms,
    },
    { selector: alert, saying: 'application saved', ...forms },
  ],
  support: { policy: 'unknown', channels: [], ...forms },
} satisfies Vendor;
