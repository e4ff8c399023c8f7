import type { Vendor } from '../vendor.ts';

export default {
  id: 'criteria',
  name: 'Criteria',
  company: 'Criteria Corp',
  aliases: ['On Demand Assessment'],
  hostedBy: 'vendor',
  role: 'assessment',
  pages: {
    patterns: ['*://*.ondemandassessment.com/*'],
    except: [
      '*://www.ondemandassessment.com/',
      '*://ondemandassessment.com/',
      '*://*.ondemandassessment.com/aup.htm',
      '*://*.ondemandassessment.com/home/privacy*',
    ],
    examples: [
      'https://www.ondemandassessment.com/link/index/JB-HB1AGTYC4?u=172509',
      'https://au.ondemandassessment.com/link/index/JB-1',
    ],
    counterExamples: ['https://www.criteriacorp.com/', 'http://ondemandassessment.com/aup.htm'],
    sources: [
      'https://criteriacorp.helpdocs.io/article/zsn24vv5z7-testing',
      'https://criteriacandidates.helpdocs.io/article/hltjyablcg-terms-and-conditions-of-use',
      'public code index record 34206956477',
      'public code index record 22695807866',
    ],
    asOf: null,
  },
  limits: [
    {
      what: 'advice',
      about: 'session',
      text: 'If you were thrown out, open the page of the test again and enter the event ID from your invitation; the employer can look it up, too.',
      sources: ['https://criteriacorp.helpdocs.io/article/zsn24vv5z7-testing'],
      asOf: null,
    },
  ],
  support: {
    policy: 'self-service',
    channels: [
      {
        kind: 'help',
        value: 'https://criteriacandidates.helpdocs.io/',
        purpose: 'technical-support',
        audience: 'applicants',
        status: 'single-source',
        sources: ['https://criteriacandidates.helpdocs.io/article/hltjyablcg-terms-and-conditions-of-use'],
        asOf: '2024-12-12',
      },
    ],
    sources: ['https://criteriacandidates.helpdocs.io/article/hltjyablcg-terms-and-conditions-of-use'],
    asOf: '2024-12-12',
  },
} satisfies Vendor;
