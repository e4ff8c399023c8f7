import type { Vendor } from '../vendor.ts';

const help = 'https://talent-help.frontlineeducation.com/hc/en-us/articles/115015894387-Application-Types';
const password = 'https://talent-help.frontlineeducation.com/hc/en-us/articles/115015921347-Forgot-Password';
const references =
  'https://talent-help.frontlineeducation.com/hc/en-us/articles/115015962048-References-Not-Receiving-Emails';
const questions = 'http://help1.frontlinek12.com/customer/portal/articles/1805782-applitrack-faq?b_id=5262';

export default {
  id: 'applitrack',
  name: 'AppliTrack',
  company: 'Frontline Education',
  aliases: ['Frontline Recruiting & Hiring'],
  hostedBy: 'vendor',
  role: 'ats',
  pages: {
    // The second is the host of older days, which districts still link.
    patterns: ['*://*.applitrack.com/*/onlineapp*', '*://*.generalasp.com/*/onlineapp*'],
    urlSignatures: [{ query: 'AppliTrackJobId', value: '^\\d+$' }],
    examples: [
      'https://www.applitrack.com/bloomfield/onlineapp/default.aspx',
      'https://www.applitrack.com/humbleisd/onlineapp/jobpostings/Output.asp?all=1',
      'https://www.applitrack.com/kannapolis/onlineapp/jobpostings/view.asp?AppliTrackJobId=8777',
      'https://www.generalasp.com/d203/onlineapp/default.aspx',
    ],
    counterExamples: [
      'https://www.applitrack.com/',
      'https://www.generalasp.com/',
      'https://www.frontlineeducation.com/',
    ],
    extract: [
      '(?:applitrack|generalasp)\\.com/(?<employer>[^/?#]+)/onlineapp(?:/.*[?&]AppliTrackJobId=(?<job>\\d+))?',
      '[?&]AppliTrackJobId=(?<job>\\d+)',
    ],
    sources: [
      'public code index record 62952547657',
      'public code index record 54560315721',
      'public code index record 58582728245',
      'public code index record 3516664035',
      'public code index record 5580955494',
    ],
    asOf: null,
  },
  fingerprints: {
    // Districts write the list of postings into their own pages with this script.
    assets: ['applitrack.com'],
    sources: ['public code index record 62952547657'],
    asOf: null,
  },
  kinds: [
    { kind: 'form', path: '/_application\\.aspx|applyforjob' },
    { kind: 'posting', path: 'AppliTrackJobId=' },
  ],
  limits: [
    {
      what: 'advice',
      about: 'any',
      text: 'Answers can be taken over from an application to another district only when both use exactly the same e-mail address.',
      sources: [questions],
      asOf: null,
    },
    {
      what: 'advice',
      about: 'access',
      text: 'Ask for a temporary password with "Forgot Password" on the log-in page. If no e-mail comes, Frontline helps through "Contact Us" on its help centre for applicants.',
      sources: [password],
      asOf: null,
    },
    {
      what: 'advice',
      about: 'any',
      text: 'Mail to your references comes from mailbot@applitrack.com and often lands in the spam folder; you can send it again from the references page.',
      sources: [references],
      asOf: null,
    },
  ],
  support: {
    policy: 'supports-applicants',
    looked: '2026-11-28',
    channels: [
      {
        // The home page of a help centre for districts' staff; no form for applicants was found on it.
        kind: 'form',
        value: 'https://talent-help.frontlineeducation.com',
        purpose: 'technical-support',
        audience: 'customers',
        status: 'undated',
        sources: [password],
        asOf: null,
      },
      {
        kind: 'help',
        value: password,
        purpose: 'technical-support',
        audience: 'applicants',
        status: 'undated',
        sources: [password],
        asOf: null,
      },
    ],
    sources: [password, help],
    asOf: null,
  },
} satisfies Vendor;
