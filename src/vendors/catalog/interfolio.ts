import type { Vendor } from '../vendor.ts';

const kit = 'https://product-help.interfolio.com/m/27443/l/1355417-faculty-search-welcome-kit';
const tufts = 'https://access.tufts.edu/interfolio-support-resources';
const fiveColleges = 'https://www.fivecolleges.edu/faculty/fellowships/fellowship_faq/node/299';
const stuck =
  'https://interfolio.helpjuice.com/en_US/help-resources-for-applying/why-am-i-unable-to-submit-my-application';

export default {
  id: 'interfolio',
  name: 'Interfolio',
  company: 'Interfolio',
  aliases: ['ByCommittee', 'Interfolio Faculty Search', 'Dossier'],
  hostedBy: 'vendor',
  role: 'ats',
  pages: {
    patterns: ['*://apply.interfolio.com/*', '*://dossier.interfolio.com/apply/*'],
    examples: [
      'https://apply.interfolio.com/100001',
      'https://apply.interfolio.com/10001/positions',
      'https://dossier.interfolio.com/apply/184993',
    ],
    counterExamples: [
      'https://www.interfolio.com/',
      'https://account.interfolio.com/login',
      'https://product-help.interfolio.com/',
    ],
    extract: [
      'apply\\.interfolio\\.com/(?<job>\\d+)/?(?:[?#]|$)',
      'dossier\\.interfolio\\.com/apply/(?<job>\\d+)',
    ],
    sources: [
      'public code index record 71602538917',
      'public code index record 68432772936',
      'public code index record 68762790015',
    ],
    asOf: null,
  },
  kinds: [
    { kind: 'form', path: '^/apply/\\d+' },
    { kind: 'posting', path: '^/\\d+/?(?:[?#]|$)' },
  ],
  limits: [
    {
      what: 'advice',
      about: 'upload',
      text: 'Every file must show “Received” with its time before you can submit. Replace a file that stays at “Converting”, wait ten minutes, and try again.',
      sources: [stuck],
      asOf: null,
    },
    {
      what: 'advice',
      about: 'any',
      text: 'The confirmation mail with a Delivery ID proves receipt; there is no need to ask the committee.',
      sources: [fiveColleges],
      asOf: null,
    },
  ],
  lastDay: [
    {
      by: 'Interfolio',
      what: 'strict',
      text: 'Deadlines are meant in US Eastern Time wherever you are, and the closing date that an institution sets for a search is a hard one.',
      sources: [
        'https://product-help.interfolio.com/m/33238/l/1319171-dates-deadlines-overview',
        'https://interfolio.helpjuice.com/en_US/general-account-help/datesdeadlines-overview',
      ],
      asOf: null,
    },
  ],
  support: {
    policy: 'supports-applicants',
    channels: [
      {
        // Mail and number are shared with institutions; a notice of January 2025 announced new ones for those
        // (Interfolio-support@elsevier.com), and said nothing of applicants.
        kind: 'email',
        value: 'help@interfolio.com',
        purpose: 'technical-support',
        audience: 'applicants',
        hours: '5am-10pm ET',
        status: 'verified',
        sources: [
          tufts,
          fiveColleges,
          'http://help.interfolio.com/entries/24062742-Uploading-Letters-to-an-Online-Application-System',
        ],
        asOf: null,
      },
      {
        kind: 'phone',
        value: '+18779978807',
        purpose: 'technical-support',
        audience: 'applicants',
        extension: 'press 1',
        hours: 'Mon-Fri 9am-6pm ET',
        status: 'verified',
        sources: [kit, tufts, fiveColleges],
        asOf: null,
      },
      {
        kind: 'help',
        value:
          'https://product-help.interfolio.com/help-resources-for-applying/why-am-i-unable-to-submit-my-application',
        purpose: 'technical-support',
        audience: 'applicants',
        status: 'undated',
        sources: [stuck],
        asOf: null,
      },
      // A local number, printed on one page of about 2014.
      {
        kind: 'phone',
        value: '+12027385322',
        purpose: 'technical-support',
        audience: 'applicants',
        status: 'outdated',
        sources: [fiveColleges],
        asOf: null,
      },
    ],
    sources: [kit, tufts],
    asOf: null,
  },
} satisfies Vendor;
