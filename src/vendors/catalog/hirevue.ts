import type { Vendor } from '../vendor.ts';

export default {
  id: 'hirevue',
  name: 'HireVue',
  company: 'HireVue',
  aliases: ['Modern Hire'],
  hostedBy: 'vendor',
  role: 'assessment',
  pages: {
    patterns: ['*://*.hirevue.com/interviews/*', '*://*.hirevue.com/signup/*'],
    examples: [
      'https://globex.hirevue.com/interviews/Pi8n8d5-7atbqn/',
      'https://globex.hirevue.com/signup/3m4pjuhLArd6v5kvbT6BHv/',
    ],
    counterExamples: ['https://www.hirevue.com/', 'https://hirevuesupport.zendesk.com/hc/en-us'],
    extract: ['//(?<employer>[^./]+)\\.hirevue\\.com'],
    sources: [
      'https://hirevuesupport.zendesk.com/hc/en-us/articles/360028433571-Getting-Started-with-Your-Live-Interview',
      'public code index record 20670784680',
      'public code index record 70446800474',
      'public code index record 48172552523',
      'public code index record 9107589885',
    ],
    asOf: null,
  },
  accounts: 'none',
  limits: [
    {
      what: 'advice',
      about: 'system',
      text: 'Camera, microphone and connection must all pass the check before a live interview starts. On a telephone, use the app for candidates with the code from the invitation.',
      sources: [
        'https://hirevuesupport.zendesk.com/hc/en-us/articles/360028433571-Getting-Started-with-Your-Live-Interview',
      ],
      asOf: null,
    },
    {
      what: 'advice',
      about: 'state',
      text: 'New times, other dates and missed interviews are arranged by the hiring company alone: write to the contact in your invitation.',
      sources: [
        'https://hirevuesupport.zendesk.com/hc/en-us/articles/360049561652-Scheduling-Your-Interview',
      ],
      asOf: null,
    },
  ],
  support: {
    policy: 'self-service',
    channels: [
      {
        kind: 'help',
        value: 'https://hirevuesupport.zendesk.com/hc/en-us',
        purpose: 'technical-support',
        audience: 'applicants',
        status: 'undated',
        sources: [
          'https://hirevuesupport.zendesk.com/hc/en-us/articles/360028433571-Getting-Started-with-Your-Live-Interview',
          'https://hirevuesupport.zendesk.com/hc/en-us/articles/360049561652-Scheduling-Your-Interview',
        ],
        asOf: null,
      },
    ],
    sources: ['https://hirevuesupport.zendesk.com/hc/en-us/articles/360049561652-Scheduling-Your-Interview'],
    asOf: null,
  },
} satisfies Vendor;
