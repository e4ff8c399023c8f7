import type { Vendor } from '../vendor.ts';

const sources = [
  'https://github.com/ever-jobs/ever-jobs/tree/20079a64e123b6069b04e7eeee487e3355ca526d/packages/plugins/source-ats-peoplefluent/src',
  'public code index record 58311036129',
  'public code index record 11244806718',
];

const candidateHelp =
  'https://tmrchelp.peoplefluent.com/AR-21-04-0/en_US/cand-help/int/WebHelp/getting_started/options.htm';

export default {
  id: 'peoplefluent',
  name: 'PeopleFluent',
  company: 'PeopleFluent',
  aliases: ['Peopleclick RMS'],
  hostedBy: 'vendor',
  role: 'ats',
  pages: {
    patterns: ['*://*.peopleclick.com/careerscp/*'],
    urlSignatures: [{ path: '^/careerscp/client_' }],
    examples: [
      'https://careers.peopleclick.com/careerscp/client_mit/external/search.do',
      'https://careers.peopleclick.com/careerscp/client_mit/external/jobDetails/jobDetail.html?jobPostId=25000&localeCode=en-us',
      'https://careers-v1.peopleclick.com/careerscp/client_mcdonalds/external/search.do?functionName=getSearchCriteria',
    ],
    counterExamples: ['https://www.peoplefluent.com/'],
    extract: [
      '/careerscp/client_(?<employer>[^/?#]+)/.*[?&]jobPostId=(?<job>\\d+)',
      '/careerscp/client_(?<employer>[^/?#]+)',
    ],
    sources,
    asOf: '2026-08-21',
  },
  kinds: [
    { kind: 'login', path: '/registration\\.do' },
    { kind: 'posting', path: 'jobPostId=' },
  ],
  support: {
    policy: 'self-service',
    looked: '2026-11-29',
    channels: [
      {
        // The maker's own help for candidates; its release stands in the address.
        kind: 'help',
        value: candidateHelp,
        purpose: 'technical-support',
        audience: 'applicants',
        status: 'undated',
        sources: [candidateHelp],
        asOf: null,
      },
    ],
    sources: [candidateHelp],
    asOf: null,
  },
} satisfies Vendor;
