import type { Vendor } from '../vendor.ts';

const assistance =
  'https://help.healthcaresource.com/positionmanager/Content/Topics/Reference/applicantAssistance.htm';
const sources = [
  'public code index record 57762989779',
  'public code index record 42350163635',
  'public code index record 70079889426',
];

export default {
  id: 'healthcaresource',
  name: 'HealthcareSource',
  company: 'symplr',
  aliases: ['Position Manager', 'symplr Recruiting'],
  hostedBy: 'vendor',
  role: 'ats',
  pages: {
    patterns: ['*://pm.healthcaresource.com/CS/*', '*://pm.healthcaresource.com/cs/*'],
    examples: [
      'https://pm.healthcaresource.com/CS/dhanortheasternvt/#/job/12345',
      'https://pm.healthcaresource.com/cs/dhanortheasternvt#/search',
    ],
    counterExamples: ['https://www.healthcaresource.com/', 'https://pm.healthcaresource.com/'],
    extract: ['/cs/(?<employer>[^/?#]+)/?(?:#/job/(?<job>\\d+))?'],
    sources,
    asOf: null,
  },
  kinds: [{ kind: 'posting', path: '#/job/\\d+' }],
  limits: [
    {
      what: 'advice',
      about: 'access',
      text: 'Use “Forgot Username” and “Forgot Password” first. After several wrong answers to the security question a reset mail is sent.',
      sources: [assistance],
      asOf: null,
    },
  ],
  support: {
    policy: 'sends-to-employer',
    channels: [
      {
        kind: 'help',
        value: assistance,
        purpose: 'technical-support',
        audience: 'applicants',
        status: 'undated',
        sources: [assistance],
        asOf: null,
      },
    ],
    sources: [assistance],
    asOf: null,
  },
} satisfies Vendor;
