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
  hostedBy: 'employer',
  role: 'ats',
  pages: {
    patterns: [],
    urlSignatures: [
      { query: 'recruitmentId', path: '^/recruitment/application-form$' },
      { path: '^/recruitment/(?:open-recruitments|candidate-self-status-tracking)/?$' },
    ],
    examples: ['https://hr.globex.example/recruitment/application-form?recruitmentId=3'],
    counterExamples: ['https://hr.globex.example/recruitment/candidate-view/'],
    ...forms,
  },
  fingerprints: {
    // The staff’s pages share the style, but not these parts.
    selectors: ['.oh-job__page-container', '.oh-recuritment_tag', '.oh-joblist_card'],
    ...forms,
  },
  kinds: [
    { kind: 'form', path: '/recruitment/application-form' },
    { kind: 'posting', path: '/recruitment/open-recruitments' },
  ],
  failures: [
    { selector: alert, text: 'recruitment not found', kind: 'state', ...forms },
    { selector: alert, text: 'recruitment id is missing', kind: 'state', ...forms },
    { selector: alert, text: 'invalid recruitment id', kind: 'state', ...forms },
  ],
  confirmations: [
    { selector: '.oh-onboarding__title', text: 'registration success', ...forms },
    {
      selector: '.oh-onboarding__content',
      text: 'your details have been registered successfully',
      ...forms,
    },
    { selector: alert, text: 'application saved', ...forms },
  ],
  support: { policy: 'unknown', looked: '2026-11-29', channels: [], ...forms },
} satisfies Vendor;
